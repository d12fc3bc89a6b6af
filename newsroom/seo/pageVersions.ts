import { absolute } from "../addresses/addresses.ts";
import type { TranslationRecord } from "../edition/records.ts";

interface SiteOfPages {
  /** Without a slash at the end. */
  url: string;
  language: string;
}

/** The absolute address of a page of this site or of another one. */
export function absoluteOf({ url }: Pick<SiteOfPages, "url">, address: string): string {
  return address.startsWith("/") ? absolute(url, address) : address;
}

/**
 * A page with its translations as `hreflang` names them (Google Search Central, “Localized versions”): each version
 * the same list, in one order. `x-default` is the one in the paper's language, or the first.
 * @returns an empty list for a page without translations
 */
export function versionsOf(
  { language }: Pick<SiteOfPages, "language">,
  page: { lang: string; address: string; translations?: readonly TranslationRecord[] },
): TranslationRecord[] {
  const { lang, address, translations = [] } = page;
  if (translations.length === 0) return [];
  const versions = [{ lang, address }, ...translations].sort((a, b) => (a.lang < b.lang ? -1 : 1));
  const usual = versions.find((version) => version.lang === language) ?? versions[0];
  return [...versions, ...(usual ? [{ lang: "x-default", address: usual.address }] : [])];
}
