import { decoder } from "./pictureDecoder.ts";
import type { Picture } from "./pictureSizes.ts";
import { cutOf, type Shape, shapedSize } from "./shapes.ts";

const QUALITY = 82;

/** Behind transparent parts where a format has none. */
export const BACKDROPS = { light: "#ffffff", dark: "#1a1715" } as const;

/** A picture cut to a shape, as JPEG without metadata. @throws Error where it cannot be decoded */
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
      // Maps and charts have thin coloured lines, which fewer colours than points would blur.
      .jpeg({ quality: QUALITY, mozjpeg: true, chromaSubsampling: "4:4:4" })
      .toBuffer()
  );
}
