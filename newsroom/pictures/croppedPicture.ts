import { type CropRatio, cropArea, cropSize } from "./heroCrops.ts";
import { decoder } from "./pictureDecoder.ts";
import type { Picture } from "./pictureSizes.ts";

const QUALITY = 82;

/** Background of transparent parts in formats without transparency. */
export const BACKDROPS = { light: "#ffffff", dark: "#1a1715" } as const;

/**
 * Crops a picture, as JPEG without metadata.
 * @throws Error if it cannot be decoded
 */
export function croppedPicture(
  content: Buffer,
  picture: Pick<Picture, "width" | "height" | "focus" | "backdrop">,
  shape: CropRatio,
): Promise<Buffer> {
  const { width, height } = cropSize(picture, shape);
  return (
    decoder(content)
      .autoOrient()
      .extract(cropArea(picture, shape))
      .resize(width, height)
      .flatten({ background: BACKDROPS[picture.backdrop ?? "light"] })
      // Chroma subsampling would blur the thin coloured lines of maps and charts.
      .jpeg({ quality: QUALITY, mozjpeg: true, chromaSubsampling: "4:4:4" })
      .toBuffer()
  );
}
