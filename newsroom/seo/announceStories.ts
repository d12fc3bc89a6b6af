import { tellHub } from "../feeds/webSub.ts";
import type { Paper } from "../paper/paper.ts";
import { announce } from "./indexNow.ts";

/** Whether the paper notifies anybody of stories: search engines or a hub. */
export function isAnnounced({ crawlers, hub }: Pick<Paper, "crawlers" | "hub">): boolean {
  return crawlers.indexNow !== undefined || hub !== undefined;
}

/**
 * Notifies search engines (IndexNow) of new, changed or removed stories and of the front, and the
 * feeds' hub (WebSub). Never throws.
 * @param endpoint absolute address of the IndexNow service
 * @returns a line for each recipient: notified, or why not
 */
export async function announceStories(
  paper: Pick<Paper, "url" | "crawlers" | "hub">,
  stories: readonly string[],
  endpoint: string,
): Promise<string[]> {
  if (stories.length === 0) return [];
  const [search, hub] = await Promise.all([
    announce(paper, [...stories, "/"], endpoint),
    tellHub(paper),
  ]);
  return [...(search.state === "off" ? [] : [search.said]), ...(hub ? [hub] : [])];
}
