import type { ReactElement } from "react";
import type { Block, Story } from "@/newsroom/story/tree";
import { Box } from "./Box";
import { CodeSample } from "./CodeSample";
import { DataTable } from "./DataTable";
import { Footnotes } from "./Footnotes";
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
  rule: () => <hr className="mx-auto w-16 border-rule" />,
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

/** An article's text with its notes. */
export function StoryBody({ story }: { story: Story }) {
  return (
    <div className="text-flow">
      <Blocks blocks={story.blocks} />
      {story.notes.length > 0 && <Footnotes notes={story.notes} />}
    </div>
  );
}
