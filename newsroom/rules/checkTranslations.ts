import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { sectionLanguages, storyLanguage } from "../content/storyLanguage.ts";
import type { Paper } from "../paper/paper.ts";
import { errorAt, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import type { ContentKind } from "../schema/contentTypes.ts";
import { filesOf, listAt, textAt } from "./frontMatterValues.ts";

/** What the translation of each kind of file is, and how a message names it. */
const VERSIONS: Partial<Record<ContentKind, { kind: ContentKind; called: string }>> = {
  article: { kind: "article", called: "article" },
  draft: { kind: "article", called: "article" },
  section: { kind: "section", called: "section" },
  page: { kind: "page", called: "standing page" },
};

/**
 * Checks that each translation of a story, section or standing page exists and has the stated language. It need
 * not name the page in turn: the edition links both.
 * @param moved new addresses by old ones
 */
export function checkTranslations(
  folder: ContentFolder,
  paper: Paper | undefined,
  moved: ReadonlyMap<string, string>,
): Problem[] {
  const files = new Map(
    filesOf(folder, "article", "section", "page").map((file) => [file.address, file]),
  );
  const withdrawn = new Set(folder.withdrawn.map(({ address }) => address));
  const sections = sectionLanguages(folder.files);
  const languageOf = ({ data }: ContentFile) =>
    storyLanguage(data, sections, paper?.language ?? "en");
  return filesOf(folder, "article", "draft", "section", "page").flatMap((file) => {
    const wanted = VERSIONS[file.kind];
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
            message: `the ${file.kind === "article" || file.kind === "draft" ? "story" : wanted?.called} is there in “${lang}” already`,
            remedy: "name one translation for each other language",
          }),
        ];
      }
      languages.add(lang);
      if (!address.startsWith("/")) return [];
      const named = files.get(address);
      const other = named?.kind === wanted?.kind ? named : undefined;
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
            message: `there is no ${wanted?.called} at ${address}`,
            remedy: moved.has(address)
              ? `it has moved: write ${moved.get(address)}`
              : `give the address of the translated ${wanted?.called}, or take the translation out`,
          }),
        ];
      }
      // Its own fields are reported in its own file.
      if (other.isUnreadable(["lang"])) return [];
      if (languageOf(other) !== lang) {
        return [
          errorAt(file, [...path, "lang"], {
            rule: "translation-language",
            message: `${other.path} is in “${languageOf(other)}”, not in “${lang}”`,
            remedy: "name the language that the translation says it is in",
          }),
        ];
      }
      return [];
    });
  });
}
