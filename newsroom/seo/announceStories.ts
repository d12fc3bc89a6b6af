import { tellHub } from "../feeds/webSub.ts";
import type { Paper } from "../paper/paper.ts";
import { announce } from "./indexNow.ts";

/** Whether anybody has asked to be told of stories. */
export function isAnnounced({ crawlers, hub }: Pick<Paper, "crawlers" | "hub">): boolean {
  return crawlers.indexNow !== undefined || hub !== undefined;
}

/**
 * Tells those who asked for it that stories are new, changed or gone: search engines by IndexNow, also of
 * the front that leads to them, and subscribers of the feeds by the paper's hub. Never throws.
 * @param endpoint absolute address that takes IndexNow's message
 * @returns a line for each that was told, or why it was not
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
