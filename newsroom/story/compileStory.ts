import { isLanguage } from "../locales/language.ts";
import { sortProblems } from "../problems/problem.ts";
import type { InternalLink, Problem, StoryContext } from "./context.ts";
import { withDirections } from "./direction.ts";
import { reportUnreadableDirectives } from "./directives.ts";
import type { BlockElement } from "./elements/element.ts";
import { withAnchors } from "./elements/link/anchors.ts";
import { internalLinks, withLinks } from "./elements/link/links.ts";
import { awayFromRepeats } from "./elements/pullQuote/distance.ts";
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

/** A compiled story and the problems found in it. */
export interface CompiledStory {
  story: Story;
  /** Internal links, to be checked once all addresses are known. */
  links: InternalLink[];
  /** Plain text for search. */
  text: string;
  problems: Problem[];
  /** The tree with line numbers, for rules that examine it again. */
  parts: StoryParts;
}

/**
 * Compiles Markdown to a story tree. Never throws: mistakes are reported and the rest is compiled,
 * so that unfinished drafts can be shown.
 */
export function compileStory(body: string, context: StoryContext): CompiledStory {
  const problems: Problem[] = [];
  const report = reportInto(problems, context.file);
  // An invalid language is reported with the front matter and must not prevent compiling.
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
      blocks: awayFromRepeats(blocks),
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

/** Runs the elements' own checks of the whole story. */
function checkElements(parts: StoryParts, text: string, report: Report): void {
  const blocks = [...everyBlock(parts)];
  for (const [type, { check }] of Object.entries(BLOCKS)) {
    const own = blocks.filter((block) => block.type === type);
    if (own.length > 0) (check as BlockElement<Block["type"]>["check"])(own, text, report);
  }
}

/** The story as stored: without line numbers, and with line breaks as spaces. */
function withoutLines(parts: StoryParts): StoryParts {
  const bare = mapInlines(parts, (run) =>
    run.map(({ line: _, ...inline }): Inline => {
      if (inline.type !== "text") return inline;
      return { ...inline, text: inline.text.replace(/\n/g, " ") };
    }),
  );
  return mapBlocks(bare, ({ line: _, ...block }) => [block]);
}
