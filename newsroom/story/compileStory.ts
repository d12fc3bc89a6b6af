import { isLanguage } from "../locales/language.ts";
import { sortProblems } from "../problems/problem.ts";
import type { InternalLink, Problem, StoryContext } from "./context.ts";
import { withDirections } from "./direction.ts";
import { reportUnreadableDirectives } from "./directives.ts";
import type { BlockElement } from "./elements/element.ts";
import { withAnchors } from "./elements/link/anchors.ts";
import { internalLinks, withLinks } from "./elements/link/links.ts";
import { BLOCKS } from "./elements/registry.ts";
import { withSubheadIds } from "./elements/subhead/subheadIds.ts";
import { reportLeftoverMarks, withoutEchoes } from "./markdown/leftoverMarks.ts";
import { withLiteralColons } from "./markdown/literalColons.ts";
import { withLines } from "./markdown/markdownTree.ts";
import { parseMarkdown } from "./markdown/parseMarkdown.ts";
import { refuseHtml } from "./markdown/refuseHtml.ts";
import { withPlacement } from "./placement.ts";
import { plainText } from "./plainText.ts";
import { readBlocks } from "./readBlocks.ts";
import { type Report, reportInto } from "./report.ts";
import type { Block, Inline, Story } from "./tree.ts";
import { everyBlock, everyInline, mapBlocks, mapInlines, type StoryParts } from "./walk.ts";
import { countWords } from "./wordCount.ts";

/** A compiled story with all that was found in it. */
export interface CompiledStory {
  story: Story;
  /** Links inside the site, to be checked when every address is known. */
  links: InternalLink[];
  /** Plain text for search. */
  text: string;
  problems: Problem[];
  /** The text with the lines of the file, for rules that look at it once more. */
  parts: StoryParts;
}

/**
 * Markdown in, story tree out. Nothing is thrown: what is wrong is reported, and the rest is
 * compiled, so that a draft can be shown while it is still being written.
 */
export function compileStory(body: string, context: StoryContext): CompiledStory {
  const problems: Problem[] = [];
  const report = reportInto(problems, context.file);
  // A wrong language is the front matter's problem and must not stop the text.
  const language = isLanguage(context.language) ? context.language : "en";

  const { root, source } = parseMarkdown(body, report);
  const markdown = refuseHtml(withLiteralColons(withLines(root), source, report), report);
  reportUnreadableDirectives(markdown, source, report);
  reportLeftoverMarks(markdown, source, report);

  const read = readBlocks(markdown, source, context, report);
  const placed = withPlacement(read, report);
  const linked = withLinks(placed, context.affiliate, language, report);
  const anchored = withAnchors(withSubheadIds(linked, report), report);
  const text = plainText(anchored);
  checkElements(anchored, text, report);
  const { blocks, notes } = withoutLines(withDirections(anchored, language));

  const inlines = [...everyInline(anchored)];
  return {
    story: {
      blocks,
      notes,
      ...countWords(text, language),
      hasPaidLinks: inlines.some((inline) => inline.type === "link" && inline.kind === "affiliate"),
      hasEmphasis: inlines.some((inline) => inline.type === "emphasis"),
    },
    links: internalLinks(anchored),
    text,
    problems: sortProblems(withoutEchoes(problems)),
    parts: anchored,
  };
}

/** Lets each element judge its own blocks by the whole story. */
function checkElements(parts: StoryParts, text: string, report: Report): void {
  const blocks = [...everyBlock(parts)];
  for (const [type, { check }] of Object.entries(BLOCKS)) {
    const own = blocks.filter((block) => block.type === type);
    if (own.length > 0) (check as BlockElement<Block["type"]>["check"])(own, text, report);
  }
}

/** The story as it is stored: without lines of the file, and with line ends as spaces. */
function withoutLines(parts: StoryParts): StoryParts {
  const bare = mapInlines(parts, (run) =>
    run.map(({ line: _, ...inline }): Inline => {
      if (inline.type !== "text") return inline;
      return { ...inline, text: inline.text.replace(/\n/g, " ") };
    }),
  );
  return mapBlocks(bare, ({ line: _, ...block }) => [block]);
}
