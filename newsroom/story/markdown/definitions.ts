import type { Definition, Root } from "mdast";
import { visit } from "unist-util-visit";
import { excerpt, type Report } from "../report.ts";
import { lineOf, matchesIn } from "./markdownTree.ts";

/** Targets of reference links, `[name]: address`, by identifier; the first one counts. */
export type Definitions = ReadonlyMap<string, Definition>;

/** Collects the definitions and reports duplicate, unused and missing ones. */
export function readDefinitions(root: Root, source: string, report: Report): Definitions {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  visit(root, (node) => {
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier);
    if (node.type === "text") reportMissing(node, source, report);
    if (node.type !== "definition") return;
    if (!definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
      return;
    }
    report.error(
      lineOf(node),
      "definition-twice",
      `the link name “[${node.label ?? node.identifier}]” is defined twice`,
      "take one of the two out or give it another name",
    );
  });
  for (const [identifier, node] of definitions) {
    if (used.has(identifier)) continue;
    report.warning(
      lineOf(node),
      "definition-unused",
      `no link uses the name “[${node.label ?? identifier}]”, so a reader never sees this line`,
      "take it out or use it in a link",
    );
  }
  return definitions;
}

function reportMissing(
  node: Parameters<typeof matchesIn>[0],
  source: string,
  report: Report,
): void {
  for (const { match, line } of matchesIn(node, source, /(?<!\\)\]\[(?!\^)[^\][\n]+\]/g)) {
    report.error(
      line,
      "definition-missing",
      `the link name “${excerpt(match.slice(1))}” is defined nowhere`,
      "add a line [name]: address, or write the address in parentheses after the link's words",
    );
  }
}
