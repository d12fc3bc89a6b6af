import sharp, { type Sharp } from "sharp";

/** Pixels of all frames together at most; larger files are not decoded. */
export const MAX_PIXELS = 100_000_000;

/**
 * The only decoder configuration for editors' files, so that every picture that passes the check
 * can be rendered, and no other.
 */
export function decoder(
  source: Buffer,
  options: { frames?: boolean; headerOnly?: boolean } = {},
): Sharp {
  return sharp(source, {
    failOn: "warning",
    limitInputPixels: options.headerOnly ? false : MAX_PIXELS,
    ...(options.frames ? { pages: -1 } : {}),
  });
}
