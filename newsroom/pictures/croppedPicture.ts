import { decoder } from "./pictureDecoder.ts";
import type { Picture } from "./pictureSizes.ts";
import { cutOf, type Shape, shapedSize } from "./shapes.ts";

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
  shape: Shape,
): Promise<Buffer> {
  const { width, height } = shapedSize(picture, shape);
  return (
    decoder(content)
      .autoOrient()
      .extract(cutOf(picture, shape))
      .resize(width, height)
      .flatten({ background: BACKDROPS[picture.backdrop ?? "light"] })
      // Chroma subsampling would blur the thin coloured lines of maps and charts.
      .jpeg({ quality: QUALITY, mozjpeg: true, chromaSubsampling: "4:4:4" })
      .toBuffer()
  );
}
