import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { EVERYWHERE, headerRules } from "./headers.ts";

/** As Next reads the addresses of rules. */
const { match } = createRequire(import.meta.url)("next/dist/compiled/path-to-regexp") as {
  match: (source: string) => (address: string) => unknown;
};

/** The headers by the rules for an address; of two rules for one header the last one holds, as in Next. */
function headersAt(address: string, request: Record<string, string> = {}): Record<string, string> {
  const found = headerRules().filter(
    ({ source, has = [] }) =>
      match(source)(address) && has.every(({ key, value }) => request[key] === value),
  );
  return Object.fromEntries(
    found.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
  );
}

/** The features of the browser that no page uses; those of videos are a page's own unless it is told otherwise. */
const FEATURES =
  "accelerometer=(),autoplay=(),camera=(),display-capture=(),encrypted-media=(),geolocation=(),gyroscope=(),hid=(),idle-detection=(),magnetometer=(),microphone=(),midi=(),payment=(),publickey-credentials-get=(),screen-wake-lock=(),serial=(),usb=(),xr-spatial-tracking=()";

const EVERY_ANSWER = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": FEATURES,
};

const EVERY_PAGE = {
  ...EVERY_ANSWER,
  "Cross-Origin-Resource-Policy": "same-origin",
  "No-Vary-Search": "params",
  "Speculation-Rules": '"/speculation-rules.json"',
};

const ANYBODY = { ...EVERY_ANSWER, "Cross-Origin-Resource-Policy": "cross-origin" };

describe("the headers that do not depend on a page's content", () => {
  it("say on every answer what is never allowed", () => {
    expect(EVERYWHERE).toEqual(EVERY_ANSWER);
  });

  it.each(["/", "/world", "/2014/06/12/iraq", "/topics/iraq/page/2"])(
    "bind the page %s to the site, and name rules for prefetching",
    (address) => {
      expect(headersAt(address)).toEqual(EVERY_PAGE);
    },
  );

  it("tell browsers by which parameters one search differs from another", () => {
    expect(headersAt("/search")).toEqual({
      ...EVERY_PAGE,
      "No-Vary-Search": 'params, except=("q" "section" "topic" "author" "from" "to" "sort" "page")',
    });
  });

  it.each([
    "/_next/static/media/a.woff2",
    "/scripts/paper.1A2B3C4D.js",
    "/fonts/text.0a1b2c3d.woff2",
    "/speculation-rules.json",
    "/sitemap.xml",
    "/suggestions.json",
    "/robots.txt",
  ])("say nothing of pages on %s", (address) => {
    expect(headersAt(address)).toEqual(EVERY_ANSWER);
  });

  it.each(["/media/2014/06/12/iraq/map.png", "/cards/front.1a2b3c4d.jpg", "/_next/image"])(
    "let other sites show the picture %s",
    (address) => {
      expect(headersAt(address)).toEqual(ANYBODY);
    },
  );

  it.each([
    "/feed.xml",
    "/world/feed.xml",
    "/topics/iraq/feed.xml",
    "/atom.xml",
    "/feed.json",
    "/feed/archive/1.xml",
  ])("let readers of feeds in any browser read %s", (address) => {
    expect(headersAt(address)).toEqual({ ...ANYBODY, "Access-Control-Allow-Origin": "*" });
  });

  it("keep a preview out of every cache and list, and its address from other sites", () => {
    const headers = headersAt("/preview/story/1/signature");
    expect(headers).toEqual({
      ...EVERY_PAGE,
      "cache-control": "private, no-store",
      "Referrer-Policy": "no-referrer",
      "X-Robots-Tag": "noindex, nofollow, noarchive",
    });
  });

  it("ask for HTTPS for two years, once a reader has come by it", () => {
    const secure = headersAt("/world", { "x-forwarded-proto": "https" });
    expect(secure).toEqual({ ...EVERY_PAGE, "Strict-Transport-Security": "max-age=63072000" });
    expect(headersAt("/world", { "x-forwarded-proto": "http" })).toEqual(EVERY_PAGE);
  });
});
