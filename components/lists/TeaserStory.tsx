import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { Kicker } from "../article/Kicker";
import { Moment } from "../article/Moment";
import { PictureView } from "../article/PictureView";
import { inLanguage } from "../layout/inLanguage";
import { Signature } from "./Signature";

interface TeaserStoryProps {
  teaser: TeaserView;
  locale: LocaleSettings;
  /** Level of its headline in the document outline. */
  level: 2 | 3;
  /**
   * `stacked`: picture above, on phones beside; `beside`: a small picture at the end; `half`: a
   * picture as wide as the text; `entry`: a row of a list, with its time in the margin on wide
   * screens.
   */
  shape: "stacked" | "beside" | "half" | "entry";
  /** False on the section's own page. */
  kicker?: boolean;
  /** `small` headlines are for strips and related stories. */
  size?: "small" | "large";
  /** Whether a story without a picture gets a larger headline beside others with pictures. */
  display?: boolean;
}

const SHAPES = {
  stacked: { article: "md:block", picture: "md:mb-3 md:w-auto" },
  beside: { article: "", picture: "" },
  half: {
    article: "md:grid md:grid-cols-2 md:gap-8",
    picture: "md:w-auto",
  },
  entry: {
    article: "md:gap-8 lg:grid lg:grid-cols-12",
    picture: "md:w-44 lg:col-span-3 lg:col-start-10 lg:w-auto",
  },
};

/** A story in a list. Only the headline is a link, but the whole teaser is clickable. */
export function TeaserStory({
  teaser,
  locale,
  level,
  shape,
  kicker = true,
  size = "small",
  display = false,
}: TeaserStoryProps) {
  const Heading = `h${level}` as const;
  const entry = shape === "entry";
  const slot = display && !teaser.hero;
  const face = slot
    ? "text-secondary md:text-quote"
    : size === "large"
      ? "text-secondary"
      : "text-teaser";
  return (
    <article
      {...inLanguage(teaser.lang)}
      className={`relative flex items-start gap-4 ${SHAPES[shape].article}`}
    >
      {teaser.hero && (
        <div
          className={`w-[112px] shrink-0 max-md:order-last ${shape === "stacked" ? "" : "md:order-last"} ${SHAPES[shape].picture}`}
        >
          <PictureView
            picture={teaser.hero}
            use={shape === "stacked" || shape === "half" ? "teaser" : "thumbnail"}
            decorative
          />
        </div>
      )}
      <div
        className={`min-w-0 grow ${entry ? "lg:col-span-6 lg:col-start-4 lg:row-start-1" : slot && shape === "half" ? "md:col-span-2" : ""}`}
      >
        <Kicker section={kicker ? teaser.section : undefined} kind={teaser.kind} />
        <Heading className={`headline-face leading-[1.14] ${face}`}>
          <a href={teaser.address} className="cover">
            {teaser.headline}
          </a>
        </Heading>
        <Signature authors={teaser.authors} />
        {(slot || shape === "half" || entry || size === "large") && (
          <p className="mt-2 text-small leading-[1.45] text-grey">{teaser.standfirst}</p>
        )}
        {(shape === "half" || entry) && (
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
