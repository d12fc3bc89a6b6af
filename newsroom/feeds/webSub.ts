import { absolute } from "../addresses/addresses.ts";
import type { Paper } from "../paper/paper.ts";
import { PAPER_FEEDS } from "./feed.ts";

const PATIENCE_MILLISECONDS = 10_000;

/**
 * Tells the paper's WebSub hub that its feeds have changed; the hub fetches them and hands the news on to
 * subscribers (W3C, “WebSub”; how a publisher tells its hub is left open there, so as PubSubHubbub 0.4, 7.1,
 * has it, which the public hubs take). Never throws: a story is published whether or not anyone hears of it.
 * @returns a line for the editor who published; nothing when the paper names no hub
 */
export async function tellHub({
  url,
  hub,
}: Pick<Paper, "url" | "hub">): Promise<string | undefined> {
  if (hub === undefined) return undefined;
  const { host } = new URL(hub);
  const body = new URLSearchParams({ "hub.mode": "publish" });
  for (const feed of PAPER_FEEDS) body.append("hub.url", absolute(url, feed));
  try {
    const { ok, status } = await fetch(hub, {
      method: "POST",
      body,
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    return ok
      ? `The hub ${host} was told that the feeds have changed.`
      : `The hub ${host} answered ${status}; its subscribers hear of the change when it looks by itself. Check hub in site.yaml.`;
  } catch {
    return `The hub ${host} could not be reached; its subscribers hear of the change when it looks by itself.`;
  }
}

/** How a feed names its hub and itself in a header (W3C, “WebSub”, 4), which hubs and readers look at first. */
export function hubLinks(hub: string, self: string): string {
  return `<${hub}>; rel="hub", <${self}>; rel="self"`;
}
