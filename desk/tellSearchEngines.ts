import type { Paper } from "../newsroom/paper/paper.ts";
import { announceStories, isAnnounced } from "../newsroom/seo/announceStories.ts";
import { indexNowEndpoint, SettingsError } from "../newsroom/settings/settings.ts";

/**
 * Tells search engines, and the hub of the paper's feeds, of stories that readers have, have anew, or have
 * no longer. Not while no server shows that: they look at once, and would find nothing, or what was before.
 * @param shown whether a server has shown the change
 * @returns what to say to the editor; nothing when the paper takes no part
 */
export async function tellSearchEngines(
  paper: Paper,
  stories: readonly string[],
  shown: boolean,
): Promise<string | undefined> {
  if (stories.length === 0 || !isAnnounced(paper)) return undefined;
  if (!shown) {
    return "Search engines and feed hubs were not told, since no server has shown the change; they find it by the sitemaps and feeds.";
  }
  try {
    return (await announceStories(paper, stories, indexNowEndpoint())).join("\n");
  } catch (error) {
    // The story is out by now, which a wrong setting may not hide.
    if (error instanceof SettingsError) return `Search engines were not told: ${error.message}.`;
    throw error;
  }
}
