import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { Kicker } from "../article/Kicker";
import { Moment } from "../article/Moment";
import { PictureView } from "../article/PictureView";
import { inLanguage } from "../layout/inLanguage";
import { Typeset } from "../story/Typeset";

interface TeaserStoryProps {
  teaser: TeaserView;
  locale: LocaleSettings;
  /** Level of its headline in the document outline. */
  level: 2 | 3;
  /**
   * `stacked`: picture above, on phones beside; `row`: always beside; `entry`: a row of a list,
   * with its time in the margin on wide screens.
   */
  shape: "stacked" | "row" | "entry";
  /** False on the section's own page. */
  kicker?: boolean;
  /** `small` headlines are for strips and related stories. */
  size?: "small" | "large";
}

/** A story in a list. Only the headline is a link, but the whole teaser is clickable. */
export function TeaserStory({
  teaser,
  locale,
  level,
  shape,
  kicker = true,
  size = "small",
}: TeaserStoryProps) {
  const Heading = `h${level}` as const;
  const row = shape !== "stacked";
  const entry = shape === "entry";
  return (
    <article
      {...inLanguage(teaser.lang)}
      className={`relative flex items-start gap-4 ${row ? "md:gap-8" : "md:block"} ${entry ? "lg:ps-[calc(25%+.5rem)]" : ""}`}
    >
      {teaser.hero && (
        <div
          className={`w-[112px] shrink-0 max-md:order-last ${row ? "md:order-last md:w-44" : "md:mb-3 md:w-auto"} ${entry ? "lg:w-[16.25rem]" : ""}`}
        >
          <PictureView picture={teaser.hero} use={row ? "thumbnail" : "teaser"} decorative />
        </div>
      )}
      <div className="min-w-0 grow">
        <Kicker section={kicker ? teaser.section : undefined} kind={teaser.kind} />
        <Heading
          className={`headline-face leading-[1.14] ${size === "large" ? "text-secondary" : "text-teaser"}`}
        >
          <a href={teaser.address} className="cover">
            <Typeset text={teaser.headline} lang={teaser.lang} />
          </a>
        </Heading>
        {(row || size === "large") && (
          <p className="mt-2 text-small leading-[1.45] text-grey">
            <Typeset text={teaser.standfirst} lang={teaser.lang} />
          </p>
        )}
        {row && (
          <p
            className={`label-face mt-2 text-note text-grey ${entry ? "lg:absolute lg:start-0 lg:top-0 lg:mt-0" : ""}`}
          >
            <Moment at={teaser.published} locale={locale} style="short" />
          </p>
        )}
      </div>
    </article>
  );
}
