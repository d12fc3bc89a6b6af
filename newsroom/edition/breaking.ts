import { currentAddress } from "./articles.ts";
import type { Edition } from "./edition.ts";
import type { BreakingView } from "./views.ts";

/** The breaking news that every page shows at an instant; undefined if there is none, or it has ended. */
export function breakingAt(edition: Edition, now: Date): BreakingView | undefined {
  const { breaking } = edition.paper;
  if (!breaking || breakingEnd(edition, now) === 0) return undefined;
  const { text, story } = breaking;
  return { text, address: story && currentAddress(edition, story, now) };
}

/** When the breaking news of an instant ends, in milliseconds; 0 if there is none. */
export function breakingEnd(edition: Edition, now: Date): number {
  const end = Date.parse(edition.paper.breaking?.until ?? "");
  return end > now.getTime() ? end : 0;
}
