import type { Block } from "@/newsroom/story/tree";
import { InlineText } from "./InlineText";

const SIZES = {
  2: "text-[1.45em] leading-[1.15]",
  3: "text-[1.2em] leading-[1.2]",
  4: "text-[1.05em]",
};

export function Subhead({ block }: { block: Extract<Block, { type: "subhead" }> }) {
  const Heading = `h${block.level}` as const;
  return (
    <Heading dir={block.dir} className={`headline-face pt-[0.4em] ${SIZES[block.level]}`}>
      {/* Reader modes judge an element by its id, and leave out one called “comments” or “share”. */}
      <span id={block.id} />
      <InlineText>{block.children}</InlineText>
    </Heading>
  );
}
