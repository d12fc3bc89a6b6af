import { createHash } from "node:crypto";
import type { Metadata } from "sharp";
import { decoder, MOST_PIXELS } from "./pictureDecoder.ts";
import type { Backdrop } from "./pictureSizes.ts";

/** What a picture's file holds, or why it cannot be shown. */
export type Measured =
  | {
      /** Eight letters that change with the file's content. */
      version: string;
      width: number;
      height: number;
      /** As sharp names it. */
      format: string;
      /** What its transparent parts need behind them. */
      backdrop?: Backdrop;
    }
  | { broken: string; remedy?: string };

/** Raised whenever pictures leave the house in another form, since their addresses are kept for ever. */
const RECIPE = 1;

/** Picture formats that browsers show and that cannot carry script. */
const FORMATS = new Set(["jpeg", "png", "webp", "avif", "heif", "gif"]);

const AGAIN = "export or copy it again: an upload may have broken off";

/** Frames of an animation; a film of more is no picture. */
const MOST_FRAMES = 500;

/** Pixels of the small copy in which the whole of a picture is decoded, and its colours are looked at. */
const SAMPLE = 200;

/** The version of a file's content in its address. @param hash the content's own, hexadecimal */
export function versionOf(hash: string): string {
  return createHash("sha256").update(`${RECIPE} ${hash}`).digest("hex").slice(0, 8);
}

/**
 * Size, kind and soundness of a picture. It is decoded whole: what a header claims, half a file has too.
 * @param hash the content's own, hexadecimal
 */
export async function measurePicture(content: Buffer, hash: string): Promise<Measured> {
  let header: Metadata;
  try {
    header = await decoder(content, { frames: true, headerOnly: true }).metadata();
  } catch {
    return { broken: "no picture that can be read" };
  }
  const { format, width, pages = 1 } = header;
  const height = header.pageHeight ?? header.height;
  if (!width || !height || !format || !FORMATS.has(format)) {
    return { broken: format ? `a ${format} file` : "no picture" };
  }
  if (format === "heif" && header.compression !== "av1") return { broken: "a HEIC file" };
  if (pages > MOST_FRAMES || width * height * pages > MOST_PIXELS) {
    const frames = pages > 1 ? ` in ${pages} frames` : "";
    return {
      broken: `too large to be decoded, with ${width} × ${height} pixels${frames}`,
      remedy: "scale it down to 3000 pixels on its longer side",
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
    return { broken: "damaged: not all of it can be decoded", remedy: AGAIN };
  }
}

/** Decodes all frames whole. @returns the first one's pixels, small, where they may be transparent */
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

/** From this alpha on, of 255, a pixel hides what is behind it. */
const OPAQUE = 230;

/** The share of pixels that has to be transparent before anybody sees what is behind. */
const LEAST_CLEAR = 0.005;

/** The share of dark pixels, of those that can be seen, by which lettering is dark. */
const LEAST_DARK = 0.02;

/** @param pixels four bytes each: red, green, blue, alpha */
function backdropOf(pixels: Buffer): Backdrop | undefined {
  let [clear, seen, dark] = [0, 0, 0];
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < OPAQUE) clear += 1;
    if (alpha < 64) continue;
    seen += 1;
    if (0.2126 * red + 0.7152 * green + 0.0722 * blue < 150) dark += 1;
  }
  if (clear < (pixels.length / 4) * LEAST_CLEAR) return undefined;
  return dark < seen * LEAST_DARK ? "dark" : "light";
}
