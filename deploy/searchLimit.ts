import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import RateLimiterMemory from "rate-limiter-flexible/lib/RateLimiterMemory.js";
import { ownHeaders } from "../delivery/headers.ts";
import type { PaperResponse } from "../delivery/paperResponse.ts";
import { strictPolicy } from "../delivery/policy.ts";
import type { Handler } from "../delivery/requestListener.ts";
import { tooManySearches } from "../delivery/tooManySearches.ts";
import { addressKind } from "../newsroom/addresses/addressKind.ts";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { cachingHeaders } from "../newsroom/http/caching.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { TrustedProxies } from "../newsroom/settings/trustedProxies.ts";
import { clientAddress } from "./clientAddress.ts";

/** Seconds after which a client may search again as if it had not. */
const WINDOW = 60;

/** What a search costs; suggestions while typing cost one, since a word has several letters. */
const SEARCH = 5;

/**
 * Limits how often a client searches; everything else is not limited. A client is an address, or a network of IPv6
 * addresses that one subscriber has. Where a trusted proxy does not say whose request it is, it is not limited, since all
 * readers would be one client.
 * @param perMinute searches of a client; five suggestions count as one
 */
export function withSearchLimit(
  handle: Handler,
  { perMinute, isTrusted }: { perMinute: number; isTrusted: TrustedProxies },
): Handler {
  const limiter = new RateLimiterMemory({ points: perMinute * SEARCH, duration: WINDOW });
  // A request is handed on again while its page is outdated (requestListener.ts).
  const counted = new WeakSet<IncomingMessage>();
  return async (request, response) => {
    const cost = costOf(request.url ?? "");
    const client = cost > 0 && !counted.has(request) && clientAddress(request, isTrusted);
    if (client) {
      counted.add(request);
      const wait = await limiter.consume(networkOf(client), cost).then(
        () => undefined,
        ({ msBeforeNext }: { msBeforeNext: number }) => secondsUntil(msBeforeNext),
      );
      if (wait !== undefined) return refuse(request, response, wait);
    }
    return handle(request, response);
  };
}

/** A clock that was set back would make it longer than it is. */
function secondsUntil(milliseconds: number): number {
  return Math.min(WINDOW, Math.max(1, Math.ceil(milliseconds / 1_000)));
}

/** What a request costs; the search page without a question is a page like others. */
function costOf(url: string): number {
  const kind = addressKind(url);
  if (kind === "suggestions") return 1;
  return kind === "search" && url.includes("?") ? SEARCH : 0;
}

/** An IPv4 address, or the first 64 bits of an IPv6 address (RFC 6177), the least that a subscriber is given. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [start = "", end] = address.replace(/%.*$/, "").split("::");
  const first = start ? start.split(":") : [];
  const last = end ? end.split(":") : [];
  // An IPv4 address at the end takes the place of two groups.
  const given = first.length + last.length + (address.includes(".") ? 1 : 0);
  const groups = [...first, ...Array<string>(end === undefined ? 0 : 8 - given).fill("0"), ...last];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

function refuse(request: IncomingMessage, response: PaperResponse, seconds: number): void {
  const common = {
    ...ownHeaders(request),
    ...cachingHeaders("private"),
    "Retry-After": String(seconds),
  };
  if (addressKind(request.url ?? "") === "suggestions") {
    response.writeHead(429, { ...common, "Content-Type": "application/json" });
    response.end("[]");
    return;
  }
  const html = tooManySearches(paper(), seconds);
  response.writeHead(429, {
    ...common,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": strictPolicy(html),
  });
  response.end(html);
}

function paper(): Paper | undefined {
  try {
    return currentEdition().paper;
  } catch {
    return undefined;
  }
}
