import { isLanguage } from "../locales/language.ts";

/** The languages of sections that name one, by slug. */
export type SectionLanguages = ReadonlyMap<string, string>;

/** The languages of the sections among these files. */
export function sectionLanguages(
  files: ReadonlyArray<{ kind: string; slug: string; data: Record<string, unknown> }>,
): SectionLanguages {
  return new Map(
    files.flatMap(({ kind, slug, data }) => {
      const language = kind === "section" ? languageIn(data.lang) : undefined;
      return language === undefined ? [] : [[slug, language]];
    }),
  );
}

/**
 * The language of a text: the one it names, else that of its section, else the paper's. What is no language
 * tag counts as none; the check of fields reports it.
 * @param text its front matter, or its document
 * @param paper the paper's language
 * @returns BCP 47
 */
export function storyLanguage(
  text: Readonly<Record<string, unknown>>,
  sections: SectionLanguages,
  paper: string,
): string {
  const own = languageIn(text.lang);
  const { section } = text;
  const ofSection = typeof section === "string" ? sections.get(section.trim()) : undefined;
  return own ?? ofSection ?? paper;
}

function languageIn(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const tag = value.trim();
  return isLanguage(tag) ? tag : undefined;
}
