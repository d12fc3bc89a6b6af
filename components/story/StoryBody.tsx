import type { Wording } from "@/newsroom/locales/messages";
import { withPictureIds } from "@/newsroom/story/elements/figure/pictureIds";
import type { Block, Story } from "@/newsroom/story/tree";
import { Box } from "./Box";
import { DataTable } from "./DataTable";
import { Figure } from "./Figure";
import { Footnotes } from "./Footnotes";
import { InlineText } from "./InlineText";
import { Code, List, Paragraph, Quotation, Rule, Subhead } from "./Prose";
import { PullQuote } from "./PullQuote";
import { Typeset } from "./Typeset";
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

function drawIn(lang: string, wording: Wording): Draw {
  const draw: Draw = {
    blocks: (blocks) => <Blocks blocks={blocks} draw={draw} />,
    item: (blocks) => <ItemBlocks blocks={blocks} draw={draw} />,
    inlines: (run) => (
      <InlineText lang={lang} wording={wording}>
        {run}
      </InlineText>
    ),
    text: (text) => text && <Typeset text={text} lang={lang} />,
    lang,
    wording,
  };
  return draw;
}

/** Stories are never reordered, so positions serve as keys. */
function Blocks({ blocks, draw }: { blocks: readonly Block[]; draw: Draw }) {
  return blocks.map((block, index) => {
    const View = VIEWS[block.type] as BlockView<Block["type"]>;
    return <View key={index} block={block} draw={draw} />;
  });
}

/**
 * Wraps several blocks in an element without a role: reader modes score the parents of paragraphs,
 * and would otherwise take a long list of paragraphs for the article.
 */
function ItemBlocks({ blocks, draw }: { blocks: readonly Block[]; draw: Draw }) {
  const [only, ...others] = blocks;
  if (only?.type === "paragraph" && others.length === 0) {
    const text = draw.inlines(only.children);
    return only.dir ? <span dir={only.dir}>{text}</span> : <>{text}</>;
  }
  return (
    <story-item className="text-flow block">
      <Blocks blocks={blocks} draw={draw} />
    </story-item>
  );
}

interface StoryBodyProps {
  story: Story;
  /** Its language (BCP 47). */
  lang: string;
  wording: Wording;
  /** Number of its first picture on the page; without it, pictures are not linked. */
  firstPicture?: number;
}

/** An article's text with its notes. The parent sets the spacing (`text-flow`). */
export function StoryBody({ story, lang, wording, firstPicture }: StoryBodyProps) {
  const blocks = firstPicture ? withPictureIds(story.blocks, firstPicture) : story.blocks;
  const draw = drawIn(lang, wording);
  return (
    <>
      <Blocks blocks={blocks} draw={draw} />
      {story.notes.length > 0 && <Footnotes notes={story.notes} draw={draw} />}
    </>
  );
}
