import { speakToEditors } from "../locales/editorsLanguage.ts";
import { isLanguage } from "../locales/language.ts";
import { siteText } from "./siteText.ts";

/**
 * The language of a paper as `site.yaml` has it, which may have mistakes elsewhere. Never throws.
 * @returns BCP 47; undefined without a content folder, and where the file names no language
 */
export function languageOfPaper(contentDir: string): string | undefined {
  const language = siteText(contentDir, "language");
  return language !== undefined && isLanguage(language) ? language : undefined;
}

/** Has this process, and those that it starts, speak to editors as their paper does; in English if that is not known. */
export function speakAsPaper({ contentDir }: { contentDir: string }): void {
  speakToEditors(languageOfPaper(contentDir) ?? "en");
}
