import { cpSync } from "node:fs";
import path from "node:path";
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
  imprint: "بيانات الناشر",
  noProblems: "لا ملاحظات",
};

/** Where a paper will lie, with nothing in it. */
export function placeOf({ folder }: OwnPaper): PaperFiles {
  return emptyPaper(folder);
}

/** Address of a story by its number, from 0; the newest is the first. */
export function storyAddress({ stories }: OwnPaper, number: number): string {
  return `/2026/11/${20 - number}/${stories[number]?.slug}`;
}

/** Writes the stories into a paper that `desk init` has made, each with the picture of the first draft. */
export function writeStories(own: OwnPaper, { contentDir }: PaperFiles): void {
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
