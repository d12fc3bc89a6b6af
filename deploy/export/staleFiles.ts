import type { PageState } from "../../delivery/pageState.ts";
import {
  authorAddress,
  feedAddress,
  sectionAddress,
  topicAddress,
} from "../../newsroom/addresses/addresses.ts";
import { isAffected, sameState } from "../../newsroom/edition/changes.ts";
import type { Edition } from "../../newsroom/edition/edition.ts";
import { pageContent, storyContent } from "../../newsroom/edition/pageContent.ts";
import {
  listsOfStory,
  type PublicStory,
  storiesWithChangesDue,
} from "../../newsroom/edition/publicAddresses.ts";
import { FEED_LENGTH } from "../../newsroom/feeds/feed.ts";
import { yearsBetween } from "../../newsroom/locales/dateFormats.ts";
import { newsSitemap } from "../../newsroom/seo/newsSitemap.ts";
import { digest, type ExportFolder, type ExportState, type KnownStory } from "./exportFolder.ts";
import { MONTH_SITEMAP, type SiteFile } from "./siteFiles.ts";

/** What has to be made again since the last export. */
export interface Stale {
  /** Whether the site, its settings or the way of exporting have changed, so that nothing made earlier counts. */
  isWhole: boolean;
  isStale(file: SiteFile): boolean;
  /** Stories that are new or have changed, with what their pages are made from; undefined for those that are gone. */
  stories: Map<string, KnownStory | undefined>;
}

/** Its stories are of the last two days, so that it changes without the edition. */
const NEWS_FILE = "public/news-sitemap.xml";

/** An address that no change affects unless it affects every page. */
const NEVER = "/0000/00/00/-";

/**
 * Compares the edition with what the last export was made from. The edition's own list of changes names candidates;
 * of stories among them only those are stale whose page shows something else, since a new story affects all that
 * have a topic in common with it.
 */
export function staleFiles(
  edition: Edition,
  current: readonly PublicStory[],
  folder: ExportFolder,
  state: ExportState,
): Stale {
  const now = new Date(state.at);
  const since = folder.state?.format === state.format ? folder.state : undefined;
  const newBuild = since?.pages.build !== state.pages.build;
  const newSettings = newBuild || since?.settings !== state.settings;
  const wasSame = since !== undefined && !newBuild && sameState(since.pages, state.pages);
  const affects = affectedSince(edition, since, state, now);
  const everything = newBuild || affects(NEVER);

  const known = new Map(folder.knownStories());
  const stories = new Map<string, KnownStory | undefined>();
  const stalePages = new Set<string>();
  for (const { address, published } of current) {
    const before = known.get(address);
    const isCandidate = everything || !before || affects(address);
    const story = isCandidate ? knownStory(edition, address, published, now) : before;
    if (isCandidate && (everything || story.page !== before?.page)) stalePages.add(address);
    else if (since && isOlder(published, since.at, now)) stalePages.add(address);
    if (story.own !== before?.own || story.page !== before?.page) stories.set(address, story);
    known.delete(address);
  }
  for (const address of known.keys()) stories.set(address, undefined);

  const changed = [...stories].filter(
    ([address, story]) => story?.own !== folder.story(address)?.own,
  );
  const feeds = new Set(changed.flatMap(([address]) => feedsWith(edition, address)));
  const times = changed.flatMap(([address, story]) =>
    [story, folder.story(address)].flatMap((one) => one?.published ?? []),
  );
  const months = new Set(times.flatMap(monthsAround));
  const firstArchive = archiveOf(current, Math.min(...times));
  const newNews = digest(newsSitemap(edition, now)) !== folder.known(NEWS_FILE)?.hash;
  const isStale = ({ address, kind }: SiteFile): boolean => {
    if (everything) return true;
    switch (kind) {
      case "story":
        return stalePages.has(address);
      case "page":
        return affects(address);
      case "listFeed":
        return newSettings || feeds.has(address) || affects(address.replace(/\/feed\.xml$/, ""));
      case "feedArchive":
        return newSettings || Number(/(\d+)\.xml$/.exec(address)?.[1]) >= firstArchive;
      case "monthSitemap":
        return months.has(MONTH_SITEMAP.exec(address)?.[1] ?? "");
      case "public":
        return !wasSame || newSettings;
      case "always":
        return !wasSame || newSettings || newNews;
      case "settings":
        return newSettings;
      case "build":
        return newBuild;
    }
  };
  return { isWhole: newSettings, isStale, stories };
}

/** Whether a page of the edition may have changed; asked of the edition once for each address. */
function affectedSince(
  edition: Edition,
  since: ExportState | undefined,
  { pages }: { pages: PageState },
  now: Date,
): (address: string) => boolean {
  if (!since) return () => true;
  const due = storiesWithChangesDue(edition, new Date(since.at), now);
  const same = sameState(since.pages, pages);
  if (same && due.length === 0) return () => false;
  const dueLists = new Set(
    due.flatMap((address) => [address, "/", "/corrections", ...listsWith(edition, address)]),
  );
  return (address) =>
    dueLists.has(address) || (!same && isAffected(edition, address, since.pages, pages));
}

function knownStory(edition: Edition, address: string, published: number, now: Date): KnownStory {
  return {
    own: digest(storyContent(edition, address, now)),
    page: digest(pageContent(edition, address, now)),
    published,
  };
}

/** Whether the notice of a story's age (components/article/AgeNotice.tsx) has changed since. */
function isOlder(published: number, since: number, now: Date): boolean {
  const instant = new Date(published).toISOString();
  return yearsBetween(instant, new Date(since)) !== yearsBetween(instant, now);
}

function listsWith(edition: Edition, address: string): string[] {
  const { section, topics, authors } = listsOfStory(edition, address);
  return [
    ...(section === undefined ? [] : [sectionAddress(section)]),
    ...topics.map((slug) => topicAddress(slug)),
    ...authors.map((slug) => authorAddress(slug)),
  ];
}

function feedsWith(edition: Edition, address: string): string[] {
  return listsWith(edition, address).map(feedAddress);
}

/** The number of the first archive that a change of a story published then may concern. */
function archiveOf(stories: readonly PublicStory[], published: number): number {
  if (published === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const older = stories.findIndex((story) => story.published >= published);
  const position = older === -1 ? stories.length : older;
  // The one before names how many there are.
  return Math.max(1, Math.min(Math.floor(position / FEED_LENGTH), lastArchive(stories)));
}

function lastArchive(stories: readonly PublicStory[]): number {
  return Math.floor(Math.max(0, stories.length - FEED_LENGTH) / FEED_LENGTH);
}

/** Milliseconds by which a day of any time zone may begin or end before or after UTC's. */
const ZONES = 14 * 3_600_000;

/** The month in which a story stands, `2014-06`, and where its time zone decides, the one beside it. */
function monthsAround(published: number): string[] {
  return [-ZONES, ZONES].map((by) => new Date(published + by).toISOString().slice(0, 7));
}
