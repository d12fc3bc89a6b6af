import type { FormatEnum } from "sharp";
import { rewriteAvif } from "./avifFile.ts";
import { type ExtraMetadata, UnknownStructure } from "./extraMetadata.ts";
import { rewriteGif } from "./gifFile.ts";
import { rewriteJpeg } from "./jpegFile.ts";
import { decoder } from "./pictureDecoder.ts";
import { rewritePng } from "./pngFile.ts";
import { rewriteWebp } from "./webpFile.ts";

type Rewrite = (content: Buffer, extra: ExtraMetadata) => Buffer;

/** Formats as sharp names them. */
const REWRITES: Record<string, Rewrite> = {
  avif: rewriteAvif,
  gif: rewriteGif,
  heif: rewriteAvif,
  jpeg: rewriteJpeg,
  png: rewritePng,
  webp: rewriteWebp,
};

/** For files that have to be encoded anew; nothing of it can be seen. */
const QUALITY = 92;

/**
 * A picture's file without any of the metadata that came with it, and with the packet given. Its pixels
 * keep their bytes; where the file's structure is unknown, they are encoded anew.
 * @param format as sharp names it
 * @throws Error where the picture can neither be taken apart nor decoded
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
