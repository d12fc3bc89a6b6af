import type { Block } from "@/newsroom/story/tree";
import { Caption } from "../Caption";
import { PictureView } from "../PictureView";

/** A picture in the text. */
export function StoryFigure({ block }: { block: Extract<Block, { type: "figure" }> }) {
  return (
    <figure className="my-8">
      <PictureView picture={block} use="inline" />
      <Caption caption={block.caption} credit={block.credit} />
    </figure>
  );
}
