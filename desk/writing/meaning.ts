import type { Node } from "prosemirror-model";
import { markdownTree } from "./storyMarkdown.ts";

/**
 * What a block says, to be compared: equal for two blocks that readers get as the same, however their Markdown is
 * written.
 */
export function meaningOf(node: Node): string {
  if (node.type.name === "source") return `source ${node.textContent}`;
  return JSON.stringify(markdownTree(node), (key, value: unknown) => {
    // Items may have blank lines between them or not, and the name of a link may be its words.
    if (key === "spread" || key === "referenceType") return undefined;
    return key === "attributes" ? Object.entries(value as object).sort() : value;
  });
}
