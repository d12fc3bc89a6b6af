import { statSync } from "node:fs";
import { nextOpening } from "../newsroom/edition/articles.ts";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { type PageState, pageFreshness } from "./pageState.ts";

/** Milliseconds within which a file may change twice with equal timestamps. */
const CLOCK_STEP = 50;

interface Known {
  identity: string;
  state: PageState;
  /** Milliseconds between which the state stays by itself: no story opens, no breaking news ends. */
  from: number;
  until: number;
}

/**
 * The edition's state for every request, at the cost of one `stat` in a millisecond: it is asked of the edition
 * again when its file has changed, or a scheduled story has opened.
 * @param clock what time it is for readers, in milliseconds
 */
export function stateReader(
  editionFile: () => string,
  clock: () => number,
): () => PageState | undefined {
  let known: Known | undefined;
  let looked = 0;
  return () => {
    const at = clock();
    const isWithin = known !== undefined && at >= known.from && at < known.until;
    const moment = Date.now();
    if (isWithin && looked === moment) return known?.state;
    looked = moment;
    const found = statSync(editionFile(), { throwIfNoEntry: false });
    const identity =
      found && `${found.dev} ${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
    if (isWithin && known?.identity === identity) return known?.state;
    known = undefined;
    const state = pageFreshness.state();
    const isSettled = found !== undefined && moment - found.mtimeMs > CLOCK_STEP;
    if (!state || !isSettled || identity === undefined) return state;
    try {
      const opens = nextOpening(currentEdition(), new Date(at)) ?? Number.POSITIVE_INFINITY;
      const ends = state.breaking || Number.POSITIVE_INFINITY;
      known = { identity, state, from: at, until: Math.min(opens, ends) };
    } catch {
      // A damaged edition: the last good state stays, and is asked for each time.
    }
    return state;
  };
}
