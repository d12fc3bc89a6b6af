import { expect, test } from "@playwright/test";
import { rawRequest } from "../helpers/rawRequest.ts";
import { LEAD } from "../helpers/stories.ts";

const PICTURE = `/media${LEAD}/northern-iraq.png`;

test("A page has a strong ETag, answers 304 to it, and may be kept by shared caches", async ({
  baseURL,
}) => {
  const site = baseURL ?? "";
  const first = await rawRequest(site, LEAD);
  const etag = String(first.headers.etag);
  expect(etag).toMatch(/^"[^"]+"$/);
  expect(first.headers["cache-control"]).toMatch(/s-maxage=\d+, stale-while-revalidate=\d+/);
  const again = await rawRequest(site, LEAD, { "if-none-match": etag });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
});

test("Tracking parameters neither make another page nor fill the cache", async ({ baseURL }) => {
  const site = baseURL ?? "";
  const plain = await rawRequest(site, LEAD);
  const tracked = await rawRequest(site, `${LEAD}?utm_source=x&fbclid=y&gclid=z`);
  expect(tracked.headers.etag).toBe(plain.headers.etag);
  expect(tracked.headers["x-nextjs-cache"]).toBe("HIT");
  expect(plain.headers["no-vary-search"]).toContain("except=");
  const rule = String(plain.headers["no-vary-search"]);
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
