import { createHash } from "node:crypto";
import { type PictureText, pictureTextOf } from "./pictureText.ts";

/**
 * The version in a picture's address. It changes with the file or its captions, since renditions
 * contain both and are cached without an end.
 */
export function addressVersion(version: string, words: PictureText): string {
  const said = pictureTextOf(words);
  if (Object.keys(said).length === 0) return version;
  return createHash("sha256")
    .update(version)
    .update(JSON.stringify(said))
    .digest("hex")
    .slice(0, 8);
}
