import type { ContentFolder } from "../content/contentFolder.ts";
import type { Problem } from "../problems/problem.ts";
import { warningAt } from "./finding.ts";
import { filesOf, textAt } from "./values.ts";

/** Lists and search results show about as much of it. */
const LONGEST = 200;

/** Checks the length of standfirsts; that a story has one is checked with its fields. */
export function checkStandfirsts(folder: ContentFolder): Problem[] {
  return filesOf(folder, "article", "draft", "page").flatMap((file) => {
    const length = [...(textAt(file, ["standfirst"]) ?? "")].length;
    if (length <= LONGEST) return [];
    return [
      warningAt(file, ["standfirst"], {
        rule: "standfirst-length",
        message: `“standfirst” has ${length} characters, ${length - LONGEST} too many`,
        remedy: `shorten it to ${LONGEST} at most`,
      }),
    ];
  });
}
