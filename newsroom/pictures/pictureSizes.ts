/**
 * The one place that decides which renditions of a picture exist and what the browser is told
 * about its size. A component names the picture's role, never a number.
 */

export const PICTURE_ROLES = [
  "hero",
  "inline",
  "lead",
  "sectionLead",
  "teaser",
  "thumbnail",
  "author",
] as const;
export type PictureRole = (typeof PICTURE_ROLES)[number];

/** What artificial intelligence has done to a picture: made it, or altered one that was there. */
export const AI_PARTS = ["made", "altered"] as const;
export type AiPart = (typeof AI_PARTS)[number];

/** The part of artificial intelligence that the text names, if it is one. */
export function parseAiPart(text: string | undefined): AiPart | undefined {
  return AI_PARTS.find((part) => part === text);
}

/** What lies behind transparent parts: paper under dark lettering, night under light lettering. */
export type Backdrop = "light" | "dark";

/** A picture file as the edition knows it. */
export interface Picture {
  /** `/media/2014/06/12/slug/map.png` */
  address: string;
  width: number;
  height: number;
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
  ai?: AiPart | undefined;
  /** What a picture with transparent parts needs behind it, to be read in any theme. */
  backdrop?: Backdrop | undefined;
  /** The point that cropping must keep, in per cent from left and top. */
  focus?: { x: number; y: number } | undefined;
}

interface RoleRule {
  /** CSS pixels of the file widths on offer, ascending; each is in RENDITION_WIDTHS. */
  widths: readonly number[];
  /** The `sizes` attribute. */
  sizes: string;
  /** Width by height when the page crops the picture, else the picture's own shape. */
  crop?: readonly [number, number];
}

/** All widths the image route accepts; nothing else can be asked for. */
export const RENDITION_WIDTHS = [160, 320, 480, 640, 828, 1080, 1440, 2240] as const;

/** The one quality the image route accepts. */
export const RENDITION_QUALITY = 60;

const ROLES: Record<PictureRole, RoleRule> = {
  hero: {
    widths: [480, 640, 828, 1080, 1440, 2240],
    sizes: "(min-width: 1200px) 1136px, 100vw",
  },
  lead: {
    widths: [480, 640, 828, 1080, 1440],
    sizes: "(min-width: 1200px) 736px, (min-width: 1024px) 62vw, 100vw",
    crop: [3, 2],
  },
  sectionLead: {
    widths: [480, 640, 828, 1080, 1440],
    sizes: "(min-width: 1200px) 650px, (min-width: 768px) 56vw, 100vw",
    crop: [3, 2],
  },
  inline: {
    widths: [480, 640, 828, 1080, 1440],
    sizes: "(min-width: 1200px) 746px, (min-width: 1024px) 62vw, (min-width: 648px) 640px, 100vw",
  },
  teaser: {
    widths: [160, 320, 480, 640, 828],
    sizes: "(min-width: 1200px) 362px, (min-width: 1024px) 31vw, (min-width: 768px) 46vw, 112px",
    crop: [3, 2],
  },
  thumbnail: {
    widths: [160, 320, 480],
    sizes: "(min-width: 1024px) 260px, (min-width: 768px) 176px, 112px",
    crop: [3, 2],
  },
  author: { widths: [160, 320], sizes: "96px", crop: [1, 1] },
};

export interface PictureAttributes {
  src: string;
  srcSet: string;
  sizes: string;
  width: number;
  height: number;
  /** Always, the first picture too: components/article/PictureView.tsx says what asks for that one. */
  loading: "lazy";
  fetchPriority?: "high";
  decoding: "async";
}

/** Attributes of the `<img>` for a picture in a role. */
export function pictureAttributes(
  picture: Pick<Picture, "address" | "width" | "height">,
  role: PictureRole,
): PictureAttributes {
  const rule = ROLES[role];
  const widths = widthsFor(picture.width, rule.widths);
  const shape = rule.crop ?? [picture.width, picture.height];
  const width = widths[widths.length - 1] ?? picture.width;
  const bound = rule.crop ? undefined : uprightStep(picture);
  return {
    src: renditionAddress(picture.address, widths[Math.min(2, widths.length - 1)] ?? 640),
    srcSet: widths.map((w) => `${renditionAddress(picture.address, w)} ${w}w`).join(", "),
    sizes: bound ? boundSizes(rule.sizes, bound) : rule.sizes,
    width,
    height: Math.round((width * shape[1]) / shape[0]),
    loading: "lazy",
    ...(isFirst(role) ? { fetchPriority: "high" as const } : {}),
    decoding: "async",
  };
}

/** The part of the window's height that an upright picture may have. app/globals.css has the same. */
const UPRIGHT_HEIGHT = 0.85;

/** Widths in per cent of the height for which app/globals.css has a class, since no style may be inline. */
const UPRIGHT_STEPS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
  95, 100, 105, 110, 115, 120,
] as const;

/**
 * The step of a picture that would be higher than the window where it is as wide as its column, so that
 * its height is bounded; undefined of all others. A step below the true one leaves it a little smaller.
 */
export function uprightStep({ width, height }: Pick<Picture, "width" | "height">) {
  const percent = (100 * width) / height;
  if (percent >= 125) return undefined;
  return UPRIGHT_STEPS.findLast((step) => step <= percent) ?? UPRIGHT_STEPS[0];
}

/** Whether a picture is a strip, of which nothing could be read if it were shown whole. */
export function isTall({ width, height }: Pick<Picture, "width" | "height">): boolean {
  return height > width * 2;
}

function boundSizes(sizes: string, step: number): string {
  const most = `${Math.round(step * UPRIGHT_HEIGHT * 100) / 100}svh`;
  return sizes.replace(/([\d.]+(?:px|vw))(?=,|$)/g, `min($1, ${most})`);
}

/** Whether a picture in this role is the first of its page, and loaded at once. */
export function isFirst(role: PictureRole): boolean {
  return role === "hero" || role === "lead" || role === "sectionLead";
}

/** Whether pages crop a picture in this role to one shape. */
export function isCropped(role: PictureRole): boolean {
  return ROLES[role].crop !== undefined;
}

/**
 * The address of one rendition, as next/image writes it. It keeps renditions for a year, so that a
 * preview's have addresses of their own, below the link that expires.
 */
export function renditionAddress(address: string, width: number): string {
  if (address.startsWith("/preview/")) return `${address}?w=${width}`;
  return `/_next/image?url=${encodeURIComponent(address)}&w=${width}&q=${RENDITION_QUALITY}`;
}

const TYPES: Record<string, string> = { jpg: "image/jpeg" };

/** The media type of a picture file, by its ending. */
export function pictureType(address: string): string {
  const ending = /\.([a-z]+)$/.exec(address.toLowerCase())?.[1] ?? "";
  return TYPES[ending] ?? `image/${ending}`;
}

/** The address of a picture as large as it is made; nothing is enlarged. */
export function largestRendition(picture: Pick<Picture, "address" | "width">): string {
  const width = widthsFor(picture.width, RENDITION_WIDTHS).at(-1) ?? picture.width;
  return renditionAddress(picture.address, width);
}

/** The classes that keep the focus of a cropped picture in sight; rounded to tenths. */
export function focusClass(focus: Picture["focus"]): string {
  if (!focus) return "";
  const tenth = (value: number) => Math.min(10, Math.max(0, Math.round(value / 10)));
  return `focus-x-${tenth(focus.x)} focus-y-${tenth(focus.y)}`;
}

/** Reads `50% 40%`; undefined when it is not that. */
export function parseFocus(text: string): { x: number; y: number } | undefined {
  const match = /^(\d{1,3})%\s+(\d{1,3})%$/.exec(text.trim());
  if (!match) return undefined;
  const x = Number(match[1]);
  const y = Number(match[2]);
  return x <= 100 && y <= 100 ? { x, y } : undefined;
}

/** Nothing wider than the file itself, but always at least one. */
function widthsFor(own: number, offered: readonly number[]): number[] {
  const fitting = offered.filter((width) => width <= own);
  return fitting.length > 0 ? fitting : offered.slice(0, 1);
}
