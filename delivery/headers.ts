import type { IncomingMessage } from "node:http";
import { SEARCH_PARAMETERS } from "../newsroom/addresses/addresses.ts";
import { PREFETCH_ADDRESS } from "../newsroom/addresses/prefetch.ts";
import { cachingHeaders } from "../newsroom/http/caching.ts";

/** For two years. The operator decides about subdomains, at the proxy. */
const HTTPS_ONLY = { "Strict-Transport-Security": "max-age=63072000" };

interface HeaderRule {
  source: string;
  has?: Array<{ type: "header"; key: string; value: string }>;
  headers: Array<{ key: string; value: string }>;
}

/** Browser features that no page uses. Those of videos need no mention: pages have them, and no page has frames. */
const UNUSED_FEATURES = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Unpublished stories: not cached, not indexed, and without a referrer. */
const UNPUBLISHED = {
  ...cachingHeaders("private"),
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow, noarchive",
};

/** Headers of every response, whichever part of the server creates it. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": UNUSED_FEATURES.map((feature) => `${feature}=()`).join(","),
};

/** Headers of a response that this server makes without Next. */
export function ownHeaders({ headers }: Pick<IncomingMessage, "headers">): Record<string, string> {
  return {
    ...EVERYWHERE,
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(headers["x-forwarded-proto"] === "https" ? HTTPS_ONLY : {}),
  };
}

/** Of every page. */
const PAGES: Readonly<Record<string, string>> = {
  "Cross-Origin-Resource-Policy": "same-origin",
  "No-Vary-Search": "params",
  "Speculation-Rules": `"${PREFETCH_ADDRESS}"`,
};

/** Of the search page, whose parameters change what it shows. */
const SEARCH: Readonly<Record<string, string>> = {
  "No-Vary-Search": `params, except=(${SEARCH_PARAMETERS.map((name) => `"${name}"`).join(" ")})`,
};

/** Headers of an answer to a search that this server makes without Next; its policy comes besides. */
export function searchHeaders(request: Pick<IncomingMessage, "headers">): Record<string, string> {
  return { ...ownHeaders(request), ...PAGES, ...SEARCH, ...cachingHeaders("content") };
}

/**
 * Headers that do not depend on a page's content. Its Content-Security-Policy does, and is set by
 * finishPage.ts.
 */
export function headerRules(): HeaderRule[] {
  return [
    { source: "/:path*", headers: list(EVERYWHERE) },
    {
      source:
        "/((?!_next/|media/|cards/|scripts/|fonts/|speculation-rules|.*\\.(?:xml|json|txt)$).*)",
      headers: list(PAGES),
    },
    { source: "/search", headers: list(SEARCH) },
    // Feed readers and other sites may embed the paper's pictures.
    ...["/media/:path*", "/cards/:path*", "/_next/image"].map((source) => ({
      source,
      headers: list({ "Cross-Origin-Resource-Policy": "cross-origin" }),
    })),
    // For feed readers in browsers, from any origin: feeds do not depend on the reader.
    ...["/:path*/feed.xml", "/atom.xml", "/feed.json", "/feed/archive/:file"].map((source) => ({
      source,
      headers: list({
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Access-Control-Allow-Origin": "*",
      }),
    })),
    // The last rule for a header wins.
    { source: "/preview/:path*", headers: list(UNPUBLISHED) },
    {
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: list(HTTPS_ONLY),
    },
  ];
}

function list(headers: Readonly<Record<string, string>>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
