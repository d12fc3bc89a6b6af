import type { FrontView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { isUpright } from "@/newsroom/pictures/pictureSizes";
import { Kicker } from "../article/Kicker";
import { PictureView } from "../article/PictureView";
import { inLanguage } from "../layout/inLanguage";
import { Quoted, Typeset } from "../story/Typeset";
import { Signature } from "./Signature";

/**
 * The front's lead story. Its headline stands above its picture, so that it is on the first screen
 * of every window; without a picture it is larger.
 */
export function LeadStory({
  lead,
  quote,
  alone,
  locale,
}: {
  lead: NonNullable<FrontView["lead"]>;
  quote: FrontView["leadQuote"];
  /** Whether nothing stands beside it. */
  alone: boolean;
  locale: LocaleSettings;
}) {
  const upright = lead.hero !== undefined && isUpright(lead.hero);
  const { grid, picture, text, side } = alone
    ? COLUMNS.alone
    : upright
      ? COLUMNS.upright
      : COLUMNS.beside;
  const words = quote && (
    <LeadQuote quote={quote} lang={lead.lang} ruled={lead.hero !== undefined} />
  );
  return (
    <article {...inLanguage(lead.lang)} className={`relative grid gap-x-8 gap-y-4 ${grid}`}>
      <div className="md:col-span-full">
        <Kicker section={lead.section} kind={lead.kind} wording={locale} around={lead.lang} />
        <h2 className={`headline-face ${lead.hero ? "text-title" : "text-headline"}`}>
          <a href={lead.address} className="cover">
            <Typeset text={lead.headline} lang={lead.lang} />
          </a>
        </h2>
        <Signature authors={lead.authors} wording={locale} />
      </div>
      {lead.hero && (
        <div className={`max-md:-mx-5 ${picture}`}>
          <PictureView picture={lead.hero} use={upright ? "leadUpright" : "lead"} decorative />
        </div>
      )}
      <div className={`grid content-start gap-y-4 ${lead.hero ? text : "md:col-span-6"}`}>
        <p className="text-small leading-[1.5] md:text-[1.125rem]">
          <Typeset text={lead.standfirst} lang={lead.lang} />
        </p>
        {lead.hero && words}
      </div>
      {!lead.hero && words && <div className={side}>{words}</div>}
    </article>
  );
}

/** Of twelve columns the latest take three, if there are any. */
const COLUMNS = {
  beside: {
    grid: "md:grid-cols-9",
    picture: "md:col-span-full lg:col-span-6",
    text: "md:col-span-full lg:col-span-3",
    side: "md:col-span-3",
  },
  upright: {
    grid: "md:grid-cols-9",
    picture: "md:col-span-4",
    text: "md:col-span-5",
    side: "",
  },
  alone: {
    grid: "md:grid-cols-12",
    picture: "md:col-span-full lg:col-span-8",
    text: "md:col-span-full lg:col-span-4",
    side: "md:col-span-6",
  },
};

function LeadQuote({
  quote,
  lang,
  ruled,
}: {
  quote: NonNullable<FrontView["leadQuote"]>;
  lang: string;
  ruled: boolean;
}) {
  return (
    <blockquote className={ruled ? "border-t border-hairline pt-4" : ""}>
      <p className="headline-face text-[1.25rem] leading-[1.25]">
        <Quoted text={quote.text} lang={lang} />
      </p>
      {quote.by && (
        <p className="label-face mt-2 text-note text-grey">
          <Typeset text={quote.by} lang={lang} />
        </p>
      )}
    </blockquote>
  );
}
