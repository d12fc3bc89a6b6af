import { createHash } from "node:crypto";
import type { Metadata } from "sharp";
import { tell } from "../problems/words/tell.ts";
import { decoder, MAX_PIXELS } from "./pictureDecoder.ts";
import type { Backdrop } from "./pictureSizes.ts";

/** Properties of a picture file, or why it cannot be shown. */
export type Measured =
  | {
      /** Eight characters that change with the file's content. */
      version: string;
      width: number;
      height: number;
      /** By sharp's name. */
      format: string;
      /** Background for its transparent parts. */
      backdrop?: Backdrop;
    }
  | { broken: string; remedy?: string };

/**
 * Increase it when picture files are written differently: addresses contain the version and are
 * cached without an end.
 */
const FORMAT_VERSION = 1;

/** Formats that browsers show and that cannot contain script. */
const FORMATS = new Set(["jpeg", "png", "webp", "avif", "heif", "gif"]);

/** Frames of an animation at most; longer ones are refused as video. */
const MAX_FRAMES = 500;

/** Side in pixels of the thumbnail made to decode the whole picture and to sample its colours. */
const SAMPLE = 200;

/**
 * The version in a picture's address.
 * @param hash of the content, hexadecimal
 */
export function versionOf(hash: string): string {
  return createHash("sha256").update(`${FORMAT_VERSION} ${hash}`).digest("hex").slice(0, 8);
}

/**
 * Determines size and format, and decodes the whole picture, since a truncated file still has a
 * valid header.
 * @param hash of the content, hexadecimal
 */
export async function measurePicture(content: Buffer, hash: string): Promise<Measured> {
  let header: Metadata;
  try {
    header = await decoder(content, { frames: true, headerOnly: true }).metadata();
  } catch {
    return { broken: tell("brokenUnread") };
  }
  const { format, width, pages = 1 } = header;
  const height = header.pageHeight ?? header.height;
  if (!width || !height || !format || !FORMATS.has(format)) {
    return { broken: format ? tell("brokenFormat", { format }) : tell("brokenNoPicture") };
  }
  if (format === "heif" && header.compression !== "av1") return { broken: tell("brokenHeic") };
  if (pages > MAX_FRAMES || width * height * pages > MAX_PIXELS) {
    return {
      broken:
        pages > 1
          ? tell("brokenLargeFrames", { width, height, frames: pages })
          : tell("brokenLarge", { width, height }),
      remedy: tell("brokenLargeRemedy"),
    };
  }
  try {
    const sample = await sampleOf(content, header.hasAlpha);
    const turned = (header.orientation ?? 1) >= 5;
    const backdrop = sample && backdropOf(sample);
    return {
      version: versionOf(hash),
      width: turned ? height : width,
      height: turned ? width : height,
      format,
      ...(backdrop && { backdrop }),
    };
  } catch {
    return { broken: tell("brokenDamaged"), remedy: tell("fileAgain") };
  }
}

/**
 * Decodes all frames.
 * @returns pixels of the first one's thumbnail, if it has an alpha channel
 */
async function sampleOf(content: Buffer, hasAlpha: boolean): Promise<Buffer | undefined> {
  await decoder(content, { frames: true }).resize(SAMPLE, SAMPLE, { fit: "fill" }).raw().toBuffer();
  if (!hasAlpha) return undefined;
  return decoder(content)
    .toColourspace("srgb")
    .resize(SAMPLE, SAMPLE, { fit: "fill", kernel: "nearest" })
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer();
}

/** Alpha from which a pixel counts as opaque, of 255. */
const OPAQUE = 230;

/** Share of transparent pixels from which the background matters. */
const MIN_TRANSPARENT = 0.005;

/** Share of dark pixels among the opaque ones from which lettering counts as dark. */
const MIN_DARK = 0.02;

/** @param pixels RGBA, four bytes each */
function backdropOf(pixels: Buffer): Backdrop | undefined {
  let [clear, seen, dark] = [0, 0, 0];
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < OPAQUE) clear += 1;
    if (alpha < 64) continue;
    seen += 1;
    if (0.2126 * red + 0.7152 * green + 0.0722 * blue < 150) dark += 1;
  }
  if (clear < (pixels.length / 4) * MIN_TRANSPARENT) return undefined;
  return dark < seen * MIN_DARK ? "dark" : "light";
}
