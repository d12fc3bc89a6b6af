import type { FrontView } from "@/newsroom/edition/views";
import { isUpright } from "@/newsroom/pictures/pictureSizes";
import { Kicker } from "../article/Kicker";
import { PictureView } from "../article/PictureView";
import { inLanguage } from "../layout/inLanguage";
import { Signature } from "./Signature";

/**
 * The front's lead story. Its headline stands above its picture, so that it is on the first screen
 * of every window; without a picture it is larger.
 */
export function LeadStory({
  lead,
  quote,
}: {
  lead: NonNullable<FrontView["lead"]>;
  quote: FrontView["leadQuote"];
}) {
  const upright = lead.hero !== undefined && isUpright(lead.hero);
  const columns = !lead.hero
    ? { picture: "", text: quote ? "md:col-span-6" : "md:col-span-8", quote: "md:col-span-3" }
    : upright
      ? { picture: "md:col-span-4", text: "md:col-span-5", quote: "" }
      : { picture: "md:col-span-9 lg:col-span-6", text: "md:col-span-9 lg:col-span-3", quote: "" };
  return (
    <article {...inLanguage(lead.lang)} className="relative grid gap-x-8 gap-y-4 md:grid-cols-9">
      <div className="md:col-span-9">
        <Kicker section={lead.section} kind={lead.kind} />
        <h2 className={`headline-face ${lead.hero ? "text-title" : "text-headline"}`}>
          <a href={lead.address} className="cover">
            {lead.headline}
          </a>
        </h2>
        <Signature authors={lead.authors} />
      </div>
      {lead.hero && (
        <div className={`max-md:-mx-5 ${columns.picture}`}>
          <PictureView picture={lead.hero} use={upright ? "leadUpright" : "lead"} decorative />
        </div>
      )}
      <div className={`grid content-start gap-x-8 gap-y-4 ${columns.text}`}>
        <p className="text-small leading-[1.5] md:text-[1.125rem]">{lead.standfirst}</p>
        {quote && lead.hero && <LeadQuote quote={quote} />}
      </div>
      {quote && !lead.hero && (
        <div className={columns.quote}>
          <LeadQuote quote={quote} />
        </div>
      )}
    </article>
  );
}

function LeadQuote({ quote }: { quote: NonNullable<FrontView["leadQuote"]> }) {
  return (
    <blockquote className="border-t border-hairline pt-4">
      <p className="headline-face text-[1.25rem] leading-[1.25]">“{quote.text}”</p>
      {quote.by && <p className="label-face mt-2 text-note text-grey">{quote.by}</p>}
    </blockquote>
  );
}
