import type { Node } from "prosemirror-model";
import type { Origins } from "./origins.ts";

/** Whether a block is Markdown that has been edited as such, or has some inside: it may be read as anything now. */
export function hasEditedSource(block: Node, origins: Origins): boolean {
  if (block.type.name === "source") return !origins.unchanged(block);
  return !block.isTextblock && block.children.some((child) => hasEditedSource(child, origins));
}
