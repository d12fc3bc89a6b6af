import type { Block } from "@/newsroom/story/tree";
import { Blocks } from "./StoryBody";

/** A longer passage quoted from somebody, set in. */
export function Quotation({ block }: { block: Extract<Block, { type: "quotation" }> }) {
  return (
    <blockquote dir={block.dir} className="grid gap-y-3 border-s-2 border-rule ps-5">
      <Blocks blocks={block.children} />
    </blockquote>
  );
}
