import type { ContentFile } from "../content/contentFile.ts";
import type { Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { elementOf } from "../story/elements/registry.ts";
import { inlineText } from "../story/inlineText.ts";
import { excerpt } from "../story/report.ts";
import { everyBlock, everyInline, type StoryParts } from "../story/walk.ts";
import { countWords } from "../story/wordCount.ts";
import { looksPaid } from "./affiliateNetworks.ts";
import { markedAttributes } from "./checkFieldMarks.ts";
import { type GoodPicture, misnamed, tooHeavy, tooSmall } from "./pictureSize.ts";

/** Words in a paragraph at most. */
const LONGEST_PARAGRAPH = 120;

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Checks the style of a text: length of paragraphs, pictures, paid links. */
export function checkProse(
  file: ContentFile,
  parts: StoryParts,
  language: string,
  /** The text's pictures by address. */
  pictures: ReadonlyMap<string, { name: string; picture: GoodPicture }>,
): Problem[] {
  const problems: Problem[] = [];
  const say = (line: number | undefined, severity: Problem["severity"], finding: Finding) =>
    problems.push({ file: file.path, line: line ?? 1, severity, ...finding });

  for (const block of everyBlock(parts)) {
    if (block.type === "paragraph") {
      const text = inlineText(block.children);
      const words = wordsIn(text, language);
      if (words > LONGEST_PARAGRAPH) {
        say(block.line, "warning", {
          rule: "paragraph-length",
          message: tell("paragraphLong", { beginning: excerpt(text), words }),
          remedy: tell("paragraphLongRemedy", { most: LONGEST_PARAGRAPH }),
        });
      }
    }
    for (const [index, { address, credit }] of elementOf(block).pictures(block).entries()) {
      const shown = pictures.get(address);
      const name = shown?.name ?? "";
      // Versions of a picture share its credit.
      if (!credit && index === 0) {
        say(block.line, "warning", {
          rule: "figure-credit",
          message: tell("pictureNoCredit", { name }),
          remedy: tell("pictureNoCreditRemedy", {
            example: `::${elementOf(block).directive?.name}{… credit="…"}`,
          }),
        });
      }
      const flaws = shown ? [tooSmall, tooHeavy, misnamed] : [];
      for (const flaw of flaws.map((find) => shown && find(name, shown.picture)))
        if (flaw) say(block.line, "warning", flaw);
    }
  }
  for (const { line, finding } of markedAttributes(parts)) say(line, "warning", finding);
  for (const { line, href, message } of unmarkedLinks(parts)) {
    say(line, "error", {
      rule: "affiliate-unmarked",
      message: tell(message, { address: excerpt(href) }),
      remedy: tell("linkUnmarkedRemedy", { mark: "{.affiliate}" }),
    });
  }
  return problems;
}

/**
 * Reports unmarked links that look like affiliate links, or that are marked elsewhere in the story.
 */
function* unmarkedLinks(parts: StoryParts): Generator<{
  line: number | undefined;
  href: string;
  message: "linkPaidElsewhere" | "linkLooksPaid";
}> {
  const links = [...everyInline(parts)].filter((inline) => inline.type === "link");
  const paid = new Set(links.filter(({ kind }) => kind === "affiliate").map(({ href }) => href));
  for (const { kind, href, line } of links) {
    if (kind !== "external") continue;
    if (paid.has(href)) yield { line, href, message: "linkPaidElsewhere" };
    else if (looksPaid(href)) yield { line, href, message: "linkLooksPaid" };
  }
}

function wordsIn(text: string, language: string): number {
  const spaced = text.split(/\s+/).length;
  // Exact counting is slow, so only texts that may be too long are counted.
  const exact = spaced > LONGEST_PARAGRAPH / 2 || (text.length > 150 && UNSPACED.test(text));
  return exact ? countWords(text, language).words : spaced;
}
