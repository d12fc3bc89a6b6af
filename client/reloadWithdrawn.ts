import { isGone } from "./savedStories/savedStories.ts";

/**
 * Reloads a page that was withdrawn since the reader left it: going back shows a page from the
 * browser's memory or disk without a request, whatever its headers say.
 * Client code since only the browser knows of the navigation. Without it readers who go back see
 * the page until they reload it.
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
