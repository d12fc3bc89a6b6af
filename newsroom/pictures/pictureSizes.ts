/**
 * Defines which renditions of a picture exist and how browsers choose among them. Components name a
 * picture's role, never a number.
 */

export const PICTURE_ROLES = [
  "hero",
  "inline",
  "lead",
  "leadUpright",
  "sectionLead",
  "half",
  "teaser",
  "related",
  "thumbnail",
  "small",
  "author",
] as const;
export type PictureRole = (typeof PICTURE_ROLES)[number];

/** What AI did to a picture: generated it, or altered an existing one. */
export const AI_PARTS = ["made", "altered"] as const;
export type AiPart = (typeof AI_PARTS)[number];

/** Parses the value of an `ai` field; undefined if it is none. */
export function parseAiPart(text: string | undefined): AiPart | undefined {
  return AI_PARTS.find((part) => part === text);
}

/** Background of transparent parts: light under dark lettering, dark under light lettering. */
export type Backdrop = "light" | "dark";

/**
 * Other files of a picture, in the order in which a browser chooses: for the dark theme on narrow
 * windows, for narrow windows, for the dark theme.
 */
export const PICTURE_VERSIONS = ["darkNarrow", "narrow", "dark"] as const;
export type PictureVersionName = (typeof PICTURE_VERSIONS)[number];

/**
 * Also of a hero: what lists show in small slots, in 3:2, and that for the dark theme. In an article
 * it is no choice, so its page does without the addresses.
 */
export const HERO_VERSIONS = ["darkThumbnail", "thumbnail", ...PICTURE_VERSIONS] as const;
export type HeroVersionName = (typeof HERO_VERSIONS)[number];

/** A file that replaces a picture's own under some condition. */
export type PictureVersion = Pick<Picture, "address" | "width" | "height" | "backdrop">;

export type PictureVersions = { [Name in HeroVersionName]?: PictureVersion | undefined };

/** Whether a picture may be cropped; `never` for maps, charts and other drawings with words. */
export const CROPS = ["never"] as const;

/** A picture file in the edition. */
export interface Picture {
  /** `/media/2014/06/12/slug/map.png` */
  address: string;
  width: number;
  height: number;
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
  ai?: AiPart | undefined;
  /** Background that a picture with transparent parts needs in any theme. */
  backdrop?: Backdrop | undefined;
  /** The point that cropping keeps in view, in per cent from left and top. */
  focus?: { x: number; y: number } | undefined;
  crop?: (typeof CROPS)[number] | undefined;
  versions?: PictureVersions | undefined;
}

interface RoleRule {
  /** Widths on offer in pixels of the file, ascending; each is in RENDITION_WIDTHS. */
  widths: readonly number[];
  /** The `sizes` attribute. */
  sizes: string;
  /** Aspect ratio if the page crops the picture; otherwise its own. */
  crop?: readonly [number, number];
  /** Fewer widths for the dark version, since each costs bytes in every page. */
  darkWidths?: readonly number[];
  /** The versions on offer beside the picture's own file. */
  versions: readonly HeroVersionName[];
  /** Width on offer of a thumbnail on phones; 320 unless it is as wide as the window. */
  thumbnailWidth?: number;
  /** Windows in which the slot is small, if other than phones. */
  smallIn?: string;
  /** Whether a thumbnail replaces the picture in every window. */
  asThumbnail?: boolean;
}

/** All widths that the image route accepts. */
export const RENDITION_WIDTHS = [160, 320, 480, 640, 828, 1080, 1440, 2240] as const;

/** The only quality that the image route accepts. */
export const RENDITION_QUALITY = 60;

/** Where pictures are cropped or small, a narrow version would not be read either. */
const IN_LISTS = ["dark"] as const;

/** Where phones have no room for the lettering of a graphic. */
const SIMPLER_ON_PHONES = ["darkThumbnail", "thumbnail", "dark"] as const;

const ROLES: Record<PictureRole, RoleRule> = {
  hero: {
    versions: PICTURE_VERSIONS,
    widths: [480, 640, 828, 1080, 1440, 2240],
    darkWidths: [828, 1440, 2240],
    sizes: "(min-width: 1200px) 1136px, 100vw",
  },
  lead: {
    versions: SIMPLER_ON_PHONES,
    thumbnailWidth: 828,
    widths: [480, 640, 828, 1080, 1440],
    darkWidths: [828, 1440],
    sizes: "(min-width: 1440px) 38.5vw, (min-width: 1200px) 552px, (min-width: 1024px) 46vw, 100vw",
    crop: [3, 2],
  },
  leadUpright: {
    versions: IN_LISTS,
    widths: [480, 640, 828, 1080],
    darkWidths: [828],
    sizes: "(min-width: 1440px) 25vw, (min-width: 1200px) 358px, (min-width: 768px) 43vw, 100vw",
    crop: [4, 5],
  },
  sectionLead: {
    versions: SIMPLER_ON_PHONES,
    // On tablets it stands beside its headline, where the lettering of a graphic has 5 to 8 pixels.
    smallIn: "(width<64em)",
    thumbnailWidth: 828,
    widths: [480, 640, 828, 1080, 1440],
    darkWidths: [828, 1440],
    sizes: "(min-width: 1440px) 45vw, (min-width: 1200px) 650px, (min-width: 768px) 56vw, 100vw",
    crop: [3, 2],
  },
  inline: {
    versions: PICTURE_VERSIONS,
    widths: [480, 640, 828, 1080, 1440],
    darkWidths: [828, 1440],
    sizes: "(min-width: 1200px) 746px, (min-width: 1024px) 62vw, (min-width: 648px) 640px, 100vw",
  },
  half: {
    versions: SIMPLER_ON_PHONES,
    widths: [160, 320, 480, 640, 828, 1080],
    darkWidths: [828],
    sizes: "(min-width: 1440px) 38.5vw, (min-width: 1200px) 552px, (min-width: 768px) 46vw, 112px",
    crop: [3, 2],
  },
  teaser: {
    versions: SIMPLER_ON_PHONES,
    widths: [160, 320, 480, 828],
    darkWidths: [828],
    sizes: "(min-width: 1440px) 25vw, (min-width: 1024px) 31vw, (min-width: 768px) 46vw, 112px",
    crop: [3, 2],
  },
  // As wide as a teaser, but every article has three: a choice of files would cost each its addresses.
  related: {
    versions: IN_LISTS,
    asThumbnail: true,
    widths: [320, 640],
    darkWidths: [640],
    sizes: "(min-width: 1440px) 25vw, (min-width: 1024px) 31vw, (min-width: 768px) 46vw, 112px",
    crop: [3, 2],
  },
  thumbnail: {
    versions: IN_LISTS,
    asThumbnail: true,
    widths: [160, 320, 480],
    darkWidths: [480],
    sizes: "(min-width: 1440px) 18vw, (min-width: 1024px) 260px, (min-width: 768px) 176px, 112px",
    crop: [3, 2],
  },
  small: {
    versions: IN_LISTS,
    asThumbnail: true,
    widths: [160, 320],
    darkWidths: [320],
    sizes: "112px",
    crop: [3, 2],
  },
  author: { versions: [], widths: [160, 320], sizes: "96px", crop: [1, 1] },
};

export interface PictureAttributes {
  src: string;
  srcSet: string;
  sizes: string;
  width: number;
  height: number;
  /**
   * Also for the first picture; see components/article/PictureView.tsx for how that one is loaded
   * early.
   */
  loading: "lazy";
  fetchPriority?: "high";
}

/** Attributes of the `<img>` for a picture in a role. */
export function pictureAttributes(
  picture: Pick<Picture, "address" | "width" | "height" | "versions">,
  role: PictureRole,
): PictureAttributes {
  const rule = ROLES[role];
  const shown = shownIn(picture, rule);
  const offers = (name: HeroVersionName) => rule.versions.includes(name) && shown.versions?.[name];
  // Narrow windows have a file of their own.
  const least = offers("narrow") ? 640 : offers("thumbnail") ? 480 : 0;
  const widths = rule.widths.filter((width) => width >= least);
  return {
    ...attributesOf(shown, { ...rule, widths }),
    loading: "lazy",
    ...(isFirst(role) ? { fetchPriority: "high" as const } : {}),
  };
}

/** The picture itself, or its thumbnail. */
function shownIn(
  picture: Pick<Picture, "address" | "width" | "height" | "versions">,
  { asThumbnail }: RoleRule,
): Pick<Picture, "address" | "width" | "height" | "versions"> {
  const { thumbnail, darkThumbnail } = picture.versions ?? {};
  return asThumbnail && thumbnail ? { ...thumbnail, versions: { dark: darkThumbnail } } : picture;
}

function attributesOf(
  picture: Pick<Picture, "address" | "width" | "height">,
  rule: Pick<RoleRule, "widths" | "sizes" | "crop">,
) {
  const widths = widthsFor(picture.width, rule.widths);
  const shape = rule.crop ?? [picture.width, picture.height];
  // Renditions are never larger than their file.
  const width = Math.min(widths[widths.length - 1] ?? picture.width, picture.width);
  const bound = rule.crop ? undefined : uprightStep(picture);
  return {
    src: renditionAddress(picture.address, widths[Math.min(2, widths.length - 1)] ?? 640),
    srcSet: widths.map((w) => `${renditionAddress(picture.address, w)} ${w}w`).join(", "),
    sizes: bound ? boundSizes(rule.sizes, bound) : rule.sizes,
    width,
    height: Math.round((width * shape[1]) / shape[0]),
  };
}

/** A `<source>` of a `<picture>`. */
export interface PictureSource {
  media: string;
  srcSet: string;
  sizes?: string | undefined;
  width: number;
  height: number;
}

/** Windows on which a narrow version is shown, as in app/globals.css. */
const NARROW = "(max-width:40em)";

/** Windows on which lists have small slots: below Tailwind's `md`. */
const PHONE = "(width<48em)";

/**
 * Paper is always light. client/settings/theme.ts finds the condition by its first word, and replaces
 * its last part by the reader's choice.
 */
const DARK = "screen and (prefers-color-scheme:dark)";

const CONDITIONS: Record<HeroVersionName, (rule: RoleRule) => string> = {
  darkThumbnail: ({ smallIn = PHONE }) => darkIn(smallIn),
  thumbnail: ({ smallIn = PHONE }) => smallIn,
  darkNarrow: () => darkIn(NARROW),
  narrow: () => NARROW,
  dark: () => DARK,
};

function darkIn(windows: string): string {
  return DARK.replace(" and ", ` and ${windows} and `);
}

/** The versions of a picture that a role offers, as `<source>` elements in order. */
export function pictureSources(
  picture: Pick<Picture, "address" | "width" | "height" | "versions">,
  role: PictureRole,
): PictureSource[] {
  const rule = ROLES[role];
  const shown = shownIn(picture, rule);
  return rule.versions.flatMap((name) => {
    const version = shown.versions?.[name];
    if (!version) return [];
    const own = WIDTHS[name]?.(rule) ?? rule.darkWidths ?? rule.widths;
    const { srcSet, sizes, width, height } = attributesOf(version, { ...rule, widths: own });
    const one = srcSet.includes(",") ? undefined : srcSet.replace(/ \d+w$/, "");
    return [
      {
        media: CONDITIONS[name](rule),
        ...(one ? { srcSet: one } : { srcSet, sizes }),
        width,
        height,
      },
    ];
  });
}

/**
 * The one width of versions for phones, at two device pixels or more: a second would cost bytes in every
 * page.
 */
const WIDTHS: { readonly [Name in HeroVersionName]?: (rule: RoleRule) => readonly number[] } = {
  darkThumbnail: ({ thumbnailWidth = 320 }) => [thumbnailWidth],
  thumbnail: ({ thumbnailWidth = 320 }) => [thumbnailWidth],
  darkNarrow: () => [828],
  narrow: () => [828],
};

/** Share of the window's height that an upright picture may take, as in app/globals.css. */
const UPRIGHT_HEIGHT = 0.85;

/**
 * Width in per cent of the height. app/globals.css has a class for each, since the policy forbids
 * inline styles.
 */
const UPRIGHT_STEPS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
  95, 100, 105, 110, 115, 120,
] as const;

/**
 * The step for a picture that would be higher than the window at the width of its column; undefined
 * for all others. Rounded down, which makes the picture slightly smaller.
 */
export function uprightStep({ width, height }: Pick<Picture, "width" | "height">) {
  const percent = (100 * width) / height;
  if (percent >= 125) return undefined;
  return UPRIGHT_STEPS.findLast((step) => step <= percent) ?? UPRIGHT_STEPS[0];
}

/** Whether a picture is so upright that a crop to 3:2 would lose what it shows. */
export function isUpright({ width, height }: Pick<Picture, "width" | "height">): boolean {
  return height > width * 1.1;
}

/**
 * Whether a picture is so tall that nothing could be read if it were scaled to the window's height.
 */
export function isTall({ width, height }: Pick<Picture, "width" | "height">): boolean {
  return height > width * 2;
}

function boundSizes(sizes: string, step: number): string {
  const most = `${Math.round(step * UPRIGHT_HEIGHT * 100) / 100}svh`;
  return sizes.replace(/([\d.]+(?:px|vw))(?=,|$)/g, `min($1, ${most})`);
}

/** The widest that a picture in a text is shown, in pixels (`.wide-figure` in app/globals.css). */
const WIDEST_INLINE = 746;

/** Whether a picture in a text is narrower than its column there: it is shown in its own size, and never enlarged. */
export function isNarrowFile({ width }: Pick<Picture, "width">, role: PictureRole): boolean {
  return role === "inline" && width < WIDEST_INLINE;
}

/** Whether a picture in this role is the first of its page and loaded early. */
export function isFirst(role: PictureRole): boolean {
  return role === "hero" || role === "lead" || role === "leadUpright" || role === "sectionLead";
}

/** The aspect ratios to which pages crop pictures, each once. */
export const CROP_RATIOS: ReadonlyArray<readonly [width: number, height: number]> = [
  ...new Map(
    Object.values(ROLES).flatMap(({ crop }) => (crop ? [[crop.join(":"), crop] as const] : [])),
  ).values(),
];

/** Whether pages crop pictures in this role to a fixed aspect ratio. */
export function isCropped(role: PictureRole): boolean {
  return ROLES[role].crop !== undefined;
}

/**
 * The address of a rendition, as next/image writes it. Renditions are cached for a year, so a
 * preview's have other addresses, below its expiring link.
 */
export function renditionAddress(address: string, width: number): string {
  if (address.startsWith("/preview/")) return `${address}?w=${width}`;
  // A query may have slashes, and pages have many of these addresses.
  const url = encodeURIComponent(address).replaceAll("%2F", "/");
  return `/_next/image?url=${url}&w=${width}&q=${RENDITION_QUALITY}`;
}

/**
 * The address of a rendition as a plain file (deploy/export): file servers ignore a query. All supported
 * browsers (package.json) show AVIF, so no other format is needed. client/savedStories/storyPage.ts parses it.
 */
export function renditionFileAddress(address: string, width: number): string {
  return `${address}.w${width}.avif`;
}

const TYPES: Record<string, string> = { jpg: "image/jpeg" };

/** The media type of a picture file, by its extension. */
export function pictureType(address: string): string {
  const ending = /\.([a-z]+)$/.exec(address.toLowerCase())?.[1] ?? "";
  return TYPES[ending] ?? `image/${ending}`;
}

/** The address of the largest rendition. Pictures are never enlarged. */
export function largestRendition(picture: Pick<Picture, "address" | "width">): string {
  const width = widthsFor(picture.width, RENDITION_WIDTHS).at(-1) ?? picture.width;
  return renditionAddress(picture.address, width);
}

/** Classes that keep the focus of a cropped picture in view, rounded to tenths. */
export function focusClass(focus: Picture["focus"]): string {
  if (!focus) return "";
  const tenth = (value: number) => Math.min(10, Math.max(0, Math.round(value / 10)));
  return `focus-x-${tenth(focus.x)} focus-y-${tenth(focus.y)}`;
}

/** Parses `50% 40%`; undefined for anything else. */
export function parseFocus(text: string): { x: number; y: number } | undefined {
  const match = /^(\d{1,3})%\s+(\d{1,3})%$/.exec(text.trim());
  if (!match) return undefined;
  const x = Number(match[1]);
  const y = Number(match[2]);
  return x <= 100 && y <= 100 ? { x, y } : undefined;
}

/** The offered widths up to the file's own, and at least one. */
function widthsFor(own: number, offered: readonly number[]): number[] {
  const fitting = offered.filter((width) => width <= own);
  return fitting.length > 0 ? fitting : offered.slice(0, 1);
}
