import type { FrontView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { LatestRiver } from "./LatestRiver";
import { LeadStory } from "./LeadStory";
import { SectionStrip } from "./SectionStrip";
import { TeaserStory } from "./TeaserStory";

/**
 * The front: lead and latest side by side on wide screens, secondary stories, and a strip for each
 * section.
 */
export function FrontPage({ front, locale }: { front: FrontView; locale: LocaleSettings }) {
  if (!front.lead) {
    return (
      <p className="py-16 text-center text-standfirst text-grey">
        No stories have been published yet.
      </p>
    );
  }
  return (
    <div className="pt-6">
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-12">
        <div className="lg:col-span-8">
          <LeadStory lead={front.lead} quote={front.leadQuote} />
        </div>
        {front.secondary.length > 0 && (
          <section
            aria-label="Top stories"
            className="lg:order-last lg:col-span-12 lg:border-t lg:border-hairline lg:pt-6"
          >
            <ul
              className={`grid gap-x-6 gap-y-6 md:grid-cols-2 ${SECONDARY_COLUMNS[front.secondary.length] ?? ""}`}
            >
              {front.secondary.map((teaser) => (
                <li
                  key={teaser.address}
                  className="max-md:border-t max-md:border-hairline max-md:pt-5"
                >
                  <TeaserStory
                    teaser={teaser}
                    locale={locale}
                    level={2}
                    shape="stacked"
                    size="large"
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {front.latest.length > 0 && (
          <div className="lg:col-span-4 lg:border-s lg:border-hairline lg:ps-8">
            <LatestRiver teasers={front.latest} locale={locale} />
          </div>
        )}
      </div>
      <div className="mt-10 grid gap-x-8 gap-y-10 md:grid-cols-2">
        {front.strips.map(({ section, teasers }) => (
          <SectionStrip key={section.slug} section={section} teasers={teasers} locale={locale} />
        ))}
      </div>
    </div>
  );
}

const SECONDARY_COLUMNS: Record<number, string> = { 3: "lg:grid-cols-3", 4: "lg:grid-cols-4" };
