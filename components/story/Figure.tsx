import { Caption } from "../article/Caption";
import { EnlargeLink } from "../article/EnlargeLink";
import { PictureView } from "../article/PictureView";
import type { BlockView } from "./view";

/** A picture in the text; neither drawn nor loaded on a phone before it is near the viewport (app/globals.css). */
export const Figure: BlockView<"figure"> = ({ block, draw }) => (
  <figure id={block.id} className="my-8 wide-figure">
    <PictureView picture={block} use="inline" />
    <Caption
      caption={draw.text(block.caption)}
      credit={block.credit}
      ai={block.ai}
      wording={draw.wording}
      around={draw.lang}
    >
      {block.id !== undefined && (
        <EnlargeLink picture={block} id={block.id} wording={draw.wording} around={draw.lang} />
      )}
    </Caption>
  </figure>
);
