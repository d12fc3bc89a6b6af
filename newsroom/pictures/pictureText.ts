import { createHash } from "node:crypto";
import { type AiPart, HERO_VERSIONS, type PictureVersions } from "./pictureSizes.ts";

/** Caption, credit and AI disclosure of a picture, which are embedded in its files. */
export interface PictureText {
  caption?: string | undefined;
  credit?: string | undefined;
  ai?: AiPart | undefined;
}

/** Picks these fields from a larger object. */
export function pictureTextOf({ caption, credit, ai }: PictureText): PictureText {
  return { ...(caption && { caption }), ...(credit && { credit }), ...(ai && { ai }) };
}

/** A picture and its versions, each with the picture's own words. */
export function filesOfPicture(
  picture: PictureText & { address: string; versions?: PictureVersions | undefined },
): Array<PictureText & { address: string }> {
  const versions = HERO_VERSIONS.flatMap((name) => picture.versions?.[name] ?? []);
  return [picture, ...versions].map(({ address }) => ({ address, ...pictureTextOf(picture) }));
}

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
