import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import type { PictureRole } from "@/newsroom/pictures/pictureSizes";
import { Kicker } from "../article/Kicker";
import { Moment } from "../article/Moment";
import { PictureView } from "../article/PictureView";
import { nameIn, ownLanguage } from "../layout/inLanguage";
import { Typeset } from "../story/Typeset";
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
  /** The picture's role, where the columns are other than usual for the shape. */
  use?: PictureRole | undefined;
  /** False on the section's own page. */
  kicker?: boolean;
  /** `small` headlines are for strips and related stories. */
  size?: "small" | "large";
  /** Whether a story without a picture gets a larger headline beside others with pictures. */
  display?: boolean;
  /** Whether wide screens show the standfirst, which other shapes and sizes always have. */
  standfirst?: boolean;
}

/** A picture behind the text has its place before the text arrives, so that it does not move then. */
const SHAPES = {
  stacked: {
    article: "md:block",
    picture: "max-md:order-last max-md:ms-auto md:mb-3 md:w-auto",
    use: "teaser",
  },
  beside: { article: "", picture: "order-last ms-auto", use: "small" },
  half: {
    article: "md:grid md:grid-cols-2 md:gap-8",
    picture: "max-md:order-last max-md:ms-auto md:col-start-2 md:row-start-1 md:w-auto",
    use: "half",
  },
  entry: {
    article: "md:gap-8 lg:grid lg:grid-cols-12",
    picture: "order-last ms-auto md:w-44 lg:col-span-3 lg:col-start-10 lg:ms-0 lg:w-auto",
    use: "thumbnail",
  },
} as const;

/** A story in a list. Only the headline is a link, but the whole teaser is clickable. */
export function TeaserStory({
  teaser,
  locale,
  level,
  shape,
  use,
  kicker = true,
  size = "small",
  display = false,
  standfirst = false,
}: TeaserStoryProps) {
  const Heading = `h${level}` as const;
  const entry = shape === "entry";
  const always = shape === "half" || entry || size === "large";
  const slot = display && !teaser.hero;
  const face = size === "large" || shape === "half" ? "text-secondary" : "text-teaser";
  const slotFace = size === "large" ? "md:text-quote lg:text-[2.25rem]" : "md:text-quote";
  return (
    <article
      {...nameIn(teaser, locale)}
      className={`relative flex items-start gap-4 ${SHAPES[shape].article}`}
    >
      {teaser.hero && (
        <div className={`w-[112px] shrink-0 ${SHAPES[shape].picture}`}>
          <PictureView picture={teaser.hero} use={use ?? SHAPES[shape].use} decorative />
        </div>
      )}
      <div
        className={`min-w-0 grow ${entry ? "lg:col-span-6 lg:col-start-4 lg:row-start-1" : shape === "half" && !teaser.hero ? "md:col-span-2" : ""} ${slot ? "md:border-t md:border-ink md:pt-3" : ""}`}
      >
        <Kicker
          section={kicker ? teaser.section : undefined}
          kind={teaser.kind}
          wording={locale}
          around={teaser.lang}
        />
        <Heading className={`headline-face leading-[1.14] ${face} ${slot ? slotFace : ""}`}>
          <a href={teaser.address} className="cover">
            <Typeset text={teaser.headline} lang={teaser.lang} />
          </a>
        </Heading>
        <Signature authors={teaser.authors} wording={locale} />
        {(slot || always || standfirst) && (
          <p
            className={`mt-2 text-small leading-[1.45] text-grey ${slot || always ? "" : "max-lg:hidden"}`}
          >
            <Typeset text={teaser.standfirst} lang={teaser.lang} />
          </p>
        )}
        {(shape === "half" || entry) && (
          <p
            {...ownLanguage(locale, teaser.lang)}
            className={`label-face mt-2 text-note text-grey ${entry ? "lg:absolute lg:start-0 lg:top-0 lg:mt-0" : ""}`}
          >
            <Moment at={teaser.published} locale={locale} style="short" />
          </p>
        )}
      </div>
    </article>
  );
}
