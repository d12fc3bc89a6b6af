import { readFileSync } from "node:fs";
import path from "node:path";
import { type EditionState, isAffected, sameState, stateOf } from "../newsroom/edition/changes.ts";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { readClock } from "../newsroom/settings/settings.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { addressOfKey } from "./cacheKey.ts";
import type { Freshness } from "./pageCache.ts";
import { parseMark } from "./pageMark.ts";

/** The inputs of a page: a build of the site, and a state of the edition. */
export interface PageState extends EditionState {
  /** Next's id of the build. Pages of another build may differ. */
  build: string;
  /** The name of the edition's content, where pages are shared; undefined while it is being changed. */
  content?: string | undefined;
}

let build: string | undefined;

function buildId(): string {
  try {
    build ??= readFileSync(path.resolve(WORKSPACE_PATHS.site, "BUILD_ID"), "utf8");
  } catch {
    // During a build: its pages belong to no served state.
  }
  return build ?? "";
}

/** The state before the edition's file was damaged: pages rendered from it are still valid. */
let lastGood: PageState | undefined;

export const pageFreshness: Freshness<PageState> = {
  state() {
    try {
      const edition = currentEdition();
      // Read first: a change that comes meanwhile makes a page newer than what it is shared as, never older.
      const content = process.env.REDIS_URL ? { content: edition.contentName() } : {};
      lastGood = { ...stateOf(edition, readClock()), ...content, build: buildId() };
    } catch {
      // Error pages are not cached.
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
 * Checks a page that is about to be sent. Next also gives the result of a rendering to requests
 * that arrived while it went on, after a change.
 * @param header the value of the page's mark
 * @returns the page's state as text if a change has made it outdated; undefined if it is up to date
 * or unknown
 */
export function outdatedState(header: string): string | undefined {
  const mark = parseMark<PageState>(header);
  if (!mark?.state || mark.final) return undefined;
  const now = pageFreshness.state();
  if (!now || pageFreshness.same(mark.state, now)) return undefined;
  const affected = pageFreshness.isAffected(mark.key, mark.state, now);
  return affected ? JSON.stringify(mark.state) : undefined;
}

/**
 * Whether a page may show parts of two states of the edition.
 * @param header the value of the page's mark
 */
export function isMixed(header: string): boolean {
  return parseMark(header)?.mixed === true;
}
