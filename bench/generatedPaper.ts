import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { randomNumbers, wordOf, zipf } from "./bigEdition.ts";

/**
 * Content folders of any size, the same every time: stories of 150 to 2,500 words in several languages, with
 * topics that have a long tail, links to earlier stories, quotes, lists and shared pictures.
 */

export interface GeneratedPaper {
  stories: number;
  /** The time of the latest story; the others precede it by an hour each. */
  newest: Date;
  /** Drafts beside them; the first has some 2,000 words. */
  drafts?: number;
  seed?: number;
}

const SECTIONS = ["world", "politics", "business", "science", "sport", "culture"];
const LANGUAGES = ["de-DE", "fr-FR", "es-ES"];
const AUTHORS = 40;
const HOUR = 3_600_000;
/** One story in so many has a picture; the files are of a few kinds, as agencies' are used again. */
const WITH_PICTURE = 10;
const PICTURES = 8;
/** Words of the first draft without those of lists, links and headings, with which it has 2,000. */
const LONG = 1_650;

/** The folder of a generated story, from the content folder. */
export function generatedStoryFolder(index: number, newest: Date): string {
  const day = new Date(newest.getTime() - index * HOUR).toISOString().slice(0, 10);
  return `articles/${day.replaceAll("-", "/")}/story-${index}`;
}

/** The folder of a generated draft, from the content folder. */
export function generatedDraftFolder(index: number): string {
  return `drafts/draft-${index}`;
}

/** Writes the paper's content folder. */
export async function writeGeneratedPaper(
  dir: string,
  { stories, newest, drafts = 0, seed = 7 }: GeneratedPaper,
): Promise<void> {
  const random = randomNumbers(seed);
  const put = (file: string, content: string | Uint8Array) => {
    const full = path.join(dir, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
  };
  put("site.yaml", SITE);
  for (const [order, name] of SECTIONS.entries()) {
    put(
      `sections/${name}.md`,
      `---\nname: ${capital(name)}\ndescription: News of ${name}\norder: ${order + 1}\ncolour: red\n---\n`,
    );
  }
  for (let index = 0; index < AUTHORS; index += 1) {
    put(
      `authors/author-${index}.md`,
      `---\nname: ${capital(wordOf(index + 30))} ${capital(wordOf(index + 900))}\nkind: person\n---\n\nWrites.\n`,
    );
  }
  put("pages/about.md", "---\nheadline: About\n---\n\nA paper for measuring.\n");
  const pictures = await Promise.all(Array.from({ length: PICTURES }, (_, at) => picture(at)));
  for (let index = 0; index < stories; index += 1) {
    const folder = generatedStoryFolder(index, newest);
    const hero = index % WITH_PICTURE === 0;
    if (hero) put(`${folder}/hero.png`, pictures[(index / WITH_PICTURE) % PICTURES] as Buffer);
    put(`${folder}/index.md`, story({ index, stories, newest, random, hero }));
  }
  for (let index = 0; index < drafts; index += 1) {
    const length = index === 0 ? LONG : undefined;
    const draft = story({ index, stories, newest, random, hero: false, length });
    put(`${generatedDraftFolder(index)}/index.md`, draft.replace(/^published: .*\n/m, ""));
  }
}

const SITE = `name: The Paper
description: A paper for measuring
url: https://paper.example
language: en-US
timeZone: UTC
publisher:
  name: The Paper
`;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

async function picture(at: number): Promise<Buffer> {
  const colour = { r: 40 + at * 20, g: 90, b: 200 - at * 20 };
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: colour } })
    .png({ palette: true })
    .toBuffer();
}

interface StoryToWrite {
  index: number;
  stories: number;
  newest: Date;
  random: () => number;
  hero: boolean;
  /** In words; by chance without it. */
  length?: number | undefined;
}

function story({ index, stories, newest, random, hero, ...given }: StoryToWrite): string {
  const pick = (count: number) => Math.floor(random() ** 2 * count);
  const words = (count: number) =>
    Array.from({ length: count }, () => wordOf(zipf(random))).join(" ");
  const sentence = (count: number) => `${capital(words(count))}.`;
  const published = new Date(newest.getTime() - index * HOUR).toISOString();
  const topics = new Set([0, 1, 2].map(() => `topic-${Math.floor(4000 ** random())}`));
  const lang = index % 25 === 24 ? LANGUAGES[((index / 25) | 0) % LANGUAGES.length] : undefined;
  const lines = [
    "---",
    `headline: ${capital(words(7))} ${index}`,
    `standfirst: ${sentence(18)}`,
    `section: ${SECTIONS[pick(SECTIONS.length)]}`,
    `topics: [${[...topics].join(", ")}]`,
    `byline: [author-${pick(AUTHORS)}]`,
    `published: ${published}`,
    ...(lang ? [`lang: ${lang}`] : []),
    ...(hero
      ? [
          "hero:",
          "  image: hero.png",
          `  alt: ${sentence(6)}`,
          `  caption: ${sentence(9)}`,
          "  credit: An agency",
        ]
      : []),
    "---",
  ];
  // Most stories are short: 150 to 2,500 words, 500 in the middle.
  const length = given.length ?? Math.round(150 * (2500 / 150) ** (random() ** 1.2));
  for (let written = 0, paragraph = 0; written < length; paragraph += 1) {
    const count = 25 + Math.floor(random() * 60);
    written += count;
    if (paragraph % 9 === 5) lines.push("", `## ${capital(words(4))}`);
    if (paragraph % 11 === 7) lines.push("", ...[0, 1, 2].map(() => `- ${words(8)}`));
    const earlier = index + 1 + Math.floor(random() * 200);
    const link =
      paragraph % 4 === 2 && earlier < stories
        ? ` [${words(3)}](/${generatedStoryFolder(earlier, newest).slice("articles/".length)})`
        : "";
    lines.push("", `${capital(words(count))}${link}. **${words(2)}** ${words(3)}.`);
  }
  return `${lines.join("\n")}\n`;
}
