import { type APIRequestContext, expect, test } from "@playwright/test";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { SITE } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { BOOKS, LEAD, TIMELINE } from "../../testkit/stories.ts";
import { servedDocument } from "../helpers/servedDocument.ts";

/** Every feed of the paper, with its type. */
const FEEDS = [
  ["/feed.xml", "application/rss+xml"],
  ["/atom.xml", "application/atom+xml"],
  ["/feed.json", "application/feed+json"],
  ["/world/feed.xml", "application/rss+xml"],
  ["/topics/iraq/feed.xml", "application/rss+xml"],
  ["/authors/world-desk/feed.xml", "application/rss+xml"],
] as const;

test.describe("A feed", () => {
  for (const [address, type] of FEEDS) {
    test(`at ${address} has its type and is not sent again to those who have it`, async ({
      baseURL,
    }) => {
      const site = baseURL ?? "";
      const first = await rawRequest(site, address);
      expect(first.status).toBe(200);
      expect(first.headers["content-type"]).toBe(`${type}; charset=utf-8`);
      expect(first.headers["x-robots-tag"]).toBeUndefined();
      expect(first.headers["access-control-allow-origin"]).toBe("*");
      const etag = String(first.headers.etag);
      const modified = String(first.headers["last-modified"]);
      for (const [header, value] of [
        ["if-none-match", etag],
        ["if-modified-since", modified],
      ] as const) {
        const again = await rawRequest(site, address, { [header]: value });
        expect(again.status).toBe(304);
        expect(again.headers.etag).toBe(etag);
        expect(again.text).toBe("");
      }
    });
  }

  test("has the whole stories, the same in every format", async ({ request }) => {
    const get = async (address: string) => (await request.get(address)).text();
    const rss = parseRssFeed(await get("/feed.xml"));
    const atom = parseAtomFeed(await get("/atom.xml"));
    const json = parseJsonFeed(JSON.parse(await get("/feed.json")));
    expect(rss.items?.length).toBeGreaterThan(10);
    const ids = rss.items?.map((item) => item.guid?.value);
    expect(atom.entries?.map(({ id }) => id)).toEqual(ids);
    expect(json.items?.map(({ id }) => id)).toEqual(ids);
    expect(ids).toContain(SITE + LEAD);
    const at = ids?.indexOf(SITE + TIMELINE) ?? -1;
    const texts = [
      rss.items?.[at]?.content?.encoded,
      atom.entries?.[at]?.content?.value,
      json.items?.[at]?.content_html,
    ];
    for (const text of texts) {
      expect(text).toContain("<figcaption>");
      expect(text).toContain("<aside>");
      expect(text).toContain(`href="${SITE}${TIMELINE}#note-1"`);
      expect(text).toBe(texts[0]);
    }
    const paid = rss.items?.find(({ link }) => link === SITE + BOOKS)?.content?.encoded ?? "";
    expect(paid.indexOf("Some links in this article are paid links")).toBeGreaterThan(-1);
    expect(paid.indexOf("Some links in this article are paid links")).toBeLessThan(
      paid.indexOf('rel="sponsored noopener"'),
    );
    expect(paid.split("(paid link)")).toHaveLength(paid.split('rel="sponsored noopener"').length);
  });

  test("looks, as a page of its own, like the story: nothing in it is relative or runs", async ({
    request,
  }) => {
    const { items = [] } = parseRssFeed(await (await request.get("/feed.xml")).text());
    for (const { link, content } of items) {
      const html = content?.encoded ?? "";
      expect(html.length, link).toBeGreaterThan(200);
      for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        expect(address, link).toMatch(/^(?:https?:|mailto:)/);
      }
      expect(html, link).not.toMatch(/<(?:script|style|iframe|form)|\s(?:style|class|on\w+)=/);
    }
  });

  test("names pictures that are there and that search engines may keep", async ({ request }) => {
    const { items = [] } = parseRssFeed(await (await request.get("/feed.xml")).text());
    const pictures = items.flatMap(({ media }) => media?.contents?.map(({ url }) => url) ?? []);
    expect(pictures.length).toBeGreaterThan(10);
    for (const picture of pictures) {
      const answer = await request.get((picture ?? "").slice(SITE.length));
      expect(answer.status(), picture).toBe(200);
      expect(answer.headers()["x-robots-tag"], picture).toBeUndefined();
      expect(answer.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
    }
  });

  test("is not there for what does not exist", async ({ request }) => {
    for (const address of [
      "/nothing/feed.xml",
      "/topics/nothing/feed.xml",
      "/authors/nobody/feed.xml",
      "/about/feed.xml",
      "/feed/archive/1.xml",
      "/feed/archive/0.xml",
      "/feed/archive/x",
      "/sitemap-1999-01.xml",
      "/sitemap-drafts.xml",
      "/0a1b2c3d4e5f.txt",
    ]) {
      expect((await request.get(address)).status(), address).toBe(404);
    }
  });
});

test.describe("Whoever looks for a feed finds it", () => {
  const offered = async (request: APIRequestContext, address: string) => {
    const { document } = await servedDocument(request, address);
    const links = document.querySelectorAll(
      'link[rel="alternate"][type$="+xml"], link[rel="alternate"][type$="+json"]',
    );
    return [...links].map((link) => [link.getAttribute("title"), link.getAttribute("href")]);
  };

  test("in the head: every format on the front, the paper's and its own elsewhere", async ({
    request,
  }) => {
    const whole = ["Broadsheet", `${SITE}/feed.xml`];
    expect(await offered(request, "/")).toEqual([
      whole,
      ["Broadsheet", `${SITE}/atom.xml`],
      ["Broadsheet", `${SITE}/feed.json`],
    ]);
    const world = ["World – Broadsheet", `${SITE}/world/feed.xml`];
    for (const [address, own] of [
      [LEAD, world],
      ["/world", world],
      ["/topics/iraq", ["Iraq – Broadsheet", `${SITE}/topics/iraq/feed.xml`]],
      ["/authors/world-desk", ["World Desk – Broadsheet", `${SITE}/authors/world-desk/feed.xml`]],
    ] as const) {
      expect(await offered(request, address), address).toEqual([whole, own]);
    }
    expect(await offered(request, "/about")).toEqual([whole]);
  });

  test("at the addresses that people and programs try", async ({ request }) => {
    for (const [tried, feed] of [
      ["/feed", "/feed.xml"],
      ["/feed/", "/feed.xml"],
      ["/rss", "/feed.xml"],
      ["/rss.xml", "/feed.xml"],
      ["/index.xml", "/feed.xml"],
      ["/feed/atom", "/atom.xml"],
      ["/world/feed", "/world/feed.xml"],
      ["/world/index.xml", "/world/feed.xml"],
      ["/topics/iraq/rss", "/topics/iraq/feed.xml"],
      ["/authors/world-desk/rss.xml", "/authors/world-desk/feed.xml"],
    ] as const) {
      const answer = await request.get(tried);
      expect(answer.status(), tried).toBe(200);
      expect(new URL(answer.url()).pathname, tried).toBe(feed);
    }
    for (const nothing of ["/nowhere/feed", "/topics/rss", "/2014/06/12/iraq-airstrikes/rss"]) {
      expect((await request.get(nothing)).status(), nothing).toBe(404);
    }
  });

  test("on the page: in the footer, and beside the name of what is listed", async ({ page }) => {
    await page.goto(LEAD);
    const footer = page.getByRole("contentinfo");
    await expect(footer.getByRole("link", { name: "RSS feed" })).toHaveAttribute(
      "href",
      "/feed.xml",
    );
    for (const [address, name] of [
      ["/world", "World"],
      ["/topics/iraq", "Iraq"],
      ["/authors/world-desk", "World Desk"],
    ]) {
      await page.goto(address ?? "");
      await expect(
        page.getByRole("main").getByRole("link", { name: `RSS feed of ${name}` }),
      ).toHaveAttribute("href", `${address}/feed.xml`);
    }
  });
});

test.describe("A crawler", () => {
  test("is led by robots.txt to the sitemaps, and from them to every page", async ({ request }) => {
    const robots = await (await request.get("/robots.txt")).text();
    const maps = [...robots.matchAll(/^Sitemap: (.+)$/gm)].map((match) => match[1] ?? "");
    expect(maps).toEqual([`${SITE}/sitemap.xml`, `${SITE}/news-sitemap.xml`]);
    const locations = async (location: string) => {
      const answer = await request.get(location.slice(SITE.length));
      expect(answer.status(), location).toBe(200);
      expect(answer.headers()["content-type"], location).toBe("application/xml; charset=utf-8");
      return [...(await answer.text()).matchAll(/<loc>([^<]*)</g)].map((match) => match[1] ?? "");
    };
    const named = new Set<string>();
    for (const map of await locations(maps[0] ?? "")) {
      for (const location of await locations(map)) named.add(location);
    }
    for (const address of ["/", LEAD, "/world", "/topics/iraq", "/authors/world-desk", "/about"]) {
      expect(named, address).toContain(SITE + address);
    }
    for (const location of named) {
      const answer = await request.get(location.slice(SITE.length) || "/", { maxRedirects: 0 });
      expect(answer.status(), location).toBe(200);
    }
  });
});
