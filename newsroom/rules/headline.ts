import type { ContentFolder } from "../content/contentFolder.ts";
import type { Problem } from "../problem.ts";
import { errorAt } from "./finding.ts";
import { filesOf, textAt } from "./values.ts";

/** Beyond this a headline is cut off in search results and in structured data. */
const LONGEST = 110;

/** Checks length and form of the headlines of stories and pages. */
export function checkHeadlines(folder: ContentFolder): Problem[] {
  return filesOf(folder, "article", "draft", "page").flatMap((file) =>
    ["headline", "seoTitle"].flatMap((name) => {
      const text = textAt(file, [name]);
      if (text === undefined) return [];
      const problems: Problem[] = [];
      const length = [...text].length;
      if (length > LONGEST) {
        problems.push(
          errorAt(file, [name], {
            rule: "headline-length",
            message: `“${name}” has ${length} characters, ${length - LONGEST} too many`,
            mend: `shorten it to ${LONGEST} at most`,
          }),
        );
      }
      if (/[\n\u2028\u2029]/.test(text)) {
        problems.push(
          errorAt(file, [name], {
            rule: "headline-line-break",
            message: `“${name}” runs over several lines`,
            mend: "write it on one line",
          }),
        );
      }
      return problems;
    }),
  );
}
