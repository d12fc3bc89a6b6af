import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { decodeText } from "./decodeCopy.ts";
import { hasFrontMatter } from "./frontMatter.ts";
import { isGhostExport, readGhost } from "./ghost.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { isNinjs, readNinjs } from "./ninjs.ts";
import { readPlainText } from "./plainTextCopy.ts";
import { CopyRefused, type RawStory } from "./rawStory.ts";
import type { ReadingContext } from "./recognise.ts";
import { refuseUnsupportedBytes } from "./unsupportedBytes.ts";
import { jsonReason, refuseUnsupportedText } from "./unsupportedText.ts";
import { isHtml } from "./unsupportedXml.ts";
import { readWord } from "./word.ts";

type Kind = "html" | "json" | "markdown" | "plain text";

/** A copy from a file or from standard input. */
export interface Copy {
  /** Name without its folders; undefined for standard input. */
  name: string;
  /** Name of its folder. */
  folder?: string | undefined;
  bytes: Uint8Array;
}

/** Letters; a longer text is not a story. */
const LARGEST_TEXT = 5_000_000;

/** Bytes of the largest copy of each kind, with pictures inside of it. */
export const LARGEST = 30_000_000;

/**
 * Reads the stories of a copy; most formats have one. The format is recognised by content; the file name
 * extension decides only between formats that look alike.
 * @throws CopyRefused with the reason when it cannot be imported
 */
export async function readCopy(copy: Copy, readingContext: ReadingContext): Promise<RawStory[]> {
  const { bytes } = copy;
  refuseLarge(bytes.length, LARGEST);
  if (bytes.length === 0) throw new CopyRefused(tellAnswer("isEmpty"));
  if (isZip(bytes)) return [await readWord(bytes, readingContext)];
  refuseUnsupportedBytes(bytes);
  const { text, remark } = decodeText(bytes);
  const kind = kindOf(copy.name, text);
  if (kind !== "json") refuseLarge(text.length - lengthOfPictures(text), LARGEST_TEXT);
  const stories =
    kind === "json"
      ? readJson(text, copy, readingContext)
      : [readText(kind, text, copy, readingContext)];
  if (remark) for (const story of stories) story.remarks.unshift(remark);
  return stories;
}

/** Characters of pictures in `data:` URLs, which do not count as text. */
function lengthOfPictures(text: string): number {
  // In pieces: for one match of megabytes the engine's stack is too small.
  const piece = /[A-Za-z0-9+/=]{1,10000}/y;
  let length = 0;
  for (const { 0: start, index } of text.matchAll(/data:[a-z]+\/[\w.+-]+;base64,/gi)) {
    let end = index + start.length;
    piece.lastIndex = end;
    while (piece.test(text)) end = piece.lastIndex;
    length += end - index;
  }
  return length;
}

/** @throws CopyRefused when it is JSON of another kind */
function readJson(text: string, copy: Copy, readingContext: ReadingContext): RawStory[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    refuseUnsupportedText(copy.name, text);
    throw new CopyRefused(tellAnswer("isNoJson", { why: (error as Error).message }));
  }
  if (isGhostExport(data)) return readGhost(data, readingContext);
  if (isNinjs(data)) return readNinjs(data, readingContext);
  throw new CopyRefused(jsonReason(data));
}

function readText(
  kind: Exclude<Kind, "json">,
  text: string,
  copy: Copy,
  readingContext: ReadingContext,
): RawStory {
  switch (kind) {
    case "html":
      return readHtml(text, readingContext);
    case "markdown":
      return readMarkdown(text, copy.name, copy.folder, readingContext);
    default:
      return readPlainText(text, readingContext);
  }
}

/** Word files are ZIP archives, which begin with these bytes. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The format of a text by its beginning, or by the file name extension where that is inconclusive.
 * @throws CopyRefused when the format is not supported
 */
function kindOf(name: string, text: string): Kind {
  if (isHtml(text)) return "html";
  if (/\.json$/i.test(name) || isWholeJson(text)) return "json";
  const isNamedMarkdown = /\.(?:md|markdown|mdx)$/i.test(name) && !/^\s*<\?xml\b/i.test(text);
  if (hasFrontMatter(text) || isNamedMarkdown) return "markdown";
  refuseUnsupportedText(name, text);
  return /\.x?html?$/i.test(name) ? "html" : "plain text";
}

/** Whether the text is JSON only; Markdown may begin with a JSON object as front matter. */
function isWholeJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[{[]/.test(trimmed) || !/[}\]]$/.test(trimmed)) return false;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    return false;
  }
}

/** @throws CopyRefused when `size` exceeds `most` bytes */
export function refuseLarge(size: number, most: number): void {
  if (size <= most) return;
  throw new CopyRefused(
    tellAnswer("isTooLarge", { megabytes: megabytes(size), most: megabytes(most) }),
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0).replace(/\.0$/, "");
}
