import sharp, { type Sharp } from "sharp";

/** Pixels of all frames together; a file that claims more is not decoded. */
export const MOST_PIXELS = 100_000_000;

/**
 * The one way in which files of editors are decoded: what the check has decoded whole, every rendition
 * can be made of, and nothing else.
 */
export function decoder(
  source: Buffer,
  options: { frames?: boolean; headerOnly?: boolean } = {},
): Sharp {
  return sharp(source, {
    failOn: "warning",
    limitInputPixels: options.headerOnly ? false : MOST_PIXELS,
    ...(options.frames ? { pages: -1 } : {}),
  });
}
