import { absolute, indexNowKeyAddress } from "../addresses/addresses.ts";
import { patientFetch } from "../http/patientFetch.ts";
import type { Paper } from "../paper/paper.ts";

/** Addresses in one request at most (indexnow.org). */
const MAX_ADDRESSES = 10_000;

const TIMEOUT_MILLISECONDS = 10_000;

/** The outcome of a notification; `said` is a line for the editor who published. */
export interface Announcement {
  state: "off" | "told" | "refused" | "unreachable";
  said: string;
}

/**
 * Notifies search engines by IndexNow that addresses are new, changed or removed. Does nothing if
 * the paper has no key. Never throws: publishing must not depend on it.
 * @param addresses addresses on the site, such as `/2014/06/12/iraq-airstrikes`
 * @param endpoint absolute address of the IndexNow service (settings.ts)
 */
export async function announce(
  paper: Pick<Paper, "url" | "crawlers">,
  addresses: readonly string[],
  endpoint: string,
): Promise<Announcement> {
  const key = paper.crawlers.indexNow;
  if (key === undefined) return { state: "off", said: "IndexNow is off." };
  const urls = [...new Set(addresses)].map((address) => absolute(paper.url, address));
  for (let start = 0; start < urls.length; start += MAX_ADDRESSES) {
    const message = {
      host: new URL(paper.url).host,
      key,
      keyLocation: absolute(paper.url, indexNowKeyAddress(key)),
      urlList: urls.slice(start, start + MAX_ADDRESSES),
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
    const { ok, status } = await patientFetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
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
