import { isLanguage } from "../locales/language.ts";
import { sortProblems } from "../problems/problem.ts";
import type { InternalLink, Problem, StoryContext } from "./context.ts";
import { withDirections } from "./direction.ts";
import { reportUnreadableDirectives } from "./directives.ts";
import { withAnchors } from "./elements/link/anchors.ts";
import { internalLinks, withLinks } from "./elements/link/links.ts";
import { checkPullQuotes } from "./elements/pullQuote/pullQuote.ts";
import { withSubheadIds } from "./elements/subhead/subhead.ts";
import { withoutLines } from "./lines.ts";
import { reportLeftoverMarks, withoutEchoes } from "./markdown/leftoverMarks.ts";
import { withLiteralColons } from "./markdown/literalColons.ts";
import { withLines } from "./markdown/missingLines.ts";
import { parseMarkdown } from "./markdown/parseMarkdown.ts";
import { refuseHtml } from "./markdown/refuseHtml.ts";
import { withPlacement } from "./placement.ts";
import { plainText } from "./plainText.ts";
import { readElements } from "./readBlocks.ts";
import { reportInto } from "./report.ts";
import type { Story } from "./tree.ts";
import { everyInline, type StoryParts } from "./walk.ts";
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

  const read = readElements(markdown, source, context, report);
  const placed = withPlacement(read, report);
  const linked = withLinks(placed, context.affiliate, language, report);
  const anchored = withAnchors(withSubheadIds(linked, report), report);
  const text = plainText(anchored);
  checkPullQuotes(anchored, text, report);
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
