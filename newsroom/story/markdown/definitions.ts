import type { Definition, Root } from "mdast";
import { tell } from "../../problems/words/tell.ts";
import { excerpt, type Report } from "../report.ts";
import { lineOf, matchesIn, visitNodes } from "./markdownTree.ts";

/** Targets of reference links, `[name]: address`, by identifier; the first one counts. */
export type Definitions = ReadonlyMap<string, Definition>;

/** Collects the definitions and reports duplicate, unused and missing ones. */
export function readDefinitions(root: Root, source: string, report: Report): Definitions {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  visitNodes(root, (node) => {
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
      tell("definitionTwice", { name: `[${node.label ?? node.identifier}]` }),
      tell("oneOutOrRenamed"),
    );
  });
  for (const [identifier, node] of definitions) {
    if (used.has(identifier)) continue;
    report.warning(
      lineOf(node),
      "definition-unused",
      tell("definitionUnused", { name: `[${node.label ?? identifier}]` }),
      tell("definitionUnusedRemedy"),
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
      tell("definitionMissing", { name: excerpt(match.slice(1)) }),
      tell("definitionMissingRemedy"),
    );
  }
}
