import { readFileSync } from "node:fs";
import path from "node:path";
import { type EditionState, isAffected, sameState, stateOf } from "../newsroom/edition/changes.ts";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { readClock } from "../newsroom/settings/settings.ts";
import { addressOfKey } from "./cacheKey.ts";
import type { Freshness } from "./pageCache.ts";
import { parseMark } from "./pageMark.ts";

/** What a page is rendered from: a build of the site, and a state of the edition. */
export interface PageState extends EditionState {
  /** Next's name of the build; a page of another one may look different. */
  build: string;
}

let build: string | undefined;

function buildId(): string {
  try {
    build ??= readFileSync(path.resolve(".next/BUILD_ID"), "utf8");
  } catch {
    // The build is running: what it renders is of no state that is served.
  }
  return build ?? "";
}

/** The state before the edition's file was damaged: pages rendered from it are still right. */
let lastGood: PageState | undefined;

export const pageFreshness: Freshness<PageState> = {
  state() {
    try {
      lastGood = { ...stateOf(currentEdition(), readClock()), build: buildId() };
    } catch {
      // Pages that are not cached say what is wrong.
    }
    return lastGood;
  },
  same: (a, b) => a.build === b.build && sameState(a, b),
  isAffected(key, since, now) {
    if (since.build !== now.build) return true;
    try {
      return isAffected(currentEdition(), addressOfKey(key), since, now);
    } catch {
      return true;
    }
  },
};

/**
 * The state of a page that is about to be sent if a change of the edition has made it outdated, as text. Next
 * gives the result of a rendering also to requests that came while it went on, and after a change.
 * @param header the page's mark, as its header has it
 * @returns undefined for a page that is up to date, or of which nothing is known
 */
export function outdatedState(header: string): string | undefined {
  const mark = parseMark<PageState>(header);
  if (!mark?.state || mark.final) return undefined;
  const now = pageFreshness.state();
  if (!now || pageFreshness.same(mark.state, now)) return undefined;
  const affected = pageFreshness.isAffected(mark.key, mark.state, now);
  return affected ? JSON.stringify(mark.state) : undefined;
}
