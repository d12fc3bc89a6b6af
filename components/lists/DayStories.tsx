import { archiveAddress } from "@/newsroom/addresses/addresses";
import type { TeaserView } from "@/newsroom/edition/views";
import { type LocaleSettings, longDate } from "@/newsroom/locales/dateFormats";
import { Typeset } from "../story/Typeset";
import { TeaserStory } from "./TeaserStory";

/** Stories grouped by day, newest first. */
export function DayStories({
  days,
  locale,
  linked,
}: {
  days: Array<{ day: string; teasers: TeaserView[] }>;
  locale: LocaleSettings;
  /** Whether dates link to the pages of their days. */
  linked: boolean;
}) {
  return days.map(({ day, teasers }) => {
    const date = longDate(`${day}T12:00:00Z`, { ...locale, timeZone: "UTC" });
    return (
      <section key={day} aria-label={date} className="pt-6">
        {linked && (
          <h2 className="label-face border-b border-ink pb-1 text-label font-bold">
            <a
              href={archiveAddress(...day.split("-"))}
              className="inline-block py-1 hover:underline"
            >
              <Typeset text={date} lang={locale.language} />
            </a>
          </h2>
        )}
        <ul>
          {teasers.map((teaser) => (
            <li key={teaser.address} className="border-t border-hairline py-5 first:border-t-0">
              <TeaserStory
                teaser={teaser}
                locale={locale}
                level={linked ? 3 : 2}
                shape="entry"
                size="large"
              />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
