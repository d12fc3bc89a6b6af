import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { writeScheduledStory } from "../../testkit/papers/scheduledStory.ts";
import { build } from "../../testkit/papers.ts";
import { NOW, SITE } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { startServer } from "../../testkit/server.ts";
import { LEAD, TIMELINE } from "../../testkit/stories.ts";

async function cardOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const card = await page.locator('meta[property="og:image"]').first().getAttribute("content");
  expect(card?.startsWith(`${SITE}/cards/`), `${address}: ${card}`).toBe(true);
  return (card ?? "").slice(SITE.length);
}

async function drawn(request: APIRequestContext, card: string): Promise<Buffer> {
  const answer = await request.get(card);
  expect(answer.status(), card).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/jpeg");
  expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(answer.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(answer.headers()["x-robots-tag"]).toBeUndefined();
  return answer.body();
}

test.describe("A page that is shared is shown by a card", () => {
  for (const address of ["/", "/world", LEAD, TIMELINE, "/topics/iraq", "/about"]) {
    test(`of 1200 by 630 pixels and less than 300 kB, with its words: ${address}`, async ({
      page,
      request,
    }) => {
      const card = await cardOf(page, address);
      const picture = await drawn(request, card);
      expect(picture.length).toBeLessThan(300_000);
      const { width, height } = await sharp(picture).metadata();
      expect([width, height]).toEqual([1200, 630]);
      const meta = (name: string) =>
        page.locator(`meta[property="${name}"]`).getAttribute("content");
      expect(await meta("og:image:width")).toBe("1200");
      expect(await meta("og:image:height")).toBe("630");
      expect((await meta("og:image:alt"))?.length).toBeGreaterThan(10);
    });
  }

  test("its own: an article's, a section's, an author's, a topic's, a page's, and one for every search", async ({
    page,
  }) => {
    expect(await cardOf(page, LEAD)).toContain(LEAD);
    expect(await cardOf(page, "/world")).toContain("/cards/sections/world.");
    expect(await cardOf(page, "/")).toContain("/cards/front.");
    expect(await cardOf(page, "/authors/world-desk")).toContain("/cards/authors/world-desk.");
    expect(await cardOf(page, "/topics/iraq")).toContain("/cards/topics/iraq.");
    expect(await cardOf(page, "/about")).toContain("/cards/pages/about.");
    expect(await cardOf(page, "/search?q=iraq")).toBe(await cardOf(page, "/search"));
  });

  test("after which a story offers its picture without words on it, a drawing whole", async ({
    page,
    request,
  }) => {
    await page.goto(LEAD);
    const clean = await page.locator('meta[property="og:image"]').nth(1).getAttribute("content");
    expect(clean).toMatch(new RegExp(`^${SITE}/media${LEAD}/northern-iraq\\.[0-9a-f]{8}\\.png$`));
    expect((await request.get((clean ?? "").slice(SITE.length))).status()).toBe(200);
  });

  test("and an older card's address leads to the present one", async ({ page, request }) => {
    const card = await cardOf(page, LEAD);
    for (const older of [card.replace(/\.[0-9a-f]{8}\./, ".00000000."), `/cards${LEAD}.jpg`]) {
      const answer = await request.get(older, { maxRedirects: 0 });
      expect(answer.status(), older).toBe(307);
      expect(answer.headers().location).toBe(card);
    }
  });

  test("while nothing else is drawn for anybody", async ({ request }) => {
    for (const address of [
      "/cards/2014/06/12/no-such-story.00000000.jpg",
      "/cards/sections/nothing.jpg",
      "/cards/topics/nothing.jpg",
      "/cards/authors/nobody.jpg",
      "/cards/pages/nothing.jpg",
      "/cards/search/iraq.jpg",
      "/cards/front.png",
      "/cards",
      "/cards/%2e%2e/front.jpg",
    ]) {
      expect((await request.get(address)).status(), address).toBe(404);
    }
  });
});

test("A scheduled story has no card before its minute", async () => {
  const story = writeScheduledStory("card-scheduled", "2014-06-20T09:00:00-04:00");
  await build(story.paper);
  const card = `/cards${story.address}.jpg`;
  for (const [now, status] of [
    [NOW, 404],
    ["2014-06-20T09:00:00-04:00", 307],
  ] as const) {
    const server = await startServer({ ...story.paper, now });
    try {
      expect((await rawRequest(server.url, card)).status).toBe(status);
    } finally {
      await server.stop();
    }
  }
});
