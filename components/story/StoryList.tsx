import type { Block } from "@/newsroom/story/tree";
import { ItemBlocks } from "./StoryBody";

export function StoryList({ block }: { block: Extract<Block, { type: "list" }> }) {
  const items = block.items.map((item, index) => (
    <li key={index} className="ps-1 marker:text-grey">
      <ItemBlocks blocks={item} />
    </li>
  ));
  const look = "grid gap-y-[0.4em] ps-6";
  return block.ordered ? (
    <ol start={block.start === 1 ? undefined : block.start} className={`list-decimal ${look}`}>
      {items}
    </ol>
  ) : (
    <ul className={`list-disc ${look}`}>{items}</ul>
  );
}
