import type { Picture } from "./pictureSizes.ts";

/**
 * Aspect ratios in which a story's hero is offered to search engines and social sites, with the
 * maximum size in pixels (Google Search Central, “Article”: 16:9, 4:3 and 1:1).
 */
const MAX_SIZES = { "16x9": [1200, 675], "4x3": [1200, 900], "1x1": [1200, 1200] } as const;

export type CropRatio = keyof typeof MAX_SIZES;

/** Pixels; search engines ignore smaller pictures (same source). */
const LEAST_AREA = 50_000;

export interface Crop {
  address: string;
  width: number;
  height: number;
}

type CroppablePicture = Pick<Picture, "address" | "width" | "height" | "focus">;

/** All crops of a picture that are large enough, the widest ratio first. */
export function cropsOf(picture: CroppablePicture): Crop[] {
  return (Object.keys(MAX_SIZES) as CropRatio[])
    .map((shape) => ({ address: cropAddress(picture, shape), ...cropSize(picture, shape) }))
    .filter(({ width, height }) => width * height >= LEAST_AREA);
}

/** The address of a crop. It contains the focus, which decides the crop. */
export function cropAddress({ address, focus }: CroppablePicture, shape: CropRatio): string {
  const point = focus ? `-${focus.x}-${focus.y}` : "";
  return address.replace(/\.[^./]+$/, `.${shape}${point}.jpg`);
}

/** Parses a crop's address into its ratio and the picture's address without its extension. */
export function parseCropAddress(address: string): { stem: string; shape: CropRatio } | undefined {
  const match = /^(.+\.[0-9a-f]{8})\.(\d+x\d+)(?:-\d{1,3}-\d{1,3})?\.jpg$/.exec(address);
  const [, stem = "", shape = ""] = match ?? [];
  return Object.hasOwn(MAX_SIZES, shape) ? { stem, shape: shape as CropRatio } : undefined;
}

/** The size of a crop. Pictures are never enlarged. */
export function cropSize(
  picture: Pick<Picture, "width" | "height">,
  shape: CropRatio,
): { width: number; height: number } {
  const [width, height] = MAX_SIZES[shape];
  const cut = cropArea({ ...picture, focus: undefined }, shape);
  return cut.width < width ? { width: cut.width, height: cut.height } : { width, height };
}

/**
 * The part of a picture that a crop shows, in pixels of the picture: the largest possible, aligned
 * to the focus like `object-position` on pages.
 */
export function cropArea(
  { width, height, focus }: Pick<Picture, "width" | "height" | "focus">,
  shape: CropRatio,
): { left: number; top: number; width: number; height: number } {
  const [across, down] = MAX_SIZES[shape];
  const scale = Math.min(width / across, height / down);
  const cut = { width: Math.round(across * scale), height: Math.round(down * scale) };
  return {
    left: Math.round(((width - cut.width) * (focus?.x ?? 50)) / 100),
    top: Math.round(((height - cut.height) * (focus?.y ?? 50)) / 100),
    ...cut,
  };
}
