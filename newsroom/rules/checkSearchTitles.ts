import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { HEADLINE, IN_SEARCH_RESULT } from "../schema/article.ts";
import { filesOf, textAt } from "./frontMatterValues.ts";

/**
 * Checks that a story's title fits into a search result. Its maximum length is checked with its
 * fields.
 */
export function checkSearchTitles(folder: ContentFolder): Problem[] {
  return filesOf(folder, "article", "draft").flatMap(checkSearchTitle);
}

function checkSearchTitle(file: ContentFile): Problem[] {
  const name = textAt(file, ["seoTitle"]) === undefined ? "headline" : "seoTitle";
  const length = [...(textAt(file, [name]) ?? "")].length;
  if (length <= IN_SEARCH_RESULT || length > HEADLINE.longest.characters) return [];
  return [
    warningAt(file, [name], {
      rule: "headline-search",
      message: tell("searchTitleLong", { name, length, most: IN_SEARCH_RESULT }),
      remedy: tell(name === "headline" ? "headlineLongRemedy" : "seoTitleLongRemedy", {
        most: IN_SEARCH_RESULT,
      }),
    }),
  ];
}
