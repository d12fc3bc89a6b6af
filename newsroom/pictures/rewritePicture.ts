import type { FormatEnum } from "sharp";
import { rewriteAvif } from "./avifFile.ts";
import { type ExtraMetadata, UnknownStructure } from "./extraMetadata.ts";
import { rewriteGif } from "./gifFile.ts";
import { rewriteJpeg } from "./jpegFile.ts";
import { decoder } from "./pictureDecoder.ts";
import { rewritePng } from "./pngFile.ts";
import { rewriteWebp } from "./webpFile.ts";

type Rewrite = (content: Buffer, extra: ExtraMetadata) => Buffer;

/** By sharp's names of formats. */
const REWRITES: Record<string, Rewrite> = {
  avif: rewriteAvif,
  gif: rewriteGif,
  heif: rewriteAvif,
  jpeg: rewriteJpeg,
  png: rewritePng,
  webp: rewriteWebp,
};

/** For files that have to be re-encoded; visually lossless. */
const QUALITY = 92;

/**
 * A picture file with all its metadata replaced by the given packet. Compressed pixels are copied
 * unchanged; files of unknown structure are re-encoded.
 * @param format by sharp's name
 * @throws Error if the picture can neither be parsed nor decoded
 */
export async function rewritePicture(
  content: Buffer,
  format: string,
  xmp: Buffer | undefined,
): Promise<Buffer> {
  const rewrite = REWRITES[format];
  if (!rewrite) throw new UnknownStructure(`no way to take a ${format} apart`);
  const { orientation = 1 } = await decoder(content).metadata();
  try {
    return rewrite(content, { xmp, orientation });
  } catch {
    return rewrite(await encodedAnew(content, format), { xmp, orientation: 1 });
  }
}

function encodedAnew(content: Buffer, format: string): Promise<Buffer> {
  const target = (format === "heif" ? "avif" : format) as keyof FormatEnum;
  return decoder(content)
    .autoOrient()
    .keepIccProfile()
    .toFormat(target, { quality: QUALITY })
    .toBuffer();
}
