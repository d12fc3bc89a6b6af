import type { Connection } from "./database.ts";
import type { Edition } from "./edition.ts";
import { type AffectedPages, affectedPages, deciderOf } from "./invalidation.ts";
import { siteChromeText } from "./siteChrome.ts";

/** A state of the edition, in which a page may have been rendered. */
export interface EditionState {
  /** The file: another one has nothing in common with it. */
  written: string;
  number: number;
  /** Instant of the newest public story in milliseconds, or 0. */
  newest: number;
}

/** How many changes an edition remembers; to a page older than that, everything has changed. */
export const REMEMBERED_CHANGES = 1000;

/** The state of the edition at an instant. */
export function stateOf(edition: Edition, now: Date): EditionState {
  return {
    written: edition.written(),
    number: edition.number(),
    newest: edition.newest(now) ?? 0,
  };
}

export function sameState(a: EditionState, b: EditionState): boolean {
  return a.number === b.number && a.newest === b.newest && a.written === b.written;
}

/**
 * Whether a page that was rendered in one state may look different in a later one.
 * @param address the page's address, without a query
 */
export function isAffected(
  edition: Edition,
  address: string,
  since: EditionState,
  now: EditionState,
): boolean {
  if (since.written !== now.written) return true;
  const { everything, addresses } = affectedBetween(edition, since, now);
  if (everything) return true;
  const decider = deciderOf(edition, address);
  return decider === undefined || addresses.has(decider);
}

/** How many pages are rendered as soon as a change is known. */
const AT_ONCE = 30;

/** The pages that are rendered as soon as a change is known: the front, then the others that it affects. */
export function renewedAtOnce(edition: Edition, number: number): string[] {
  const change = edition
    .query<{ everything: number; addresses: string }>(
      "SELECT everything, addresses FROM change WHERE number = :number",
    )
    .one({ number });
  const affected = change ? (JSON.parse(change.addresses) as string[]) : [];
  const front = !change || change.everything || affected.includes("/") ? ["/"] : [];
  return [...new Set([...front, ...affected])].slice(0, AT_ONCE);
}

interface Memory {
  edition: Edition;
  key: string;
  affected: { everything: boolean; addresses: ReadonlySet<string> };
}

/** Right after a change many pages ask the same question. */
const remembered: Memory[] = [];
const MEMORY = 16;

function affectedBetween(edition: Edition, since: EditionState, now: EditionState) {
  const key = [since.number, since.newest, now.number, now.newest].join();
  const known = remembered.find((memory) => memory.edition === edition && memory.key === key);
  if (known) return known.affected;
  const all = [changesBetween(edition, since, now), openedBetween(edition, since, now)];
  const affected = {
    everything: all.some(({ everything }) => everything),
    addresses: new Set(all.flatMap(({ addresses }) => addresses)),
  };
  remembered.unshift({ edition, key, affected });
  remembered.length = Math.min(remembered.length, MEMORY);
  return affected;
}

/** Notes a change down in the edition, within the transaction that makes it. */
export function recordChange(
  connection: Connection,
  { number, everything, addresses }: AffectedPages & { number: number },
): void {
  connection
    .prepare("INSERT OR REPLACE INTO change VALUES (:number, :everything, :addresses)")
    .run({
      number,
      everything: everything ? 1 : 0,
      // Every page is every page; the first addresses are those that are rendered at once.
      addresses: JSON.stringify(everything ? addresses.slice(0, AT_ONCE) : addresses),
    });
  connection
    .prepare("DELETE FROM change WHERE number <= :old")
    .run({ old: number - REMEMBERED_CHANGES });
}

/** Copies what an edition remembers of changes into the file that takes its place. */
export function copyChanges(from: Edition, to: Connection): void {
  const insert = to.prepare("INSERT INTO change VALUES (:number, :everything, :addresses)");
  const changes = from.query<{ number: number; everything: number; addresses: string }>(
    "SELECT number, everything, addresses FROM change",
  );
  for (const { number, everything, addresses } of changes.all()) {
    insert.run({ number, everything, addresses });
  }
}

/** What commands have changed, as they have noted it down. */
function changesBetween(edition: Edition, since: EditionState, now: EditionState): AffectedPages {
  const changes = edition
    .query<{ everything: number; addresses: string }>(
      "SELECT everything, addresses FROM change WHERE number > :since AND number <= :now",
    )
    .all({ since: since.number, now: now.number });
  return {
    // A change that nobody has written down, or that has been forgotten since.
    everything:
      changes.length !== now.number - since.number || changes.some((change) => change.everything),
    addresses: changes.flatMap((change) => JSON.parse(change.addresses) as string[]),
  };
}

/** Stories whose time has come meanwhile. */
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
    addresses: opened.flatMap(({ address }) => affectedPages(edition, address, at)),
  };
}
