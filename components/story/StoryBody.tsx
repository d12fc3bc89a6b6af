import { withPictureIds } from "@/newsroom/story/elements/figure/pictureIds";
import type { Block, Story } from "@/newsroom/story/tree";
import { Box } from "./Box";
import { DataTable } from "./DataTable";
import { Figure } from "./Figure";
import { Footnotes } from "./Footnotes";
import { InlineText } from "./InlineText";
import { Code, List, Paragraph, Quotation, Rule, Subhead } from "./Prose";
import { PullQuote } from "./PullQuote";
import { Video } from "./Video";
import type { BlockView, Draw } from "./view";

/** The views of all elements; everything else about elements is in newsroom/story/elements. */
const VIEWS: { readonly [T in Block["type"]]: BlockView<T> } = {
  paragraph: Paragraph,
  subhead: Subhead,
  list: List,
  quotation: Quotation,
  code: Code,
  rule: Rule,
  table: DataTable,
  figure: Figure,
  video: Video,
  pullQuote: PullQuote,
  box: Box,
};

const DRAW: Draw = {
  blocks: (blocks) => <Blocks blocks={blocks} />,
  item: (blocks) => <ItemBlocks blocks={blocks} />,
  inlines: (run) => <InlineText>{run}</InlineText>,
};

/** Stories are never reordered, so positions serve as keys. */
function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    const View = VIEWS[block.type] as BlockView<Block["type"]>;
    return <View key={index} block={block} draw={DRAW} />;
  });
}

/**
 * Wraps several blocks in an element without a role: reader modes score the parents of paragraphs,
 * and would otherwise take a long list of paragraphs for the article.
 */
function ItemBlocks({ blocks }: { blocks: readonly Block[] }) {
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
  /** Number of its first picture on the page; without it, pictures are not linked. */
  firstPicture?: number;
}

/** An article's text with its notes. The parent sets the spacing (`text-flow`). */
export function StoryBody({ story, firstPicture }: StoryBodyProps) {
  const blocks = firstPicture ? withPictureIds(story.blocks, firstPicture) : story.blocks;
  return (
    <>
      <Blocks blocks={blocks} />
      {story.notes.length > 0 && <Footnotes notes={story.notes} draw={DRAW} />}
    </>
  );
}
