import { readFileSync } from "node:fs";
import path from "node:path";
import { readText } from "../content/decodeText.ts";
import { readYaml } from "../content/yamlText.ts";
import { speakToEditors } from "../locales/editorsLanguage.ts";
import { isLanguage } from "../locales/language.ts";

/**
 * The language of a paper as `site.yaml` has it, which may have mistakes elsewhere. Never throws.
 * @returns BCP 47; undefined without a content folder, and where the file names no language
 */
export function languageOfPaper(contentDir: string): string | undefined {
  try {
    const { text } = readText(readFileSync(path.join(contentDir, "site.yaml")));
    const { language } = readYaml(text).value as { language?: unknown };
    return typeof language === "string" && isLanguage(language) ? language : undefined;
  } catch {
    // Whatever reads the paper next says what is wrong with the file.
    return undefined;
  }
}

/** Has this process, and those that it starts, speak to editors as their paper does; in English if that is not known. */
export function speakAsPaper({ contentDir }: { contentDir: string }): void {
  speakToEditors(languageOfPaper(contentDir) ?? "en");
}
