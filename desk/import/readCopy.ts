import { decodeText } from "./decodeText.ts";
import { readHtml } from "./html.ts";
import { readPlainText } from "./plainText.ts";
import { CopyRefused, type RawStory } from "./rawStory.ts";
import type { Looking } from "./recognise.ts";

/** A copy as it lies on the disk or comes through standard input. */
export interface Copy {
  /** Name without its folders; “standard input” has none. */
  name: string;
  bytes: Uint8Array;
}

/** No story has more words than fit in here; what is larger is something else. */
const LARGEST_TEXT = 5_000_000;

/** The largest copy of each kind, in bytes, pictures inside it included. */
export const LARGEST = 30_000_000;

/**
 * Reads the stories of a copy, one in most formats. What it is shows in its content; the ending of its
 * name decides only between kinds that look alike.
 * @throws CopyRefused with the reason when it cannot be imported
 */
export async function readCopy(copy: Copy, looking: Looking): Promise<RawStory[]> {
  const { bytes } = copy;
  refuseLarge(bytes.length, LARGEST);
  if (bytes.length === 0) throw new CopyRefused("it is empty");
  const { text, remark } = decodeText(bytes);
  const kind = kindOf(copy.name, text);
  if (kind !== "html") refuseLarge(bytes.length, LARGEST_TEXT);
  const stories = kind === "html" ? [readHtml(text, looking)] : [readPlainText(text, looking)];
  if (remark) for (const story of stories) story.remarks.unshift(remark);
  return stories;
}

/** What a text is, by its beginning first and by the ending of its name where that says nothing. */
function kindOf(name: string, text: string): "html" | "plain text" {
  const start = text.slice(0, 2000).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(start))
    return "html";
  if (/\.x?html?$/i.test(name)) return "html";
  return "plain text";
}

/** @throws CopyRefused when there is more of it than `most` bytes */
export function refuseLarge(size: number, most: number): void {
  if (size <= most) return;
  throw new CopyRefused(
    `it has ${megabytes(size)} MB, more than the ${megabytes(most)} MB that a story of this kind can have`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0).replace(/\.0$/, "");
}
