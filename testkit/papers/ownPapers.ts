import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { starterTexts } from "../../newsroom/content/starterTexts.ts";
import { emptyPaper, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** The instant at which both papers are read: an hour after their newest story. */
export const OWN_NOW = "2026-11-20T13:00:00+01:00";

/** A paper that an owner makes with `desk init`, and the first stories that editors write for it. */
export interface OwnPaper {
  folder: string;
  /** What `desk init` is told. */
  options: readonly string[];
  name: string;
  language: string;
  accent: string;
  /** Slugs of sections that init makes. */
  sections: readonly string[];
  author: string;
  stories: ReadonlyArray<{
    slug: string;
    section: string;
    headline: string;
    standfirst: string;
    text: string;
  }>;
  /** A word that finds stories. */
  search: string;
  imprint: string;
  /** What the check of a paper without a fault says. */
  noProblems: string;
}

export const GERMAN_WEEKLY: OwnPaper = {
  folder: "weekly",
  options: ["--language", "de", "--time-zone", "Europe/Berlin"],
  name: "Der Talbote",
  language: "de",
  accent: "#0b4f2e",
  sections: ["lokales", "kultur", "sport"],
  author: "desk",
  stories: [
    {
      slug: "muehle",
      section: "lokales",
      headline: "Die alte Mühle mahlt wieder",
      standfirst: "Nach elf Jahren Stillstand dreht sich das Rad am Wehr.",
      text: 'Am Freitag um acht Uhr hat sich das Rad gedreht. „Wir haben elf Jahre darauf gewartet“, sagte der Müller.\n\n:::pullquote{by="Der Müller"}\nWir haben elf Jahre darauf gewartet\n:::\n\n## Was nun gemahlen wird\n\nZuerst Roggen aus dem Tal, dann Dinkel. Im Winter steht das Rad bei Eis still.[^eis]\n\n[^eis]: Das war zuletzt 2012 so.',
    },
    {
      slug: "chor",
      section: "kultur",
      headline: "Der Chor singt im Steinbruch",
      standfirst: "Drei Konzerte im September, bei Regen in der Halle.",
      text: "Der Chor hat den Steinbruch für drei Abende gemietet. Karten gibt es an der Abendkasse.",
    },
    {
      slug: "derby",
      section: "sport",
      headline: "Oberdorf gewinnt das Derby mit 3:1",
      standfirst: "Vor 412 Zuschauern fielen alle Tore in der zweiten Halbzeit.",
      text: "Nach der Pause traf Oberdorf dreimal in zwölf Minuten.\n\n| Minute | Tor |\n|-|-|\n| 51 | 1:0 |\n| 58 | 2:0 |",
    },
  ],
  search: "Mühle",
  imprint: "Impressum",
  noProblems: "nichts zu beanstanden",
};

export const ARABIC_DAILY: OwnPaper = {
  folder: "daily",
  options: ["--language", "ar", "--time-zone", "Asia/Beirut"],
  name: "النهر الجديد",
  language: "ar",
  accent: "#7a1f3d",
  sections: ["local", "culture", "sport"],
  author: "desk",
  stories: [
    {
      slug: "jisr",
      section: "local",
      headline: "الجسر القديم يُفتح من جديد",
      standfirst: "بعد أحد عشر عامًا عبرت أولى السيارات صباح الجمعة.",
      text: 'عبرت أولى السيارات الجسر في الثامنة صباحًا. وقال المهندس: «انتظرنا أحد عشر عامًا».\n\n:::pullquote{by="المهندس"}\nانتظرنا أحد عشر عامًا\n:::\n\n## ما الذي تغيّر\n\nأصبح للجسر رصيفان للمشاة.[^a]\n\n[^a]: بعرض مترين لكل منهما.',
    },
    {
      slug: "masrah",
      section: "culture",
      headline: "المسرح يعرض ثلاث ليالٍ في الهواء الطلق",
      standfirst: "العروض في أيلول، وتُنقل إلى القاعة عند المطر.",
      text: "استأجر المسرح الساحة لثلاث ليالٍ. تُباع التذاكر عند المدخل.",
    },
    {
      slug: "mubarat",
      section: "sport",
      headline: "الفريق المحلي يفوز بثلاثة أهداف",
      standfirst: "سُجلت الأهداف كلها في الشوط الثاني أمام أربعمئة متفرج.",
      text: "سجل الفريق ثلاث مرات في اثنتي عشرة دقيقة.\n\n| الدقيقة | الهدف |\n|-|-|\n| 51 | الأول |\n| 58 | الثاني |",
    },
  ],
  search: "الجسر",
  imprint: "بيانات النشر",
  noProblems: "لا ملاحظات",
};

export const JAPANESE_DAILY: OwnPaper = {
  folder: "shimbun",
  options: ["--language", "ja", "--time-zone", "Asia/Tokyo"],
  name: "谷川新報",
  language: "ja",
  accent: "#1c3f7a",
  sections: ["local", "culture", "sport"],
  author: "desk",
  stories: [
    {
      slug: "hashi",
      section: "local",
      headline: "旧橋が十一年ぶりに開通、石積みを昔の配合で再現",
      standfirst:
        "台風で傾いた橋脚を鋼管で支え直し、両側に歩道も設けた。月曜日から通学路が元に戻る。",
      text: '金曜日の午前八時、川沿いに集まった市民の前で、旧橋の通行止めが十一年ぶりに解かれた。最初に渡ったのは、橋のたもとで豆腐店を営む夫婦の軽トラックだった。「十一年間、この日を待っていました」と店主は話し、欄干に手を置いてしばらく川面を眺めていた。\n\n:::pullquote{by="豆腐店の店主"}\n十一年間、この日を待っていました\n:::\n\n橋は昭和八年に架けられ、台風による増水で橋脚の一つが傾いたため閉鎖された。市は当初、取り壊して新しい橋を架ける計画だったが、見積もりが予算の二倍に膨らみ、住民の署名も四千人分を超えたことから、三年前に補修へと方針を改めた。\n\n## 何が変わったのか\n\n橋脚は川底の岩盤まで掘り下げた鋼管で支え直され、床板は軽いコンクリート製に替えられた。幅二メートルの歩道が両側に設けられ、車いすでもすれ違うことができる。欄干の石は一つずつ番号を付けて外し、洗ったうえで元の位置に戻した。\n\n工事を指揮した技師によると、いちばん手間取ったのは石積みの目地だった。当時の配合を記した書類は残っておらず、隣町の蔵で見つかった帳面を手がかりに、砂と石灰の割合を十七通り試したという。「強さだけなら今の材料のほうが上です。けれども、石と一緒に動いてくれるのは昔の目地でした」\n\n| 項目 | 改修前 | 改修後 |\n|-|-|-|\n| 車道の幅 | 五・五メートル | 五メートル |\n| 歩道の幅 | なし | 二メートル（両側） |\n| 重さの制限 | 六トン | 十四トン |\n\n## 町の暮らしへの影響\n\n通行止めのあいだ、対岸の小学校へ通う子どもたちは下流の国道橋まで遠回りをしていた。片道で二十五分余計にかかり、冬場は暗いうちに家を出なければならなかった。月曜日からは通学路が元に戻り、朝の見守りも再開される。\n\n商店街の期待も大きい。橋の東側では閉鎖後に十九軒が店を閉めたが、この春以降、喫茶店と自転車店、それに小さな出版社が空き店舗に入った。商店会の会長は「客足が戻るかどうかは、これからの私たち次第です」と気を引き締める。\n\n一方で、車の流れが増えることへの心配もある。市の試算では、一日に三千二百台が橋を渡り、そのうち四割は国道の混雑を避ける通過車両になるとみられる。住民の会は、朝の七時から九時まで通過車両を締め出すよう求めており、市は半年間の交通量を調べたうえで判断するとしている。[^ryo]\n\n## 費用と今後\n\n改修にかかった費用は二十一億四千万円で、国と県が六割を負担した。残りは市債のほか、全国から寄せられた一億円あまりの寄付で賄われた。市は来年度から橋の維持のための基金を設け、十年ごとに橋脚の傾きを測って結果を公表する。\n\n次の課題は上流の水門である。専門家の委員会は先月、いまの水門では百年に一度の大雨に耐えられないとする報告をまとめた。市長は開通式のあいさつで「橋を守るには、川を知ることから始めなければならない」と述べ、来年の夏までに改修案を示す考えを明らかにした。\n\n[^ryo]: 数字は市の建設課が十月に公表した資料による。',
    },
    {
      slug: "engeki",
      section: "culture",
      headline: "市民劇団、石切り場で三夜の公演",
      standfirst: "雨の場合は市民会館に会場を移す。",
      text: "市民劇団が石切り場を三日間借り切った。当日券は入り口で販売する。",
    },
    {
      slug: "yakyu",
      section: "sport",
      headline: "地元チームが三対一で勝利",
      standfirst: "四百十二人の観客の前で、得点はすべて後半に生まれた。",
      text: "後半に入って十二分間で三度得点した。\n\n| 分 | 得点 |\n|-|-|\n| 51 | 1対0 |\n| 58 | 2対0 |",
    },
  ],
  search: "旧橋",
  imprint: "発行者情報",
  noProblems: "問題なし",
};

/** Where a paper will lie, with nothing in it. */
export function placeOf({ folder }: OwnPaper): PaperFiles {
  return emptyPaper(folder);
}

/** Address of a story by its number, from 0; the newest is the first. */
export function storyAddress({ stories }: OwnPaper, number: number): string {
  return `/2026/11/${20 - number}/${stories[number]?.slug}`;
}

/**
 * Writes the stories into a paper that `desk init` has made, each with the picture of the first draft, and on standing
 * pages what those ask their owner for.
 */
export function writeStories(own: OwnPaper, { contentDir }: PaperFiles): void {
  for (const [slug, { open }] of Object.entries(starterTexts(own.language).pages)) {
    if (open === undefined) continue;
    const page = path.join(contentDir, `pages/${slug}.md`);
    const [beginning = ""] = open.replaceAll("{paper}", own.name).split("{email}");
    const lines = readFileSync(page, "utf8").split("\n");
    writeFileSync(
      page,
      lines
        .map((line) => (line.startsWith(beginning) ? (own.stories[0]?.standfirst ?? "") : line))
        .join("\n"),
    );
  }
  own.stories.forEach(({ section, headline, standfirst, text }, number) => {
    const folder = `articles${storyAddress(own, number)}`;
    writeFiles(contentDir, {
      [`${folder}/index.md`]: [
        "---",
        `headline: ${JSON.stringify(headline)}`,
        `standfirst: ${JSON.stringify(standfirst)}`,
        `section: ${section}`,
        `byline: [${own.author}]`,
        `published: 2026-11-${20 - number}T12:00:00+01:00`,
        `hero: { image: bild.png, alt: ${JSON.stringify(headline)}, credit: ${JSON.stringify(own.name)} }`,
        "---",
        "",
        text,
        "",
      ].join("\n"),
    });
    cpSync(
      path.join(contentDir, "drafts/first-story/first-story.png"),
      path.join(contentDir, folder, "bild.png"),
    );
  });
}
