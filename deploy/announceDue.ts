import { addressesOpening, articleAt } from "../newsroom/edition/articles.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import { announceStories, isAnnounced } from "../newsroom/seo/announceStories.ts";
import { indexNowEndpoint, readClock, type Settings } from "../newsroom/settings/settings.ts";

/** Milliseconds between two looks. */
const EVERY = 20_000;

/**
 * Tells search engines of scheduled stories when their time comes, since no command of the desk runs
 * then. A story that is published at once is told of by the command itself.
 * @returns ends it
 */
export function announceDueStories(settings: Settings): () => void {
  const waiting = new Set<string>();
  const look = () =>
    announceDue(settings, waiting, readClock(), indexNowEndpoint()).then(
      (said) => said && console.log(said),
      // The edition is being replaced, or is broken: whoever reads it says so.
      () => {},
    );
  void look();
  const timer = setInterval(look, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * One look: what was waiting and is public now is announced, and what comes within the next two looks
 * is waited for.
 * @param waiting addresses that an earlier look has found to be scheduled; changed
 * @returns what to write into the log
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
