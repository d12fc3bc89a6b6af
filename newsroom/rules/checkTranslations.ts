import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Paper } from "../paper/paper.ts";
import { errorAt, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { filesOf, listAt, textAt } from "./frontMatterValues.ts";

/**
 * Checks that each translation exists, has the stated language, and names the story in turn (search
 * engines ignore one-way hreflang).
 * @param moved new addresses by old ones
 */
export function checkTranslations(
  folder: ContentFolder,
  paper: Paper | undefined,
  moved: ReadonlyMap<string, string>,
): Problem[] {
  const articles = new Map(filesOf(folder, "article").map((file) => [file.address, file]));
  const withdrawn = new Set(folder.withdrawn.map(({ address }) => address));
  const languageOf = (file: ContentFile) => textAt(file, ["lang"]) ?? paper?.language ?? "en";
  return filesOf(folder, "article", "draft").flatMap((file) => {
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
            message: `the story is there in “${lang}” already`,
            remedy: "name one translation for each other language",
          }),
        ];
      }
      languages.add(lang);
      if (!address.startsWith("/")) return [];
      const other = articles.get(address);
      if (!other && withdrawn.has(address)) {
        return [
          warningAt(file, [...path, "address"], {
            rule: "translation-withdrawn",
            message: `the translation at ${address} has been taken back`,
            remedy: "take the translation out",
          }),
        ];
      }
      if (!other) {
        return [
          errorAt(file, [...path, "address"], {
            rule: "unknown-translation",
            message: `there is no article at ${address}`,
            remedy: moved.has(address)
              ? `it has moved: write ${moved.get(address)}`
              : "give the address of the translated article, or take the translation out",
          }),
        ];
      }
      // Its own fields are reported in its own file.
      if (other.isUnreadable(["lang"]) || other.isUnreadable(["translations"])) return [];
      if (languageOf(other) !== lang) {
        return [
          errorAt(file, [...path, "lang"], {
            rule: "translation-language",
            message: `${other.path} is in “${languageOf(other)}”, not in “${lang}”`,
            remedy: "name the language that the translation says it is in",
          }),
        ];
      }
      // A draft has no public address yet.
      if (file.kind === "draft" || namesIts(other, file.address)) return [];
      return [
        warningAt(file, path, {
          rule: "one-sided-translation",
          message: `${other.path} does not name this story as its translation`,
          remedy: `add “translations: [{ lang: ${languageOf(file)}, address: ${file.address} }]” there`,
        }),
      ];
    });
  });
}

function namesIts(file: ContentFile, address: string): boolean {
  return listAt(file, ["translations"]).some(
    (_, index) => textAt(file, ["translations", index, "address"]) === address,
  );
}
