import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Problem } from "../problems/problem.ts";
import { errorAt, warningAt } from "./finding.ts";
import { filesOf, textAt } from "./values.ts";

/** Beyond this a headline is cut off in structured data. */
const LONGEST = 110;

/** What search results show of a title, in characters; they measure in pixels, some 600 of them. */
const IN_SEARCH_RESULT = 65;

/** Checks length and form of the headlines of stories and pages. */
export function checkHeadlines(folder: ContentFolder): Problem[] {
  return filesOf(folder, "article", "draft", "page").flatMap((file) => [
    ...["headline", "seoTitle"].flatMap((name) => {
      const text = textAt(file, [name]);
      if (text === undefined) return [];
      const problems: Problem[] = [];
      const length = [...text].length;
      if (length > LONGEST) {
        problems.push(
          errorAt(file, [name], {
            rule: "headline-length",
            message: `“${name}” has ${length} characters, ${length - LONGEST} too many`,
            remedy: `shorten it to ${LONGEST} at most`,
          }),
        );
      }
      if (/[\n\u2028\u2029]/.test(text)) {
        problems.push(
          errorAt(file, [name], {
            rule: "headline-line-break",
            message: `“${name}” runs over several lines`,
            remedy: "write it on one line",
          }),
        );
      }
      return problems;
    }),
    ...(file.kind === "page" ? [] : checkSearchTitle(file)),
  ]);
}

/** The rest of a long title is cut off where readers choose between results. */
function checkSearchTitle(file: ContentFile): Problem[] {
  const name = textAt(file, ["seoTitle"]) === undefined ? "headline" : "seoTitle";
  const length = [...(textAt(file, [name]) ?? "")].length;
  if (length <= IN_SEARCH_RESULT || length > LONGEST) return [];
  return [
    warningAt(file, [name], {
      rule: "headline-search",
      message: `“${name}” has ${length} characters; search results cut it off after some ${IN_SEARCH_RESULT}`,
      remedy:
        name === "headline"
          ? `add a “seoTitle” of ${IN_SEARCH_RESULT} characters at most for them`
          : `shorten it to ${IN_SEARCH_RESULT} at most`,
    }),
  ];
}
