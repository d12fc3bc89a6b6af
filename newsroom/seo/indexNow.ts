import { absolute, indexNowKeyAddress } from "../addresses/addresses.ts";
import type { Paper } from "../paper/paper.ts";

/** Addresses that one request may name (indexnow.org). */
const MOST_ADDRESSES = 10_000;

const PATIENCE_MILLISECONDS = 10_000;

/** What came of telling search engines; `said` is a line for the editor who published. */
export interface Announcement {
  state: "off" | "told" | "refused" | "unreachable";
  said: string;
}

/**
 * Tells the search engines that take part in IndexNow that these addresses are new, changed or gone.
 * Does nothing unless the paper has a key. Never throws: a story is published whether or not anyone
 * hears of it at once.
 * @param addresses addresses on the site, such as `/2014/06/12/iraq-airstrikes`
 * @param endpoint absolute address that takes the message (settings.ts knows it)
 */
export async function announce(
  paper: Pick<Paper, "url" | "crawlers">,
  addresses: readonly string[],
  endpoint: string,
): Promise<Announcement> {
  const key = paper.crawlers.indexNow;
  if (key === undefined) return { state: "off", said: "IndexNow is off." };
  const urls = [...new Set(addresses)].map((address) => absolute(paper.url, address));
  for (let start = 0; start < urls.length; start += MOST_ADDRESSES) {
    const message = {
      host: new URL(paper.url).host,
      key,
      keyLocation: absolute(paper.url, indexNowKeyAddress(key)),
      urlList: urls.slice(start, start + MOST_ADDRESSES),
    };
    const failure = await send(message, endpoint);
    if (failure) return failure;
  }
  const count = urls.length === 1 ? "one address" : `${urls.length} addresses`;
  return { state: "told", said: `IndexNow was told of ${count}.` };
}

async function send(message: object, endpoint: string): Promise<Announcement | undefined> {
  const { host } = new URL(endpoint);
  try {
    const { ok, status } = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    if (ok) return undefined;
    return {
      state: "refused",
      said: `IndexNow: ${host} answered ${status}; ${remedyFor(status)}.`,
    };
  } catch {
    return {
      state: "unreachable",
      said: `IndexNow: ${host} could not be reached; search engines will find the change by themselves.`,
    };
  }
}

function remedyFor(status: number): string {
  switch (status) {
    case 403:
      return "it found no such key at the site: see that the site is served at its public address";
    case 422:
      return "the addresses are not of the host that the key is for: check url in site.yaml";
    case 429:
      return "it was told too often: wait a while";
    default:
      return "search engines will find the change by themselves";
  }
}
