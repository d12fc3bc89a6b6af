import { expect, it } from "vitest";
import { addressKind } from "./addressKind.ts";

it.each([
  ["front", ["/", "/?utm_source=letter"]],
  ["article", ["/2014/06/13/dam-opens"]],
  ["archive", ["/2014", "/2014/06", "/2014/06/13"]],
  [
    "feed",
    ["/feed.xml", "/atom.xml", "/feed.json", "/feed/archive/2.xml", "/topics/water/feed.xml"],
  ],
  ["sitemap", ["/sitemap.xml", "/sitemap-2014-06.xml", "/news-sitemap.xml", "/robots.txt"]],
  ["topic", ["/topics/water", "/topics/water/page/2"]],
  ["author", ["/authors/desk"]],
  ["search", ["/search", "/search?q=dam"]],
  ["suggestions", ["/suggestions.json?q=d"]],
  ["media", ["/media/2014/06/13/dam/a.jpg", "/cards/front.0a1b2c3d.jpg", "/_next/image?url=a&w=1"]],
  [
    "asset",
    [
      "/_next/static/media/a.woff2",
      "/scripts/paper.js",
      "/fonts/text.0a1b2c3d.woff2",
      "/favicon.ico",
      "/worker.js",
    ],
  ],
  ["preview", ["/preview/dam/zzzz/signature"]],
  ["desk", ["/api/desk"]],
  ["health", ["/healthz", "/readyz"]],
  ["page", ["/world", "/world/page/2", "/privacy"]],
  ["other", ["//world", "/wp-login.php", "/a/b/c", "*", "/World"]],
])("%s is the kind of %j", (kind, targets) => {
  expect(targets.map(addressKind)).toEqual(targets.map(() => kind));
});
