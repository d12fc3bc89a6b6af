import { isLanguage } from "../locales/language.ts";
import { sortProblems } from "../problems/problem.ts";
import { withAnchors } from "./anchors.ts";
import type { InternalLink, Problem, StoryContext } from "./context.ts";
import { withDirections } from "./direction.ts";
import { reportUnreadableDirectives } from "./directives.ts";
import { readElements } from "./elements.ts";
import { withSubheadIds } from "./headings.ts";
import { reportLeftoverMarks, withoutEchoes } from "./leftoverMarks.ts";
import { withoutLines } from "./lines.ts";
import { internalLinks, withLinks } from "./links.ts";
import { withLiteralColons } from "./literalColons.ts";
import { withLines } from "./missingLines.ts";
import { parseMarkdown } from "./parseMarkdown.ts";
import { withPlacement } from "./placement.ts";
import { plainText } from "./plainText.ts";
import { checkPullQuotes } from "./pullQuotes.ts";
import { refuseHtml } from "./refuseHtml.ts";
import { reportInto } from "./report.ts";
import { everyInline, type StoryParts } from "./storyParts.ts";
import type { Story } from "./tree.ts";
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
