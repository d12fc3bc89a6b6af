import { Caption } from "../article/Caption";
import { PictureView } from "../article/PictureView";
import type { BlockView } from "./view";

/** A picture in the text; neither drawn nor loaded on a phone before it is near the viewport (app/globals.css). */
export const Figure: BlockView<"figure"> = ({ block }) => (
  <figure id={block.id} className="my-8 wide-figure">
    <PictureView picture={block} use="inline" linked={block.id !== undefined} />
    <Caption caption={block.caption} credit={block.credit} ai={block.ai} />
  </figure>
);
