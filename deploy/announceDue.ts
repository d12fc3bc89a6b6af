import { addressesOpening, articleAt } from "../newsroom/edition/articles.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import { announceStories, isAnnounced } from "../newsroom/seo/announceStories.ts";
import { indexNowEndpoint, readClock, type Settings } from "../newsroom/settings/settings.ts";

/** Milliseconds between two checks. */
const EVERY = 20_000;

/**
 * Notifies search engines of scheduled stories when they become public, since no command of the desk runs
 * then. The command itself notifies them of a story that is published at once.
 * @returns stops it
 */
export function announceDueStories(settings: Settings): () => void {
  const waiting = new Set<string>();
  const look = () =>
    announceDue(settings, waiting, readClock(), indexNowEndpoint()).then(
      (said) => said && console.log(said),
      // The edition is being replaced, or is damaged; reading it reports that.
      () => {},
    );
  void look();
  const timer = setInterval(look, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * One check: announces the stories that have become public, and remembers those that are due before the check
 * after the next one.
 * @param waiting addresses of scheduled stories found by earlier checks; modified
 * @returns lines for the log
 */
export async function announceDue(
  { editionFile }: Pick<Settings, "editionFile">,
  waiting: Set<string>,
  now: Date,
  endpoint: string,
): Promise<string | undefined> {
  const edition = Edition.open(editionFile);
  try {
    if (!isAnnounced(edition.paper)) return undefined;
    const due = [...waiting].filter((address) => articleAt(edition, address, now) !== undefined);
    waiting.clear();
    for (const address of addressesOpening(edition, now, new Date(now.getTime() + 2 * EVERY))) {
      waiting.add(address);
    }
    if (due.length === 0) return undefined;
    const said = await announceStories(edition.paper, due, endpoint);
    return `${due.join(", ")}: ${said.join(" ")}`;
  } finally {
    edition.close();
  }
}
