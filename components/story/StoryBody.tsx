import type { ReactElement } from "react";
import { withPictureIds } from "@/newsroom/story/elements/figure/pictureIds";
import type { Block, Story } from "@/newsroom/story/tree";
import { Box } from "./Box";
import { CodeSample } from "./CodeSample";
import { DataTable } from "./DataTable";
import { Footnotes } from "./Footnotes";
import { InlineText } from "./InlineText";
import { Paragraph } from "./Paragraph";
import { PullQuote } from "./PullQuote";
import { Quotation } from "./Quotation";
import { StoryFigure } from "./StoryFigure";
import { StoryList } from "./StoryList";
import { Subhead } from "./Subhead";

type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;

/** The one map from element to component. A new element is one entry here. */
const ELEMENTS: { [T in Block["type"]]: (props: { block: BlockOf<T> }) => ReactElement } = {
  paragraph: Paragraph,
  subhead: Subhead,
  list: StoryList,
  quotation: Quotation,
  code: CodeSample,
  rule: () => <hr className="w-16 border-rule" />,
  table: DataTable,
  figure: StoryFigure,
  pullQuote: PullQuote,
  box: Box,
};

/** Blocks one below the other; the parent sets the space. A story is never reordered: places are keys. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    const Element = ELEMENTS[block.type] as (props: { block: Block }) => ReactElement;
    return <Element key={index} block={block} />;
  });
}

/**
 * What a list item or a note says: of a single paragraph its words alone, else blocks in an element that
 * means nothing. Reader modes credit what is near to a paragraph, so a long list of paragraphs would be
 * the whole article to them.
 */
export function ItemBlocks({ blocks }: { blocks: readonly Block[] }) {
  const [only, ...others] = blocks;
  if (only?.type === "paragraph" && others.length === 0) {
    const text = <InlineText>{only.children}</InlineText>;
    return only.dir ? <span dir={only.dir}>{text}</span> : text;
  }
  return (
    <story-item className="text-flow block">
      <Blocks blocks={blocks} />
    </story-item>
  );
}

interface StoryBodyProps {
  story: Story;
  /** The place of its first picture on the page; left out, pictures do not open. */
  firstPicture?: number;
}

/** An article's text with its notes; the element that it is in sets the space between (`text-flow`). */
export function StoryBody({ story, firstPicture }: StoryBodyProps) {
  const blocks = firstPicture ? withPictureIds(story.blocks, firstPicture) : story.blocks;
  return (
    <>
      <Blocks blocks={blocks} />
      {story.notes.length > 0 && <Footnotes notes={story.notes} />}
    </>
  );
}
