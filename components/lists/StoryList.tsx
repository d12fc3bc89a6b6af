import type { ListPage } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { Pager } from "./Pager";
import { SectionLead } from "./SectionLead";
import { TeaserStory } from "./TeaserStory";

interface StoryListProps {
  list: ListPage;
  locale: LocaleSettings;
  /** Address of a page of the list. */
  addressOf: (page: number) => string;
  kicker?: boolean;
  /** Whether the first story is large, as on a section's first page. */
  lead?: boolean;
}

/** A page of stories, newest first, with links to the other pages. */
export function StoryList({
  list,
  locale,
  addressOf,
  kicker = true,
  lead = false,
}: StoryListProps) {
  if (list.total === 0)
    return <p className="column py-8 text-grey">{say(locale, "noStoriesHere")}</p>;
  const first = lead ? list.teasers[0] : undefined;
  const rest = first ? list.teasers.slice(1) : list.teasers;
  return (
    <>
      {first && <SectionLead teaser={first} locale={locale} />}
      <ul>
        {rest.map((teaser) => (
          <li key={teaser.address} className="border-t border-hairline py-5 first:border-t-0">
            <TeaserStory
              teaser={teaser}
              locale={locale}
              level={2}
              shape="entry"
              size="large"
              kicker={kicker}
            />
          </li>
        ))}
      </ul>
      <Pager page={list.page} pages={list.pages} wording={locale} addressOf={addressOf} />
    </>
  );
}
