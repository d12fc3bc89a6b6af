import type { Sharp } from "sharp";
import { decoder } from "./pictureDecoder.ts";
import { RENDITION_QUALITY, RENDITION_WIDTHS } from "./pictureSizes.ts";
import type { PictureWords } from "./pictureWords.ts";
import { rewritePicture } from "./rewritePicture.ts";
import { xmpPacket } from "./xmpPacket.ts";

/** Formats of renditions, best first, as sharp names them. */
export type RenditionFormat = "avif" | "webp" | "png" | "jpeg";

/** Pixels; WebP can be no higher, and what is drawn narrower is still drawn. */
const MOST_HEIGHT = 16_383;

/** What an address of a rendition asks for. */
export interface AskedRendition {
  /** The picture's own address. */
  address: string;
  width: number;
}

/**
 * Reads `url`, `w` and `q`, each written once, as newsroom/pictures/pictureSizes.ts writes them.
 * @returns undefined where they ask for another width or quality, or for no picture of the paper
 */
export function parseRendition(query: URLSearchParams): AskedRendition | undefined {
  const [url, w, q] = ["url", "w", "q"].map((name) => {
    const values = query.getAll(name);
    return values.length === 1 ? values[0] : undefined;
  });
  const width = RENDITION_WIDTHS.find((offered) => String(offered) === w);
  if (width === undefined || q !== String(RENDITION_QUALITY)) return undefined;
  return url !== undefined && isMediaPath(url) ? { address: url, width } : undefined;
}

/** Whether an address is a plain path below /media/, with nothing in it that could be read another way. */
function isMediaPath(address: string): boolean {
  return /^\/media(?:\/[^/\\?#%\p{Cc}\s]+)+$/u.test(address) && !/\/\.{1,2}(?:\/|$)/.test(address);
}

/**
 * The format of a rendition for a browser that says what it takes (RFC 9110, 12.5.1).
 * @param own the picture's own format, for browsers that take neither of the two
 */
export function renditionFormat(accept: string | null, own: string): RenditionFormat {
  if (accepts(accept, "image/avif")) return "avif";
  if (accepts(accept, "image/webp")) return "webp";
  return own === "png" ? "png" : "jpeg";
}

/** Whether a type is named, and not with a weight of nothing; `image/*` names none that all programs know. */
function accepts(accept: string | null, type: string): boolean {
  return (accept ?? "").split(",").some((entry) => {
    const [name = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
    return name === type && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

/** Whether a picture moves, by its file: such a one has no renditions and is served whole. */
export async function isAnimated(content: Buffer): Promise<boolean> {
  const { pages = 1, format } = await decoder(content).metadata();
  if (format !== "png") return pages > 1 && format !== "heif";
  const animation = content.indexOf("acTL", 8, "latin1");
  return animation > 0 && animation < content.indexOf("IDAT", 8, "latin1");
}

/**
 * A picture as wide as asked for, or as it is where that is less, with the packet that its file and the
 * paper's words make. @throws Error where it cannot be decoded
 */
export async function rendition(
  content: Buffer,
  asked: { width: number; format: RenditionFormat; words: PictureWords },
): Promise<Buffer> {
  const { width, format, words } = asked;
  const resized = decoder(content)
    .autoOrient()
    .resize(width, MOST_HEIGHT, { fit: "inside", withoutEnlargement: true });
  return rewritePicture(
    await ENCODERS[format](resized).toBuffer(),
    format,
    xmpPacket(content, words),
  );
}

const quality = RENDITION_QUALITY;

const ENCODERS: Record<RenditionFormat, (picture: Sharp) => Sharp> = {
  // As good as WebP by measures of how alike two pictures look, of which sharp's defaults are a pair.
  avif: (picture) => picture.avif({ quality: Math.round((quality * 50) / 80), effort: 3 }),
  webp: (picture) => picture.webp({ quality }),
  png: (picture) => picture.png({ quality }),
  jpeg: (picture) => picture.flatten({ background: "#fff" }).jpeg({ quality, mozjpeg: true }),
};
