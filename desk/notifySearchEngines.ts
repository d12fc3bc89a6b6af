import type { Paper } from "../newsroom/paper/paper.ts";
import { announceStories, isAnnounced } from "../newsroom/seo/announceStories.ts";
import { indexNowEndpoint, SettingsError } from "../newsroom/settings/settings.ts";
import { tellCommand } from "./words/commands/tellCommand.ts";

/**
 * Notifies search engines, and the hub of the paper's feeds, of new, updated and withdrawn stories. Does
 * nothing while no server shows the change, since they fetch the page at once.
 * @param shown whether a server has shown the change
 * @returns the sentence for the editor; undefined when the paper does not notify anybody
 */
export async function notifySearchEngines(
  paper: Paper,
  stories: readonly string[],
  shown: boolean,
): Promise<string | undefined> {
  if (stories.length === 0 || !isAnnounced(paper)) return undefined;
  if (!shown) {
    return tellCommand("searchEnginesNotTold");
  }
  try {
    return (await announceStories(paper, stories, indexNowEndpoint())).join("\n");
  } catch (error) {
    // The story is public by now, so a wrong setting must not fail the command.
    if (error instanceof SettingsError) {
      return tellCommand("searchEnginesFailed", { why: error.message });
    }
    throw error;
  }
}
