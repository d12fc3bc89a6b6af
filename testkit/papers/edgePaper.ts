import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { emptyPaper, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** The instant at which the paper is read. */
export const EDGES_NOW = "2026-11-20T21:00:00+01:00";

/** Its stories: every element at its largest or smallest; one in a script with marks above; one with a video. */
export const EDGES = "/2026/11/20/krance";
export const HINDI = "/2026/11/19/pul";
export const FILM = "/2026/11/18/film";

/** Number of its sections, of which all but one have no story. */
export const SECTIONS = 40;

/** Lines of its wide table, more than a sheet of paper has. */
export const LINES = 60;

const CLIP = new URL("../../newsroom/story/elements/video/clip.mp4", import.meta.url);

const LONG_WORD = "Konstantynopolitańczykowianeczkówna".repeat(2);

/** A paper whose name has a mark above a capital, and whose stories have what others rarely do. */
export async function writeEdgePaper(name: string): Promise<PaperFiles> {
  const paper = emptyPaper(name);
  const files: Record<string, string> = {
    "site.yaml":
      "name: Głos Żuław\nurl: https://glos.example\nlanguage: pl\ntimeZone: Europe/Warsaw\n",
    "authors/desk.md": "---\nname: Redakcja\nkind: organization\n---\n",
    [`articles${EDGES}/index.md`]: story("Żuraw wrócił na Żuławy", "2026-11-20", [
      ...["Rano", "W południe", "Po południu", "Wieczorem"].map(
        (part) => `## ${part}\n\nŻuraw stał na brzegu.`,
      ),
      "- raz\n  - dwa\n    1. trzy\n       - cztery\n         - pięć żurawi",
      wideTable(),
      `\`\`\`\n${"żuraw ".repeat(40)}koniec\n\`\`\``,
      '::figure{image="small.png" alt="Znak" caption="Mały obraz" credit="Redakcja"}',
      '::figure{image="high.png" alt="Maszt" caption="Wysoki obraz" credit="Redakcja"}',
      LONG_WORD,
    ]),
    [`articles${HINDI}/index.md`]: story(
      "गंगा पर नया पुल खुला",
      "2026-11-19",
      [
        "मंगलवार सुबह साढ़े सात बजे गंगा पर बना *नया पुल* आम लोगों के लिए खोल दिया गया।[^1] लोग ख़ुश हुए!\n\n[^1]: सात साल बाद।",
      ],
      ["lang: hi"],
    ),
    [`articles${FILM}/index.md`]: story("Film o żurawiu", "2026-11-18", [
      '::video{src="clip.mp4" captions="clip.pl.vtt" poster="poster.png" alt="Żuraw leci" caption="Lot żurawia" credit="Redakcja"}',
    ]),
    [`articles${FILM}/clip.pl.vtt`]: "WEBVTT\n\n00:00.000 --> 00:01.000\nŻuraw\n",
  };
  for (let number = 1; number <= SECTIONS; number += 1) {
    files[`sections/dzial-${number}.md`] =
      `---\nname: Dział ${number}\ndescription: Wszystko o dziale ${number}.\norder: ${number}\ncolour: teal\n---\n`;
  }
  writeFiles(paper.contentDir, files);
  const draw = async (file: string, width: number, height: number) => {
    const full = path.join(paper.contentDir, file);
    mkdirSync(path.dirname(full), { recursive: true });
    const picture = sharp({ create: { width, height, channels: 3, background: "#28508c" } });
    writeFileSync(full, await picture.png().toBuffer());
  };
  await draw(`articles${EDGES}/small.png`, 40, 40);
  await draw(`articles${EDGES}/high.png`, 600, 1800);
  await draw(`articles${FILM}/poster.png`, 1280, 720);
  copyFileSync(CLIP, path.join(paper.contentDir, `articles${FILM}/clip.mp4`));
  return paper;
}

/** Twelve columns of numbers, and what the lines are about in several words. */
function wideTable(): string {
  const months = Array.from({ length: 11 }, (_, month) => `M${month + 1}`);
  const lines = Array.from({ length: LINES }, (_, line) => {
    const sums = months.map((_, month) => `${1000 + line * 11 + month},50`);
    return `| Pozycja numer ${line + 1} w budżecie | ${sums.join(" | ")} |`;
  });
  return [
    `| Pozycja | ${months.join(" | ")} |`,
    `|-|${"-:|".repeat(months.length)}`,
    ...lines,
  ].join("\n");
}

function story(headline: string, day: string, body: string[], more: string[] = []): string {
  return [
    "---",
    `headline: ${headline}`,
    `standfirst: „${headline}”`,
    "section: dzial-1",
    "byline: [desk]",
    `published: ${day}T08:00:00+01:00`,
    ...more,
    "---",
    "",
    body.join("\n\n"),
    "",
  ].join("\n");
}
