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
  /** Beside a linked headline its description would be read twice. */
  decorative?: boolean;
  /**
   * Whether it links to its largest rendition, which client/lightbox/lightbox.ts opens above the
   * page.
   */
  linked?: boolean;
}

/**
 * Makes the first picture load as soon as it has been parsed. It is lazy in the markup, since
 * browsers' preload scanners request others before a script could tell that this reader saves data.
 * Where pictures load on request (client/heldPictures/savesData.ts), its address has been removed
 * by now; without script, lazy loading has no effect.
 */
const ASK_FOR_FIRST = 'document.querySelector("img[fetchpriority]").loading="eager"';

/** A picture in a role; newsroom/pictures/pictureSizes.ts defines sizes and loading. */
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
      // On the development server, the script has changed the first picture before React hydrates
      // it.
      suppressHydrationWarning
      className={`h-auto ${width} ${BEHIND[picture.backdrop ?? "none"]} ${SHAPES[use]} ${cropped}`.trim()}
      data-backdrop={picture.backdrop}
      data-tall={isTall(picture) ? "" : undefined}
    />
  );
  // <picture> allows a script beside its image.
  const shown = isFirst(use) ? (
    <picture>
      {image}
      <script data-first="picture">{ASK_FOR_FIRST}</script>
    </picture>
  ) : (
    image
  );
  return linked ? (
    // A draft's picture without alternative text would leave its link without a name.
    <a
      data-zoom=""
      href={largestRendition(picture)}
      className="block"
      // An upright picture is narrower than its link, whose shape is another.
      data-shape={use === "inline" && !upright ? `${picture.width}/${picture.height}` : undefined}
      {...(picture.alt ? {} : { "aria-label": "Picture" })}
    >
      {shown}
    </a>
  ) : (
    shown
  );
}

/** Background of a picture, also while it loads. */
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
