import { announceStories } from "../newsroom/machines/announceStories.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import { indexNowEndpoint } from "../newsroom/settings.ts";

/**
 * Tells search engines, and the hub of the paper's feeds, of stories that readers have, have anew, or have
 * no longer.
 * @returns what to say to the editor; nothing when the paper takes no part
 */
export async function tellSearchEngines(
  paper: Paper,
  stories: readonly string[],
): Promise<string | undefined> {
  const lines = await announceStories(paper, stories, indexNowEndpoint());
  return lines.length > 0 ? lines.join("\n") : undefined;
}
