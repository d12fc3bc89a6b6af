import { expect, test } from "@playwright/test";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { LEAD } from "../../testkit/stories.ts";

const PICTURE = `/media${LEAD}/northern-iraq.png`;

const ASKS = "max-age=0, must-revalidate";
const FOR_EVER = "public, max-age=31536000, immutable";
const NOTHING = "private, no-store";

/**
 * The Cache-Control of every kind of answer, and the seconds for which the paper's shared caches may store
 * it.
 */
const KEPT: ReadonlyArray<[address: string, status: number, browser: string, shared?: number]> = [
  ["/", 200, ASKS, 10],
  [LEAD, 200, ASKS, 10],
  [`${LEAD}?utm_source=x`, 200, ASKS, 10],
  ["/world", 200, ASKS, 10],
  ["/2014", 200, ASKS, 10],
  ["/2014/06/12", 200, ASKS, 10],
  ["/topics/iraq", 200, ASKS, 10],
  ["/authors/world-desk", 200, ASKS, 10],
  ["/about", 200, ASKS, 10],
  ["/corrections", 200, ASKS, 10],
  ["/saved", 200, ASKS, 10],
  ["/offline", 200, ASKS, 10],
  ["/search", 200, ASKS, 10],
  ["/search?q=iraq", 200, ASKS, 10],
  ["/suggestions.json?q=ir", 200, ASKS, 10],
  ["/feed.xml", 200, ASKS, 10],
  ["/atom.xml", 200, ASKS, 10],
  ["/feed.json", 200, ASKS, 10],
  ["/world/feed.xml", 200, ASKS, 10],
  ["/sitemap.xml", 200, ASKS, 10],
  ["/sitemap-2014-06.xml", 200, ASKS, 10],
  ["/news-sitemap.xml", 200, ASKS, 10],
  ["/robots.txt", 200, ASKS, 10],
  [PICTURE, 200, ASKS, 10],
  ["/About", 308, ASKS, 10],
  ["/search/q=iraq", 308, ASKS, 10],
  ["/world/page/1", 308, ASKS, 10],
  ["/rss", 308, ASKS, 10],
  ["/world/index.xml", 308, ASKS, 10],
  ["/cards/front.00000000.jpg", 307, ASKS, 10],
  ["/no-such-page", 404, ASKS, 3],
  ["/2014/06/12/no-such-story", 404, ASKS, 3],
  ["/no/such/page/at/all", 404, ASKS, 3],
  ["/_next/static/nothing.js", 404, ASKS, 3],
  ["/%E0%A4%A", 404, ASKS, 3],
  ["/feed/archive/99.xml", 404, ASKS, 3],
  ["/topics/no-such-topic/feed.xml", 404, ASKS, 3],
  ["/sitemap-nothing.xml", 404, ASKS, 3],
  ["/media/nothing.png", 404, ASKS, 3],
  ["/cards/nothing.jpg", 404, ASKS, 3],
  ["/icons/nothing.png", 404, ASKS, 3],
  ["/scripts/nothing.00000000.js", 404, ASKS, 3],
  ["/icons/touch.png", 200, "public, max-age=3600", 600],
  ["/favicon.ico", 200, "public, max-age=3600", 600],
  ["/manifest.webmanifest", 200, "public, max-age=3600", 600],
  ["/speculation-rules.json", 200, "public, max-age=3600", 600],
  ["/about/", 308, ASKS, 10],
  ["/_next/image?url=%2Fmedia%2Fnothing.png&w=640&q=60", 404, ASKS, 3],
  ["/worker.js", 200, "no-cache"],
  ["/healthz", 200, NOTHING],
  ["/readyz", 200, NOTHING],
  ["/preview/a/b/c", 404, NOTHING],
  ["/preview/a/b/c/media/d.png?w=640", 404, NOTHING],
];

test("Every answer says what a browser may keep of it, and what shared caches may, apart from one another", async ({
  page,
  baseURL,
}) => {
  const told = async (address: string) => {
    const { status, headers } = await rawRequest(baseURL ?? "", address);
    const shared = ["cdn-cache-control", "surrogate-control", "x-accel-expires"];
    return [address, status, headers["cache-control"], ...shared.map((name) => headers[name])];
  };
  const expected = ([address, status, browser, shared]: (typeof KEPT)[number]) => {
    const age = shared && `max-age=${shared}`;
    return [address, status, browser, age, age, shared && String(shared)];
  };
  await page.goto(LEAD);
  const html = await page.content();
  const lasting = [
    /\/media\/[^"]*\.[0-9a-f]{8}\.png/,
    /\/cards\/[^"]*\.[0-9a-f]{8}\.jpg/,
    /\/_next\/static\/media\/[^")]*\.woff2/,
    /\/scripts\/[^"]*\.[0-9A-Z]{8}\.js/,
  ].map((address): (typeof KEPT)[number] => {
    const found = html.replaceAll("%2F", "/").match(address)?.[0] ?? String(address);
    return [found, 200, FOR_EVER, 600];
  });
  for (const row of [...KEPT, ...lasting]) expect.soft(await told(row[0])).toEqual(expected(row));
});

test("A page has a strong ETag, and answers 304 to it", async ({ baseURL }) => {
  const site = baseURL ?? "";
  const first = await rawRequest(site, LEAD);
  const etag = String(first.headers.etag);
  expect(etag).toMatch(/^"[^"]+"$/);
  const again = await rawRequest(site, LEAD, { "if-none-match": etag });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
});

test("Tracking parameters neither make another page nor fill the cache", async ({ baseURL }) => {
  const site = baseURL ?? "";
  const plain = await rawRequest(site, LEAD);
  const tracked = await rawRequest(site, `${LEAD}?utm_source=x&fbclid=y&gclid=z`);
  expect(tracked.headers.etag).toBe(plain.headers.etag);
  expect(tracked.headers["x-cache"]).toBe("HIT");
  expect(plain.headers["no-vary-search"]).toBe("params");
  const search = await rawRequest(site, "/search?q=iraq");
  const rule = String(search.headers["no-vary-search"]);
  expect(rule).toContain("except=");
  for (const meant of ["q", "section", "from", "to", "page"]) expect(rule).toContain(`"${meant}"`);
});

test("HEAD answers with the headers of a page or a picture, and nothing else", async ({
  baseURL,
}) => {
  for (const address of [LEAD, "/", PICTURE]) {
    const whole = await rawRequest(baseURL ?? "", address);
    const head = await rawRequest(baseURL ?? "", address, {}, "HEAD");
    expect(head.status, address).toBe(200);
    expect(head.body.length, address).toBe(0);
    for (const name of ["etag", "cache-control", "content-type", "content-security-policy"]) {
      expect(head.headers[name], `${name} of ${address}`).toBe(whole.headers[name]);
    }
  }
});

test("A picture is served in part, and again only when changed", async ({ baseURL }) => {
  const site = baseURL ?? "";
  const whole = await rawRequest(site, PICTURE);
  expect(whole.status).toBe(200);
  const part = await rawRequest(site, PICTURE, { range: "bytes=100-199" });
  expect(part.status).toBe(206);
  expect(part.headers["content-range"]).toBe(`bytes 100-199/${whole.body.length}`);
  expect(part.body.equals(whole.body.subarray(100, 200))).toBe(true);
  const end = await rawRequest(site, PICTURE, { range: "bytes=-50" });
  expect(end.body.equals(whole.body.subarray(-50))).toBe(true);
  const beyond = await rawRequest(site, PICTURE, { range: `bytes=${whole.body.length}-` });
  expect(beyond.status).toBe(416);
  const same = await rawRequest(site, PICTURE, { "if-none-match": String(whole.headers.etag) });
  expect(same.status).toBe(304);
});

test("What has a version in its address may be kept for ever", async ({ page, baseURL }) => {
  await page.goto(LEAD);
  const source = await page.locator("main figure img").first().getAttribute("src");
  const rendition = await rawRequest(baseURL ?? "", source ?? "", { accept: "image/avif" });
  expect(rendition.headers["content-type"]).toBe("image/avif");
  expect(rendition.headers["cache-control"]).toMatch(/max-age=31536000/);
  const versioned = new URL(source ?? "", baseURL).searchParams.get("url") ?? "";
  const file = await rawRequest(baseURL ?? "", versioned);
  expect(file.headers["cache-control"]).toContain("immutable");
  const plain = await rawRequest(baseURL ?? "", PICTURE);
  expect(plain.headers["cache-control"]).not.toContain("immutable");
});

test("Links are fetched ahead by rules that leave out search, saved pages and files", async ({
  page,
  baseURL,
}) => {
  const answer = await rawRequest(baseURL ?? "", "/speculation-rules.json");
  expect(answer.headers["content-type"]).toBe("application/speculationrules+json");
  const rules = JSON.parse(answer.text) as { prefetch: Array<{ eagerness: string }> };
  expect(rules.prefetch[0]?.eagerness).toBe("moderate");
  for (const left of ["/search*", "/saved*", "/media/*"]) expect(answer.text).toContain(left);
  const response = await page.goto("/");
  expect(response?.headers()["speculation-rules"]).toBe('"/speculation-rules.json"');
});
