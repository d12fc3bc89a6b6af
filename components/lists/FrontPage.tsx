import type { FrontView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { LatestRiver } from "./LatestRiver";
import { LeadStory } from "./LeadStory";
import { SectionStrip } from "./SectionStrip";
import { stripRows } from "./stripRows";
import { TeaserGroup } from "./TeaserGroup";

/**
 * The front, on twelve columns: the lead with its related stories on nine and the latest on three,
 * top stories, and a strip for each section.
 */
export function FrontPage({ front, locale }: { front: FrontView; locale: LocaleSettings }) {
  if (!front.lead) {
    return (
      <p className="py-16 text-center text-standfirst text-grey">
        {say(locale, "nothingPublished")}
      </p>
    );
  }
  const { related, secondary, latest } = front;
  return (
    // On paper no grids: Chromium moves all of one to the next sheet when a row of it has no room on this one.
    <div className="pt-5 lg:pt-6">
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-12 print:block print:space-y-8">
        <div className={latest.length > 0 ? "lg:col-span-9" : "lg:col-span-12"}>
          <LeadStory
            lead={front.lead}
            quote={front.leadQuote}
            alone={latest.length === 0}
            locale={locale}
          />
          {related.length > 0 && (
            <section
              aria-label={say(locale, "moreOnLead")}
              className="mt-5 border-t border-hairline pt-5"
            >
              <TeaserGroup teasers={related} locale={locale} place="related" />
            </section>
          )}
        </div>
        {secondary.length > 0 && (
          <section
            aria-label={say(locale, "topStories")}
            className="border-t border-ink pt-5 lg:order-last lg:col-span-12 lg:pt-6"
          >
            <TeaserGroup teasers={secondary} locale={locale} place="top" />
          </section>
        )}
        {latest.length > 0 && (
          <div className="fitted lg:col-span-3 lg:-ms-4 lg:border-s lg:border-hairline lg:ps-[calc(1rem-1px)]">
            <LatestRiver teasers={latest} locale={locale} beside />
          </div>
        )}
      </div>
      <div className="mt-10 grid gap-x-8 gap-y-10 md:grid-cols-12 print:block print:space-y-8">
        {stripRows(front.strips).map(({ section, teasers, half }) => (
          <SectionStrip
            key={section.slug}
            section={section}
            teasers={teasers}
            locale={locale}
            half={half}
          />
        ))}
      </div>
    </div>
  );
}
