import type { Block } from "@/newsroom/story/tree";
import { InlineText } from "./InlineText";

export function Paragraph({ block }: { block: Extract<Block, { type: "paragraph" }> }) {
  return (
    <p dir={block.dir}>
      <InlineText>{block.children}</InlineText>
    </p>
  );
}
