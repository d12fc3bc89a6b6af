import { pageAddress, sectionAddress } from "../addresses/addresses.ts";
import type { Edition } from "./edition.ts";
import type { PageRecord, SectionRecord, TranslationRecord } from "./records.ts";

/** Translations of stories, sections and standing pages. It is enough that one of two names the other. */

/**
 * All versions of a page in other languages: those that it names, that name it, and those of these.
 * @param named the versions that the page at an address names, or that name it
 */
export function otherVersions(
  own: TranslationRecord,
  named: (address: string) => readonly TranslationRecord[],
): TranslationRecord[] {
  const found: TranslationRecord[] = [own];
  for (const { address: at } of found) {
    if (!at.startsWith("/")) continue;
    for (const { lang, address } of named(at)) {
      const known = found.some(
        (one) => one.address === address || (at !== own.address && one.lang === lang),
      );
      if (!known) found.push({ lang, address });
    }
  }
  return found.slice(1);
}

/** A section's versions in other languages. */
export function sectionTranslations(edition: Edition, section: SectionRecord): TranslationRecord[] {
  return amongPages(edition, edition.sections, ({ slug }) => sectionAddress(slug), section);
}

/** A standing page's versions in other languages. */
export function pageTranslations(edition: Edition, page: PageRecord): TranslationRecord[] {
  return amongPages(edition, edition.pages(), ({ slug }) => pageAddress(slug), page);
}

interface Translatable {
  slug: string;
  lang?: string | undefined;
  translations?: TranslationRecord[] | undefined;
}

function amongPages<R extends Translatable>(
  edition: Edition,
  records: readonly R[],
  addressOf: (record: R) => string,
  own: R,
): TranslationRecord[] {
  if (!records.some(({ translations = [] }) => translations.length > 0)) return [];
  const versionOf = (record: R) => ({
    lang: record.lang ?? edition.paper.language,
    address: addressOf(record),
  });
  const names = ({ translations = [] }: R, at: string) =>
    translations.some(({ address }) => address === at);
  return otherVersions(versionOf(own), (address) => [
    ...records.flatMap((record) =>
      addressOf(record) === address ? (record.translations ?? []) : [],
    ),
    ...records.filter((record) => names(record, address)).map(versionOf),
  ]);
}

/**
 * The SQL condition that readers of a language do not find a story in that language as well, whether the two name
 * each other or both name the original: lists have each story once.
 * @param story an expression for its id
 * @param inList whether the article `version` is in the same list
 * @param language an expression for the readers' language
 */
export function onlyVersionSql(story: string, inList = "TRUE", language = ":language"): string {
  const isReadable = `json_extract(version.teaser, '$.lang') = ${language}
      AND version.published_at <= :now AND ${inList}
      AND (SELECT json_extract(listed.teaser, '$.lang') FROM article AS listed WHERE listed.id = ${story}) <> ${language}`;
  // CROSS JOIN keeps SQLite from beginning with the other stories of the list: most stories have no translation.
  return `NOT EXISTS (
    SELECT 1 FROM translation
    CROSS JOIN article AS version ON version.address = translation.address
    WHERE translation.article = ${story} AND ${isReadable}
  ) AND NOT EXISTS (
    SELECT 1 FROM translation
    CROSS JOIN article AS original ON original.address = translation.address
    CROSS JOIN translation AS further ON further.article = original.id
    CROSS JOIN article AS version ON version.address = further.address
    WHERE translation.article = ${story} AND original.published_at <= :now AND ${isReadable}
  )`;
}
