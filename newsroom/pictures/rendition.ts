import type { Sharp } from "sharp";
import { decoder } from "./pictureDecoder.ts";
import { RENDITION_QUALITY, RENDITION_WIDTHS } from "./pictureSizes.ts";
import type { PictureText } from "./pictureText.ts";
import { rewritePicture } from "./rewritePicture.ts";
import { xmpPacket } from "./xmpPacket.ts";

/** Formats of renditions by sharp's names, best first. */
export type RenditionFormat = "avif" | "webp" | "png" | "jpeg";

/** Pixels, the limit of WebP. Higher renditions are scaled down. */
const MAX_HEIGHT = 16_383;

/** A parsed request for a rendition. */
export interface RenditionRequest {
  /** The picture's own address. */
  address: string;
  width: number;
}

/**
 * Parses `url`, `w` and `q`, each given once, as newsroom/pictures/pictureSizes.ts writes them.
 * @returns undefined for another width or quality, or another address than a picture's
 */
export function parseRendition(query: URLSearchParams): RenditionRequest | undefined {
  const [url, w, q] = ["url", "w", "q"].map((name) => {
    const values = query.getAll(name);
    return values.length === 1 ? values[0] : undefined;
  });
  const width = RENDITION_WIDTHS.find((offered) => String(offered) === w);
  if (width === undefined || q !== String(RENDITION_QUALITY)) return undefined;
  return url !== undefined && isMediaPath(url) ? { address: url, width } : undefined;
}

/** Whether an address is a plain path below /media/ without ambiguous characters. */
function isMediaPath(address: string): boolean {
  return /^\/media(?:\/[^/\\?#%\p{Cc}\s]+)+$/u.test(address) && !/\/\.{1,2}(?:\/|$)/.test(address);
}

/**
 * The format of a rendition by the Accept header (RFC 9110, 12.5.1).
 * @param own the picture's own format, for browsers that accept neither AVIF nor WebP
 */
export function renditionFormat(accept: string | null, own: string): RenditionFormat {
  if (accepts(accept, "image/avif")) return "avif";
  if (accepts(accept, "image/webp")) return "webp";
  return own === "png" ? "png" : "jpeg";
}

/**
 * Whether a type is accepted by name with a weight above zero. `image/*` does not count: it says
 * nothing of newer formats.
 */
function accepts(accept: string | null, type: string): boolean {
  return (accept ?? "").split(",").some((entry) => {
    const [name = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
    return name === type && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

/**
 * Whether a picture file is animated. Animated pictures have no renditions and are served whole.
 */
export async function isAnimated(content: Buffer): Promise<boolean> {
  const { pages = 1, format } = await decoder(content).metadata();
  if (format !== "png") return pages > 1 && format !== "heif";
  const animation = content.indexOf("acTL", 8, "latin1");
  return animation > 0 && animation < content.indexOf("IDAT", 8, "latin1");
}

/**
 * Renders a picture in the requested width, or its own if that is less, with an XMP packet.
 * @throws Error if it cannot be decoded
 */
export async function rendition(
  content: Buffer,
  asked: { width: number; format: RenditionFormat; words: PictureText },
): Promise<Buffer> {
  const { width, format, words } = asked;
  const resized = decoder(content)
    .autoOrient()
    .resize(width, MAX_HEIGHT, { fit: "inside", withoutEnlargement: true });
  return rewritePicture(
    await ENCODERS[format](resized).toBuffer(),
    format,
    xmpPacket(content, words),
  );
}

const quality = RENDITION_QUALITY;

const ENCODERS: Record<RenditionFormat, (picture: Sharp) => Sharp> = {
  // AVIF at 50 is as good as WebP at 80 (sharp's defaults) by measures of image similarity.
  avif: (picture) => picture.avif({ quality: Math.round((quality * 50) / 80), effort: 3 }),
  webp: (picture) => picture.webp({ quality }),
  png: (picture) => picture.png({ quality }),
  jpeg: (picture) => picture.flatten({ background: "#fff" }).jpeg({ quality, mozjpeg: true }),
};
