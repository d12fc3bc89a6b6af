import type { Node } from "prosemirror-model";
import type { Origins } from "./origins.ts";

/** Whether a block is Markdown that has been edited as such, or has some inside: it may be read as anything now. */
export function hasEditedSource(block: Node, origins: Origins): boolean {
  if (block.type.name === "source") return !origins.unchanged(block);
  if (block.isTextblock) {
    const now = markdownWordsOf(block);
    return now.length > 0 && now.join("\n") !== markdownWordsOf(origins.of(block)?.node).join("\n");
  }
  return block.children.some((child) => hasEditedSource(child, origins));
}

/** The Markdown among the words of a text. */
function markdownWordsOf(block: Node | undefined): string[] {
  return (block?.children ?? [])
    .filter(({ marks }) => marks.some(({ type }) => type.name === "markdownWords"))
    .map(({ text }) => text ?? "");
}
