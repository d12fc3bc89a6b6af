import type { Nodes, Root } from "mdast";
import { tell } from "../../problems/words/tell.ts";
import type { Report } from "../report.ts";
import { lineOf } from "./markdownTree.ts";

/** Far more than articles need, far less than would exhaust the stack in later steps. */
const DEEPEST = 48;

const MANY_MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){48}/;
const THEMATIC_BREAK = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** Removes lines that open dozens of quotations or lists, which would exhaust the parser. */
export function withoutNestedLines(source: string, report: Report): string {
  return source
    .split("\n")
    .map((line, index) => {
      if (!MANY_MARKERS.test(line) || THEMATIC_BREAK.test(line)) return line;
      tooDeep(index + 1, report);
      return "";
    })
    .join("\n");
}

/** Cuts the tree where it nests too deeply, so that all later steps may recurse. */
export function cutDepth(root: Root, report: Report): Root {
  const open: Array<{ node: Nodes; depth: number }> = [{ node: root, depth: 0 }];
  const lines = new Set<number>();
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!("children" in node)) continue;
    if (depth >= DEEPEST) {
      lines.add(lineOf(node));
      node.children = [];
    }
    for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  for (const line of [...lines].sort((a, b) => a - b)) tooDeep(line, report);
  return root;
}

function tooDeep(line: number, report: Report): void {
  report.error(line, "too-deep", tell("nestedDeep"), tell("nestedDeepRemedy"));
}
