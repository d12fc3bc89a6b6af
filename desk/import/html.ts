import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { articleBlock } from "./articleBlock.ts";
import { withoutDocumentComments } from "./documentComments.ts";
import { type HtmlBody, htmlBody } from "./htmlBody.ts";
import { parsePage } from "./pageDocument.ts";
import { headlineFromText } from "./plainTextCopy.ts";
import { CopyRefused, emptyStory, type RawStory } from "./rawStory.ts";
import { type ReadingContext, recognise } from "./recognise.ts";
import { refuseDeepNesting } from "./refuseDeepNesting.ts";
import { readPageMetadata } from "./savedPageMetadata.ts";
import { blockUnits } from "./units.ts";

/** Reads a saved web page: its article and its metadata. */
export function readHtml(html: string, readingContext: ReadingContext): RawStory {
  refuseDeepNesting(html);
  const { said, ...metadata } = readPageMetadata(parsePage(html), readingContext.dayFirst);
  // Readability would take comments for text, or drop them silently.
  const document = withoutDocumentComments(html);
  const article = articleBlock(document.html, { ...said, headline: metadata.headline?.value });
  metadata.kept.push(...document.kept);
  const read = htmlBody(article.html, {
    headline: metadata.headline?.value,
    address: metadata.address,
  });
  for (const text of article.embeds) {
    if (!read.kept.some((kept) => kept.text === text))
      read.kept.push({ what: tellAnswer("embedded"), text });
  }
  const story = storyFromHtml(tellAnswer("aSavedPage"), html, read, metadata, readingContext);
  if (story.body.length === 0 && !metadata.headline) {
    throw new CopyRefused(tellAnswer("noArticle"));
  }
  story.doubts.push(...article.doubts);
  return withoutEcho(story);
}

/**
 * Makes a story of an article's HTML. `known` comes from the page's metadata; other parts are looked for in
 * the text.
 */
export function storyFromHtml(
  format: string,
  identity: string,
  read: HtmlBody,
  known: Partial<RawStory>,
  readingContext: ReadingContext,
): RawStory {
  const story: RawStory = {
    ...emptyStory(format, identity),
    ...known,
    kept: [...(known.kept ?? []), ...read.kept],
    remarks: [...(known.remarks ?? []), ...read.remarks],
    doubts: [...(known.doubts ?? [])],
    embedded: new Map([...(known.embedded ?? []), ...read.embedded]),
  };
  const { parts, text } = recognise(blockUnits(read.body), readingContext, story);
  Object.assign(story, parts);
  story.body = text.flatMap((unit) => unit.node ?? []);
  const first = story.body.find((node) => node.type === "paragraph");
  if (!story.headline && first) story.headline = headlineFromText(textOf(first));
  return story;
}

/** Drops a standfirst that repeats the beginning of the text. */
function withoutEcho(story: RawStory): RawStory {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const first = story.body.find((node: RootContent) => node.type === "paragraph");
  const standfirst = plain(story.standfirst?.value ?? "");
  if (!first || standfirst === "") return story;
  if (standfirst === plain(textOf(first))) {
    story.remarks.push(tellAnswer("descriptionRepeats"));
    return { ...story, standfirst: undefined };
  }
  if (plain(textOf(first)).startsWith(standfirst)) {
    story.kept.push({ what: tellAnswer("description"), text: story.standfirst?.value ?? "" });
    return { ...story, standfirst: undefined };
  }
  return story;
}
