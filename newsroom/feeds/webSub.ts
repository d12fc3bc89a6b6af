import { absolute } from "../addresses/addresses.ts";
import { patientFetch } from "../http/patientFetch.ts";
import type { Paper } from "../paper/paper.ts";
import { PAPER_FEEDS } from "./feed.ts";

const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Notifies the paper's WebSub hub that its feeds have changed; the hub fetches them and informs
 * subscribers (W3C, “WebSub”). That specification leaves the publisher's request open, so it is
 * sent as in PubSubHubbub 0.4, 7.1, which the public hubs accept. Never throws: publishing must not
 * depend on the hub.
 * @returns a line for the editor who published; nothing if the paper has no hub
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
    const { ok, status } = await patientFetch(hub, {
      method: "POST",
      body,
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    return ok
      ? `The hub ${host} was told that the feeds have changed.`
      : `The hub ${host} answered ${status}; its subscribers hear of the change when it looks by itself. Check hub in site.yaml.`;
  } catch {
    return `The hub ${host} could not be reached; its subscribers hear of the change when it looks by itself.`;
  }
}

/**
 * The Link header by which a feed names its hub and itself (W3C, “WebSub”, 4). Hubs and readers
 * check it before the feed's content.
 */
export function hubLinks(hub: string, self: string): string {
  return `<${hub}>; rel="hub", <${self}>; rel="self"`;
}
