import { type APIRequestContext, expect, test } from "@playwright/test";
import sharp from "sharp";
import { SITE } from "../../testkit/project.ts";
import { LEAD, TIMELINE } from "../../testkit/stories.ts";
import { servedDocument } from "../helpers/servedDocument.ts";

/** What a page says of itself in its head, by the name of the property. */
async function propertiesOf(
  request: APIRequestContext,
  address: string,
): Promise<(property: string) => string[]> {
  const { document } = await servedDocument(request, address);
  return (property) =>
    [...document.querySelectorAll(`meta[property="${property}"]`)].map(
      (meta) => meta.getAttribute("content") ?? "",
    );
}

async function cardOf(request: APIRequestContext, address: string): Promise<string> {
  const [card = ""] = (await propertiesOf(request, address))("og:image");
  expect(card.startsWith(`${SITE}/cards/`), `${address}: ${card}`).toBe(true);
  return card.slice(SITE.length);
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
      request,
    }) => {
      const card = await cardOf(request, address);
      const picture = await drawn(request, card);
      expect(picture.length).toBeLessThan(300_000);
      const { width, height } = await sharp(picture).metadata();
      expect([width, height]).toEqual([1200, 630]);
      const meta = await propertiesOf(request, address);
      expect(meta("og:image:width")).toEqual(["1200"]);
      expect(meta("og:image:height")).toEqual(["630"]);
      expect(meta("og:image:alt")[0]?.length).toBeGreaterThan(10);
    });
  }

  test("its own: an article's, a section's, an author's, a topic's, a page's, and one for every search", async ({
    request,
  }) => {
    expect(await cardOf(request, LEAD)).toContain(LEAD);
    expect(await cardOf(request, "/world")).toContain("/cards/sections/world.");
    expect(await cardOf(request, "/")).toContain("/cards/front.");
    expect(await cardOf(request, "/authors/world-desk")).toContain("/cards/authors/world-desk.");
    expect(await cardOf(request, "/topics/iraq")).toContain("/cards/topics/iraq.");
    expect(await cardOf(request, "/about")).toContain("/cards/pages/about.");
    expect(await cardOf(request, "/search?q=iraq")).toBe(await cardOf(request, "/search"));
  });

  test("after which a story offers its picture without words on it, a drawing whole", async ({
    request,
  }) => {
    const [, clean] = (await propertiesOf(request, LEAD))("og:image");
    expect(clean).toMatch(new RegExp(`^${SITE}/media${LEAD}/northern-iraq\\.[0-9a-f]{8}\\.png$`));
    expect((await request.get((clean ?? "").slice(SITE.length))).status()).toBe(200);
  });

  test("and an older card's address leads to the present one", async ({ request }) => {
    const card = await cardOf(request, LEAD);
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
