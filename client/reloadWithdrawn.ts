import { isGone } from "./savedStories/savedStories.ts";

/**
 * Loads a page anew that was taken back while its reader was elsewhere. Going back shows a page from the
 * browser's memory, or from its disk, without a question to the paper, whatever the page's headers say.
 *
 * Client code since only the browser knows that a reader has gone back. Without it the page is shown once
 * more to those who had read it, and no longer when they load it.
 */
export function reloadIfWithdrawn(): void {
  const ask = async () => {
    const asked = fetch(location.href, { method: "HEAD", cache: "no-store" });
    const answer = await asked.catch(() => undefined);
    if (answer && isGone(answer.status)) location.reload();
  };
  addEventListener("pageshow", ({ persisted }) => persisted && ask());
  const [navigation] = performance.getEntriesByType("navigation");
  if ((navigation as PerformanceNavigationTiming | undefined)?.type === "back_forward") ask();
}
