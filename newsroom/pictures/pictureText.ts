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
