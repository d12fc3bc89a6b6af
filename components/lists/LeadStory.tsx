import type { FrontView } from "@/newsroom/edition/views";
import { Kicker } from "../article/Kicker";
import { PictureView } from "../article/PictureView";
import { inLanguage } from "../layout/inLanguage";

/** The front's lead story: large picture, large headline, and a pull quote. */
export function LeadStory({
  lead,
  quote,
}: {
  lead: NonNullable<FrontView["lead"]>;
  quote: FrontView["leadQuote"];
}) {
  return (
    <article {...inLanguage(lead.lang)} className="relative">
      {lead.hero && (
        <div className="max-md:-mx-5">
          <PictureView picture={lead.hero} use="lead" decorative />
        </div>
      )}
      <div className="mt-4">
        <Kicker section={lead.section} kind={lead.kind} />
      </div>
      <h2 className="headline-face text-title">
        <a href={lead.address} className="cover">
          {lead.headline}
        </a>
      </h2>
      <div className={`mt-4 grid gap-x-8 gap-y-5 ${quote ? "md:grid-cols-2" : ""}`}>
        <p className="text-small leading-[1.5] md:text-[1.125rem]">{lead.standfirst}</p>
        {quote && (
          <blockquote className="border-t border-hairline pt-4 md:border-s md:border-t-0 md:ps-8 md:pt-0">
            <p className="headline-face text-[1.25rem] leading-[1.25]">“{quote.text}”</p>
            {quote.by && <p className="label-face mt-2 text-note text-grey">{quote.by}</p>}
          </blockquote>
        )}
      </div>
    </article>
  );
}
