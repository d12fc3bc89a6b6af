import { announce } from "../newsroom/machines/indexNow.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import { indexNowEndpoint } from "../newsroom/settings.ts";

/**
 * Tells search engines of stories that readers have, have anew, or have no longer, and of the front
 * that leads to them.
 * @returns what to say to the editor; nothing when the paper does not take part
 */
export async function tellSearchEngines(
  paper: Paper,
  stories: readonly string[],
): Promise<string | undefined> {
  if (stories.length === 0) return undefined;
  const { state, said } = await announce(paper, [...stories, "/"], indexNowEndpoint());
  return state === "off" ? undefined : said;
}
