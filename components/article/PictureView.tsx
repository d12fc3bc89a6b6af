import {
  focusClass,
  isCropped,
  isFirst,
  isTall,
  largestRendition,
  type Picture,
  type PictureRole,
  pictureAttributes,
  uprightStep,
} from "@/newsroom/pictures/pictureSizes";

interface PictureViewProps {
  picture: Pick<Picture, "address" | "width" | "height" | "alt" | "focus" | "backdrop">;
  use: PictureRole;
  /** Where the picture stands beside its headline's link, its description would be heard twice. */
  decorative?: boolean;
  /** Whether it leads to its largest rendition; client/lightbox/lightbox.ts shows that above the page. */
  linked?: boolean;
}

/**
 * Asks for the first picture at once, as soon as it has been parsed. Browsers look ahead of their parser for
 * pictures to ask for, before any script could say that this reader saves data; they pass by lazy ones.
 * Where pictures are held (client/heldPictures/savesData.ts), this one is by now; without script nothing is lazy.
 */
const ASK_FOR_FIRST = 'document.querySelector("img[fetchpriority]").loading="eager"';

/** A picture in a role; newsroom/pictures/pictureSizes.ts decides everything about it. */
export function PictureView({
  picture,
  use,
  decorative = false,
  linked = false,
}: PictureViewProps) {
  const cropped = isCropped(use) ? `cropped ${focusClass(picture.focus)}` : "";
  const upright = isCropped(use) ? undefined : uprightStep(picture);
  const width = upright ? `upright upright-${upright}` : "w-full";
  const image = (
    // biome-ignore lint/performance/noImgElement: next/image writes an inline style that the policy forbids
    <img
      {...pictureAttributes(picture, use)}
      alt={decorative ? "" : picture.alt}
      // The script has changed the first one before React sees it on the editor's pages.
      suppressHydrationWarning
      className={`h-auto ${width} ${BEHIND[picture.backdrop ?? "none"]} ${SHAPES[use]} ${cropped}`.trim()}
      data-backdrop={picture.backdrop}
      data-tall={isTall(picture) ? "" : undefined}
    />
  );
  // Within <picture> a script may stand beside its image.
  const shown = isFirst(use) ? (
    <picture>
      {image}
      <script data-first="picture">{ASK_FOR_FIRST}</script>
    </picture>
  ) : (
    image
  );
  return linked ? (
    // A picture without words, as a draft may have one, leaves its link without a name.
    <a
      data-zoom=""
      href={largestRendition(picture)}
      className="block"
      {...(picture.alt ? {} : { "aria-label": "Picture" })}
    >
      {shown}
    </a>
  ) : (
    shown
  );
}

/** What lies behind a picture, or in its place before it is there. */
const BEHIND = { none: "bg-tint", light: "bg-sheet", dark: "bg-night" } as const;

const SHAPES: Record<PictureRole, string> = {
  hero: "",
  inline: "",
  lead: "aspect-[3/2]",
  sectionLead: "aspect-[3/2]",
  teaser: "aspect-[3/2]",
  thumbnail: "aspect-[3/2]",
  author: "aspect-square",
};
