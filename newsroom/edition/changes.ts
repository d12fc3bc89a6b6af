import { breakingEnd } from "./breaking.ts";
import type { Connection } from "./database.ts";
import type { Edition } from "./edition.ts";
import { type AffectedPages, affectedPages, decidersOf, isEveryPage } from "./invalidation.ts";
import { siteChromeText } from "./siteChrome.ts";

/** A state of the edition, with which a rendered page is compared. */
export interface EditionState {
  /** Identity of the file. States of different files cannot be compared. */
  written: string;
  number: number;
  /** Instant of the newest public story in milliseconds, or 0. */
  newest: number;
  /** When the breaking news ends, in milliseconds; 0 without any, also once it has ended. */
  breaking: number;
}

/** Changes that an edition records. Pages older than all of them are stale. */
export const REMEMBERED_CHANGES = 1000;

/** The edition's state at an instant. */
export function stateOf(edition: Edition, now: Date): EditionState {
  return {
    written: edition.written(),
    number: edition.number(),
    newest: edition.newest(now) ?? 0,
    breaking: breakingEnd(edition, now),
  };
}

export function sameState(a: EditionState, b: EditionState): boolean {
  return (
    a.number === b.number &&
    a.newest === b.newest &&
    a.breaking === b.breaking &&
    a.written === b.written
  );
}

/**
 * Whether a page rendered in one state may differ in a later one.
 * @param address the page's address without a query
 */
export function isAffected(
  edition: Edition,
  address: string,
  since: EditionState,
  now: EditionState,
): boolean {
  // Every page shows the breaking news.
  if (since.written !== now.written || since.breaking !== now.breaking) return true;
  const { everything, addresses } = affectedBetween(edition, since, now);
  if (everything) return true;
  const deciders = decidersOf(edition, address);
  return deciders === undefined || deciders.some((decider) => addresses.has(decider));
}

/** Pages rendered as soon as a change is known: editors wait for them, and few of the others are asked for soon. */
const RENDERED_AT_ONCE = 12;

/** The pages to render as soon as a change is known: the front, then others that it affects. */
export function pagesToRender(edition: Edition, number: number): string[] {
  const change = edition
    .query<{ everything: number; addresses: string }>(
      "SELECT everything, addresses FROM change WHERE number = :number",
    )
    .one({ number });
  const affected = change ? (JSON.parse(change.addresses) as string[]) : [];
  const front = !change || change.everything || affected.includes("/") ? ["/"] : [];
  const known = affected.filter((address) => !isEveryPage(address));
  return [...new Set([...front, ...known])].slice(0, RENDERED_AT_ONCE);
}

interface CachedAnswer {
  edition: Edition;
  key: string;
  affected: { everything: boolean; addresses: ReadonlySet<string> };
}

/** Cached, since many pages need the same answer right after a change. */
const cached: CachedAnswer[] = [];
const MAX_CACHED = 16;

function affectedBetween(edition: Edition, since: EditionState, now: EditionState) {
  const key = [since.number, since.newest, now.number, now.newest].join();
  const known = cached.find((memory) => memory.edition === edition && memory.key === key);
  if (known) return known.affected;
  const all = [changesBetween(edition, since, now), openedBetween(edition, since, now)];
  const affected = {
    everything: all.some(({ everything }) => everything),
    addresses: new Set(all.flatMap(({ addresses }) => addresses)),
  };
  cached.unshift({ edition, key, affected });
  cached.length = Math.min(cached.length, MAX_CACHED);
  return affected;
}

/** Records a change, within its transaction. */
export function recordChange(
  connection: Connection,
  { number, everything, addresses }: AffectedPages & { number: number },
): void {
  connection
    .prepare("INSERT OR REPLACE INTO change VALUES (:number, :everything, :addresses)")
    .run({
      number,
      everything: everything ? 1 : 0,
      // If all pages are affected, the addresses are only those to render at once.
      addresses: JSON.stringify(everything ? addresses.slice(0, RENDERED_AT_ONCE) : addresses),
    });
  connection
    .prepare("DELETE FROM change WHERE number <= :old")
    .run({ old: number - REMEMBERED_CHANGES });
}

/** Copies the recorded changes to the file of the next edition. */
export function copyChanges(from: Edition, to: Connection): void {
  const insert = to.prepare("INSERT INTO change VALUES (:number, :everything, :addresses)");
  const changes = from.query<{ number: number; everything: number; addresses: string }>(
    "SELECT number, everything, addresses FROM change",
  );
  for (const { number, everything, addresses } of changes.all()) {
    insert.run({ number, everything, addresses });
  }
}

/** Pages affected by recorded changes. */
function changesBetween(edition: Edition, since: EditionState, now: EditionState): AffectedPages {
  const changes = edition
    .query<{ everything: number; addresses: string }>(
      "SELECT everything, addresses FROM change WHERE number > :since AND number <= :now",
    )
    .all({ since: since.number, now: now.number });
  return {
    // A change is missing: never recorded, or dropped since.
    everything:
      changes.length !== now.number - since.number || changes.some((change) => change.everything),
    addresses: changes.flatMap((change) => JSON.parse(change.addresses) as string[]),
  };
}

/** Pages affected by stories that became public in between. */
function openedBetween(edition: Edition, since: EditionState, now: EditionState): AffectedPages {
  if (now.newest === since.newest) return { everything: false, addresses: [] };
  const at = new Date(now.newest);
  const opened = edition
    .query<{ address: string }>(
      "SELECT address FROM article WHERE published_at > :since AND published_at <= :now",
    )
    .all({ since: since.newest, now: now.newest });
  const clockWentBack = now.number === since.number && now.newest < since.newest;
  return {
    everything:
      clockWentBack ||
      siteChromeText(edition, new Date(since.newest)) !== siteChromeText(edition, at),
    addresses: opened.flatMap(({ address }) => affectedPages(edition, address, at, opened.length)),
  };
}
