import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { type SectionLanguages, storyLanguage } from "../content/storyLanguage.ts";
import type { Paper } from "../paper/paper.ts";
import { errorAt, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import type { ContentKind } from "../schema/contentTypes.ts";
import { filesOf, listAt, textAt } from "./frontMatterValues.ts";

const TRANSLATED: ReadonlySet<ContentKind> = new Set(["article", "draft", "section", "page"]);

/**
 * Checks that each translation of a story, section or standing page exists and has the stated language. It need
 * not name the page in turn: the edition links both.
 * @param moved new addresses by old ones
 * @param sections languages of all sections
 * @param judged the files whose translations are looked at
 */
export function checkTranslations(
  folder: ContentFolder,
  {
    paper,
    moved,
    sections,
    judged,
  }: {
    paper: Paper | undefined;
    moved: ReadonlyMap<string, string>;
    sections: SectionLanguages;
    judged: readonly ContentFile[];
  },
): Problem[] {
  const translated = judged.filter(
    (file) => TRANSLATED.has(file.kind) && listAt(file, ["translations"]).length > 0,
  );
  if (translated.length === 0) return [];
  const files = new Map(
    filesOf(folder, "article", "section", "page").map((file) => [file.address, file]),
  );
  const withdrawn = new Set(folder.withdrawn.map(({ address }) => address));
  const languageOf = ({ data }: ContentFile) =>
    storyLanguage(data, sections, paper?.language ?? "en");
  return translated.flatMap((file) => {
    // The translation of a draft is an article too.
    const wanted: ContentKind = file.kind === "draft" ? "article" : file.kind;
    const languages = new Set([languageOf(file)]);
    return listAt(file, ["translations"]).flatMap((_, index) => {
      const path = ["translations", index];
      const address = textAt(file, [...path, "address"]);
      const lang = textAt(file, [...path, "lang"]);
      // Missing values are reported with the fields.
      if (address === undefined || lang === undefined) return [];
      if (languages.has(lang)) {
        return [
          errorAt(file, [...path, "lang"], {
            rule: "translation-language",
            message: tell("translationTwice", { kind: wanted, language: lang }),
            remedy: tell("translationTwiceRemedy"),
          }),
        ];
      }
      languages.add(lang);
      if (!address.startsWith("/")) return [];
      const named = files.get(address);
      const other = named?.kind === wanted ? named : undefined;
      if (!other && withdrawn.has(address)) {
        return [
          warningAt(file, [...path, "address"], {
            rule: "translation-withdrawn",
            message: tell("translationWithdrawn", { address }),
            remedy: tell("translationWithdrawnRemedy"),
          }),
        ];
      }
      if (!other) {
        return [
          errorAt(file, [...path, "address"], {
            rule: "unknown-translation",
            message: tell("noTranslation", { kind: wanted, address }),
            remedy: moved.has(address)
              ? tell("translationMoved", { address: moved.get(address) ?? "" })
              : tell("noTranslationRemedy", { kind: wanted }),
          }),
        ];
      }
      // Its own fields are reported in its own file.
      if (other.isUnreadable(["lang"])) return [];
      if (languageOf(other) !== lang) {
        return [
          errorAt(file, [...path, "lang"], {
            rule: "translation-language",
            message: tell("translationLanguage", {
              file: other.path,
              own: languageOf(other),
              language: lang,
            }),
            remedy: tell("translationLanguageRemedy"),
          }),
        ];
      }
      return [];
    });
  });
}
