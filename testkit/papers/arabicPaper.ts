import { emptyPaper, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** The instant at which the paper is read: after its newest story. */
export const ARABIC_NOW = "2015-03-14T13:00:00+03:00";

/** Addresses of its stories, by language. */
export const ARABIC_STORY = "/2015/03/14/hukuma";
export const GERMAN_STORY = "/2015/03/13/haeuser";
export const JAPANESE_STORY = "/2015/03/12/seifu";

/** An Arabic newspaper, with stories in German and Japanese and an author with a Latin name. */
export function writeArabicPaper(name: string): PaperFiles {
  const paper = emptyPaper(name);
  writeFiles(paper.contentDir, {
    "site.yaml": [
      "name: الصباح",
      "tagline: صحيفة يومية",
      "url: https://sabah.example",
      "language: ar",
      "timeZone: Asia/Baghdad",
      "",
    ].join("\n"),
    "sections/siyasa.md": section("سياسة", "أخبار الحكومة والبرلمان.", 1, "teal"),
    "sections/alam.md": section("العالم", "أخبار من كل مكان.", 2, "blue"),
    "authors/ali.md": "---\nname: محمد علي\nkind: person\n---\n\nمراسل الصحيفة في بغداد.\n",
    "authors/roe.md": "---\nname: Jane Roe\nkind: person\n---\n",
    "topics/wuqud.md": "---\nname: الوقود\n---\n",
    "pages/about.md":
      "---\nheadline: عن الصحيفة\nstandfirst: من نحن وكيف نعمل\norder: 1\n---\n\nتصدر الصحيفة كل يوم في بغداد.\n",
    [`articles${ARABIC_STORY}/index.md`]: story({
      headline: "الحكومة تعلن ضريبة جديدة على الوقود بنسبة 15%",
      standfirst: "يبدأ العمل بها في 1 يونيو، كما أعلن البرلمان في بغداد",
      section: "siyasa",
      byline: "[ali, roe]",
      published: "2015-03-14T12:00:00+03:00",
      body: [
        "أعلنت الحكومة العراقية يوم الخميس *ضريبة جديدة* على الوقود، وقال المتحدث إن [NATO](https://nato.example/) لا علاقة له بها.",
        "قالت الوزيرة إن الضريبة ستوفر 1,5 مليار دولار كل سنة.",
        ':::pullquote{by="Jane Roe" role="خبيرة اقتصاد"}\nالضريبة ستوفر 1,5 مليار دولار\n:::',
        "## ما الذي يتغير",
        "- سعر اللتر\n- سعر النقل",
        '> "لن نقبل بذلك"، قال أحد السائقين.',
        "| المدينة | السعر |\n|-|-:|\n| بغداد | 750 |\n| البصرة | 720 |",
        "The ministry has published the text of the law in English too.",
        "وتقول الصحيفة إن الأسعار سترتفع[^1].",
        "[^1]: بحسب وزارة النفط.",
      ].join("\n\n"),
      more: [
        "topics: [wuqud]",
        "sources:",
        "  - name: وزارة النفط",
        "    url: https://oil.example/",
        "corrections:",
        '  - { at: 2015-03-14T12:30:00+03:00, text: "كان السعر خطأ." }',
      ],
    }),
    [`articles${GERMAN_STORY}/index.md`]: story({
      headline: "Neue Häuser für die Altstadt",
      standfirst: "Der Rat stimmt nach neun Jahren zu",
      section: "alam",
      byline: "[roe]",
      published: "2015-03-13T12:00:00+03:00",
      body: 'Die Häuser stehen an der Straße zum Hafen.\n\n:::pullquote{by="Jane Roe"}\nDie Häuser stehen an der Straße\n:::\n\nDas ist *wirklich* so.',
      more: ["lang: de"],
    }),
    [`articles${JAPANESE_STORY}/index.md`]: story({
      headline: "政府は木曜日に新しいガソリン税を発表した",
      standfirst: "六月一日から一リットル当たり十円",
      section: "alam",
      byline: "[roe]",
      published: "2015-03-12T12:00:00+03:00",
      body: "政府は木曜日に東京都知事とともに*新しい税*を発表した。\n\n:::pullquote\n新しい税を発表した\n:::\n\n詳しいことはまだ分からない。",
      more: ["lang: ja"],
    }),
  });
  return paper;
}

function section(name: string, description: string, order: number, colour: string): string {
  return `---\nname: ${name}\ndescription: ${description}\norder: ${order}\ncolour: ${colour}\n---\n`;
}

function story(about: {
  headline: string;
  standfirst: string;
  section: string;
  byline: string;
  published: string;
  body: string;
  more: string[];
}): string {
  const { headline, standfirst, section, byline, published, body, more } = about;
  return [
    "---",
    `headline: ${headline}`,
    `standfirst: ${standfirst}`,
    `section: ${section}`,
    `byline: ${byline}`,
    `published: ${published}`,
    ...more,
    "---",
    "",
    body,
    "",
  ].join("\n");
}
