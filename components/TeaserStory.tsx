import type { TeaserView } from "@/newsroom/edition/views";
import type { Zone } from "@/newsroom/time";
import { Kicker } from "./Kicker";
import { Moment } from "./Moment";
import { PictureView } from "./PictureView";

interface TeaserStoryProps {
  teaser: TeaserView;
  zone: Zone;
  /** Level of its headline in the page's outline. */
  level: 2 | 3;
  /** `stacked`: picture above; `text`: none; `row`: a list's line with its picture at the side. */
  shape: "stacked" | "text" | "row";
  /** Left out where the page is the section's own. */
  kicker?: boolean;
  /** `small` headlines are for strips and related stories. */
  size?: "small" | "large";
}

/** A story in a list: the headline is the one link, and the whole teaser may be clicked. */
export function TeaserStory({
  teaser,
  zone,
  level,
  shape,
  kicker = true,
  size = "small",
}: TeaserStoryProps) {
  const Heading = `h${level}` as const;
  const picture = shape === "text" ? undefined : teaser.hero;
  return (
    <article
      lang={teaser.lang}
      className={`group relative ${shape === "row" ? "flex items-start gap-4 md:gap-8" : ""}`}
    >
      {picture && (
        <div className={shape === "row" ? "order-last w-28 shrink-0 md:w-44" : "mb-3"}>
          <PictureView
            picture={picture}
            use={shape === "row" ? "thumbnail" : "teaser"}
            decorative
          />
        </div>
      )}
      <div className={shape === "row" ? "min-w-0 grow" : ""}>
        {kicker && <Kicker section={teaser.section} />}
        <Heading
          className={`headline-face leading-[1.14] ${size === "large" ? "text-secondary" : "text-teaser"}`}
        >
          <a
            href={teaser.address}
            className="after:absolute after:inset-0 after:content-[''] group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
          >
            {teaser.headline}
          </a>
        </Heading>
        {(shape === "row" || size === "large") && (
          <p className="mt-2 text-small leading-[1.45] text-grey">{teaser.standfirst}</p>
        )}
        {shape === "row" && (
          <p className="label-face mt-2 text-note text-grey">
            <Moment at={teaser.published} zone={zone} style="short" />
          </p>
        )}
      </div>
    </article>
  );
}
