import type { Root } from "mdast";
import { tell } from "../../problems/words/tell.ts";
import { excerpt, type Report } from "../report.ts";
import { lineOf, mapChildren } from "./markdownTree.ts";

/** Removes raw HTML, including comments, with one error for each line. */
export function refuseHtml(root: Root, report: Report): Root {
  const lines = new Set<number>();
  return mapChildren(root, (children) =>
    children.filter((child) => {
      if (child.type !== "html") return true;
      const line = lineOf(child);
      if (!lines.has(line)) {
        report.error(
          line,
          "raw-html",
          tell("rawHtml", { html: excerpt(child.value) }),
          tell("rawHtmlRemedy"),
        );
      }
      lines.add(line);
      return false;
    }),
  );
}
