import {
  focusClass,
  isCropped,
  isNarrowFile,
  isTall,
  type Picture,
  type PictureRole,
  pictureAttributes,
  pictureSources,
  uprightStep,
} from "@/newsroom/pictures/pictureSizes";

interface PictureViewProps {
  picture: Pick<
    Picture,
    "address" | "width" | "height" | "alt" | "focus" | "crop" | "backdrop" | "versions"
  >;
  use: PictureRole;
  /** Beside a linked headline its description would be read twice. */
  decorative?: boolean;
}

/** A picture in a role; newsroom/pictures/pictureSizes.ts defines sizes and loading. */
export function PictureView({ picture, use, decorative = false }: PictureViewProps) {
  const sources = pictureSources(picture, use);
  const narrow = sources.length > 0 ? narrowShape(picture, use) : undefined;
  const cropped = isCropped(use)
    ? picture.crop === "never"
      ? "whole"
      : `cropped ${focusClass(picture.focus)}`
    : "";
  const upright = isCropped(use) ? undefined : uprightStep(picture);
  const small = isNarrowFile(picture, use);
  const image = (
    // biome-ignore lint/performance/noImgElement: next/image writes an inline style that the policy forbids
    <img
      {...pictureAttributes(picture, use)}
      alt={decorative ? "" : picture.alt}
      // On the development server, client/first.ts has changed the first picture before React hydrates it.
      suppressHydrationWarning
      className={[
        small ? "" : "w-full",
        upright ? uprightClass(upright, use) : "",
        backgroundOf(picture),
        SHAPES[use],
        cropped,
        narrow ? "narrowed" : "",
      ]
        .filter(Boolean)
        .join(" ")}
      data-backdrop={picture.backdrop}
      data-narrow={narrow}
      data-tall={isTall(picture) ? "" : undefined}
    />
  );
  // An upright or small picture is narrower than its column, whose shape is another.
  const shape =
    use === "inline" && !upright && !small ? `${picture.width}/${picture.height}` : undefined;
  if (sources.length === 0 && !shape) return image;
  return (
    <picture
      className={shape ? `block ${narrow ? "narrowed" : ""}`.trim() : undefined}
      data-shape={shape}
      data-narrow={shape && narrow}
    >
      {sources.map((source) => (
        // The script changes it before React hydrates it, as the image below.
        <source key={source.media} {...source} suppressHydrationWarning />
      ))}
      {image}
    </picture>
  );
}

/**
 * Limits an upright picture to the window's height. Beside it is room: it begins where its caption and the headline do;
 * a hero on a phone, whose frame goes to the screen's edges, stands in the middle.
 */
function uprightClass(step: number, use: PictureRole): string {
  return `upright upright-${step} ${use === "inline" ? "ms-0" : "md:ms-0"}`;
}

/** Width by height of the narrow version, which app/globals.css gives to its box. */
function narrowShape({ versions }: Pick<Picture, "versions">, use: PictureRole) {
  const narrow = isCropped(use) ? undefined : versions?.narrow;
  return narrow && Number((narrow.width / narrow.height).toFixed(4));
}

function backgroundOf({ backdrop, versions }: Pick<Picture, "backdrop" | "versions">): string {
  // A version for each theme is read on the theme's own ground.
  if (versions?.dark && (backdrop || versions.dark.backdrop)) return "bg-paper";
  return BEHIND[backdrop ?? "none"];
}

/** Background of a picture, also while it loads. */
const BEHIND = { none: "bg-tint", light: "bg-sheet", dark: "bg-night" } as const;

const SHAPES: Record<PictureRole, string> = {
  hero: "",
  inline: "",
  lead: "aspect-[3/2]",
  leadUpright: "aspect-[4/5] max-md:max-h-[70svh]",
  sectionLead: "aspect-[3/2]",
  half: "aspect-[3/2]",
  teaser: "aspect-[3/2]",
  related: "aspect-[3/2]",
  thumbnail: "aspect-[3/2]",
  small: "aspect-[3/2]",
  author: "aspect-square",
};
