import { createHash } from "node:crypto";
import type { AiPart } from "./pictureSizes.ts";

/** What the paper says of a picture where it shows it; its files carry that with them. */
export interface PictureWords {
  caption?: string | undefined;
  credit?: string | undefined;
  ai?: AiPart | undefined;
}

/** The words alone, of whatever else is known of a picture. */
export function wordsOf({ caption, credit, ai }: PictureWords): PictureWords {
  return { ...(caption && { caption }), ...(credit && { credit }), ...(ai && { ai }) };
}

/**
 * The version that a picture's address carries: another one as soon as its file or its words change,
 * since its renditions carry both and are kept for ever.
 */
export function wordedVersion(version: string, words: PictureWords): string {
  const said = wordsOf(words);
  if (Object.keys(said).length === 0) return version;
  return createHash("sha256")
    .update(version)
    .update(JSON.stringify(said))
    .digest("hex")
    .slice(0, 8);
}
