import { emptyPaper, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** The number of stories in the paper's larger section, on three pages of twenty. */
export const STORIES = 45;

/** The instant at which the paper is read: an hour after its newest story. */
export const FRENCH_NOW = "2015-03-14T13:00:00+01:00";

/** A name of sixty letters that cannot be divided, as one of a section, an author and a topic. */
export const LONG_WORD = "Hafenwirtschaftsverwaltungsgesellschaftsvorstandsvorsitzende";

/** Address of the story that has them. */
export const LONG_NAMES = "/2015/03/09/les-noms";

/** Headline of a story by its number, 1 the oldest. */
export function headlineOf(number: number): string {
  return `Dépêche numéro ${number} de la ville`;
}

/** Address of a story by its number. Three stories a day, the last day being March 14, 2015. */
export function addressOf(number: number): string {
  return `/${dayOf(number)}/depeche-${number}`;
}

/**
 * A different newspaper: its own name, language, time zone and sections, no affiliate hosts, no standing
 * pages, no chosen front, no pictures.
 */
export function writeFrenchPaper(name: string): PaperFiles {
  const paper = emptyPaper(name);
  const files: Record<string, string> = {
    "site.yaml": [
      "name: Le Phare",
      "tagline: Le journal du port",
      "url: https://phare.example",
      "language: fr-FR",
      "timeZone: Europe/Paris",
      "hub: https://hub.example/",
      "",
    ].join("\n"),
    "sections/ville.md": section("Ville", "Tout ce qui se passe en ville.", 1, "teal"),
    "sections/mer.md": section("Mer", "Le port, les bateaux et la pêche.", 2, "blue"),
    "authors/la-redaction.md": [
      "---",
      "name: La rédaction",
      "kind: organization",
      "sameAs: [https://social.example/@phare]",
      "fediverse: '@phare@social.example'",
      "---",
      "",
      "La rédaction du Phare.",
      "",
    ].join("\n"),
    "topics/port.md": "---\nname: Le port\n---\n",
    "sections/longue.md": section(LONG_WORD, "Un nom sans fin.", 3, "plum"),
    "authors/longue.md": `---\nname: ${LONG_WORD}\nrole: ${LONG_WORD}\n---\n`,
    "topics/longue.md": `---\nname: ${LONG_WORD}\n---\n`,
    [`articles${LONG_NAMES}/index.md`]: story({
      headline: `Les noms du port, dont ${LONG_WORD}`,
      section: "longue",
      topic: "longue",
      author: "longue",
      published: "2015-03-09T06:30:00+01:00",
      body: 'Il a gagné par 3–1 devant 15 millions de personnes.\n\n:::table{caption="Les noms"}\n| Nom | Score |\n|-|-|\n| Un | 3–1 |\n:::',
    }),
    "articles/2015/03/10/la-criee/index.md": story({
      headline: "La criée rouvre ses portes",
      section: "mer",
      published: "2015-03-10T06:30:00+01:00",
      body: "La criée a rouvert mardi matin.",
    }),
  };
  for (let number = 1; number <= STORIES; number += 1) {
    const hour = String(10 + ((number - 1) % 3)).padStart(2, "0");
    files[`articles${addressOf(number)}/index.md`] = story({
      headline: headlineOf(number),
      section: "ville",
      published: `${dayOf(number).replaceAll("/", "-")}T${hour}:00:00+01:00`,
      body: `Ceci est la dépêche numéro ${number}. Le garçon a mangé une crêpe à Noël.`,
    });
  }
  writeFiles(paper.contentDir, files);
  return paper;
}

function dayOf(number: number): string {
  const daysBack = Math.floor((STORIES - number) / 3);
  const day = new Date(Date.UTC(2015, 2, 14) - daysBack * 86_400_000);
  return day.toISOString().slice(0, 10).replaceAll("-", "/");
}

function section(name: string, description: string, order: number, colour: string): string {
  return `---\nname: ${name}\ndescription: ${description}\norder: ${order}\ncolour: ${colour}\n---\n`;
}

function story(about: {
  headline: string;
  section: string;
  published: string;
  body: string;
  topic?: string;
  author?: string;
}): string {
  return [
    "---",
    `headline: ${about.headline}`,
    `standfirst: Ce qu’il faut savoir de « ${about.headline} ».`,
    `section: ${about.section}`,
    `topics: [${about.topic ?? "port"}]`,
    `byline: [${about.author ?? "la-redaction"}]`,
    `published: ${about.published}`,
    "---",
    "",
    about.body,
    "",
  ].join("\n");
}
