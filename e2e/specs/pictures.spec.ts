import { expect, type Page, test } from "@playwright/test";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { LEAD, MATCH } from "../../testkit/stories.ts";

const PLAIN = `/media${LEAD}/northern-iraq.png`;

// Renditions in the best format, as browsers get them.
test.use({ extraHTTPHeaders: {} });

function rendition(file: string, width: number | string, more = "&q=60"): string {
  return `/_next/image?url=${encodeURIComponent(file)}&w=${width}${more}`;
}

test.describe("A picture", () => {
  let site = "";
  test.beforeEach(({ baseURL }) => {
    site = baseURL ?? "";
  });

  test("comes as AVIF or WebP where the browser takes them, at the width asked for", async () => {
    for (const [accept, type] of [
      ["image/avif,image/webp,*/*", "image/avif"],
      ["image/webp,*/*", "image/webp"],
      ["image/png,*/*;q=0.1", "image/png"],
    ] as const) {
      const { status, headers, body } = await rawRequest(site, rendition(PLAIN, 480), { accept });
      expect(status, accept).toBe(200);
      expect(headers["content-type"], accept).toBe(type);
      expect(headers.vary, accept).toMatch(/accept/i);
      expect(body.length, accept).toBeGreaterThan(1000);
    }
  });

  test("is smaller in bytes the smaller it is shown", async () => {
    const bytes = async (width: number) =>
      (await rawRequest(site, rendition(PLAIN, width), { accept: "image/webp" })).body.length;
    const [small, middle, large] = [await bytes(320), await bytes(640), await bytes(1080)];
    expect(small).toBeLessThan(middle);
    expect(middle).toBeLessThan(large);
  });

  test("has every rendition that pages name", async ({ page }) => {
    await page.goto(LEAD);
    const named = await page
      .locator("img")
      .evaluateAll((all) =>
        all.flatMap((img) => [
          img.getAttribute("src") ?? "",
          ...(img.getAttribute("srcset") ?? "")
            .split(", ")
            .map((entry) => entry.split(" ")[0] ?? ""),
        ]),
      );
    const widths = new Set(named.map((address) => /w=(\d+)/.exec(address)?.[1]));
    expect(widths.size).toBeGreaterThan(5);
    const oneOfEach = [...widths].map((width) =>
      named.find((address) => address.includes(`w=${width}&`)),
    );
    for (const address of oneOfEach) {
      const { status } = await rawRequest(site, address ?? "", { accept: "image/webp" });
      expect(status, address).toBe(200);
    }
  });

  test("can be asked for in no other width, quality or place", async () => {
    for (const address of [
      rendition(PLAIN, 641),
      rendition(PLAIN, 0),
      rendition(PLAIN, -480),
      rendition(PLAIN, 99999),
      rendition(PLAIN, "480px"),
      rendition(PLAIN, 480, "&q=100"),
      rendition(PLAIN, 480, ""),
      rendition("https://evil.example/x.png", 480),
      rendition("//evil.example/x.png", 480),
      rendition("/healthz", 480),
      rendition("/media/../healthz", 480),
      rendition(`${PLAIN}?x=1`, 480),
      "/_next/image",
    ]) {
      // The server in front of the routes refuses the address, too.
      expect([400, 404], address).toContain((await rawRequest(site, address)).status);
    }
  });

  test("as a file can be kept for ever at its own version's address, and revalidated", async ({
    page,
  }) => {
    await page.goto(LEAD);
    const src = (await page.locator("img").first().getAttribute("src")) ?? "";
    const file = new URL(src, site).searchParams.get("url") ?? "";
    expect(file).toMatch(/^\/media\/2014\/06\/12\/iraq-airstrikes\/northern-iraq\.\w+\.png$/);
    const lasting = await rawRequest(site, file);
    expect(lasting.status).toBe(200);
    expect(lasting.headers["content-type"]).toBe("image/png");
    expect(lasting.headers["x-content-type-options"]).toBe("nosniff");
    expect(lasting.headers["cache-control"]).toContain("immutable");
    const plain = await rawRequest(site, PLAIN);
    expect(plain.status).toBe(200);
    expect(plain.headers["cache-control"]).not.toContain("immutable");
    const etag = String(plain.headers.etag);
    const again = await rawRequest(site, PLAIN, { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });
});

test("Nothing but the pictures of published stories can be had under /media", async ({
  baseURL,
}) => {
  const story = `/media${LEAD}`;
  const refused = [
    "/media",
    "/media/",
    story,
    `${story}/`,
    `${story}/index.md`,
    `${story}/no-such-picture.png`,
    `${story}/northern-iraq.00000000.png`,
    `${story}/northern-iraq.png/x`,
    `${story}/northern-iraq.png%00`,
    `${story}/northern-iraq.png%00.md`,
    `${story}/NORTHERN-IRAQ.PNG`,
    "/media/site.yaml",
    "/media/../site.yaml",
    "/media/../content/site.yaml",
    "/media/..%2fsite.yaml",
    "/media/%2e%2e/site.yaml",
    "/media/%2e%2e%2fsite.yaml",
    "/media/..%5csite.yaml",
    "/media/....//site.yaml",
    `${story}/../../../../../site.yaml`,
    `${story}/..%2f..%2f..%2f..%2f..%2fsite.yaml`,
    `${story}/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/package.json`,
    "/media//etc/passwd",
    "/media/%2fetc%2fpasswd",
    `${story}//northern-iraq.png`,
    `${story}/northern-iraq.png/`,
    "/media/file:%2f%2f%2fetc%2fpasswd",
    "/media/authors/world-desk.md",
    "/media/drafts/glossary-of-a-crisis/map-room.png",
    "/media/glossary-of-a-crisis/map-room.png",
    "/media/articles/2014/06/12/iraq-airstrikes/northern-iraq.png",
    `${story}/..%2f..%2f..%2f..%2f..%2fdrafts%2fglossary-of-a-crisis%2fmap-room.png`,
  ];
  for (const address of refused) {
    const { status, text } = await rawRequest(baseURL ?? "", address);
    expect([308, 400, 404], address).toContain(status);
    expect(text, address).not.toMatch(/root:|timeZone:|"dependencies"/);
    const through = await rawRequest(baseURL ?? "", rendition(address, 480));
    expect([400, 404], `rendition of ${address}`).toContain(through.status);
  }
});

test.describe("A picture with versions", () => {
  /** The name of the file that an image shows, without its version and ending. */
  const shownBy = (page: Page, image: string) =>
    page
      .locator(image)
      .first()
      .evaluate(
        (it: HTMLImageElement) =>
          /([a-z-]+)\.[0-9a-f]{8}\.png/.exec(decodeURIComponent(it.currentSrc))?.[1],
      );

  test("is shown in the one for the theme and the window's width, and nothing else is fetched", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      const name = /(northern-iraq[a-z-]*)\./.exec(decodeURIComponent(request.url()))?.[1];
      if (name) asked.push(name);
    });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(LEAD, { waitUntil: "networkidle" });
    expect(asked).toEqual(["northern-iraq-dark-narrow"]);
    // Whole within the window, in its own shape.
    const { width = 0, height = 1 } = (await page.locator("#img-1 img").boundingBox()) ?? {};
    expect(width / height).toBeCloseTo(0.72, 2);
    for (const [colorScheme, wide, name] of [
      ["light", 360, "northern-iraq-narrow"],
      ["light", 800, "northern-iraq"],
      ["dark", 800, "northern-iraq-dark"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: wide, height: 900 });
      await expect.poll(() => shownBy(page, "#img-1 img")).toBe(name);
    }
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => shownBy(page, "#img-1 img")).toBe("northern-iraq");
  });

  for (const [system, chosen, name] of [
    ["light", "Dark", "northern-iraq-dark"],
    ["dark", "Light", "northern-iraq"],
  ] as const) {
    test(`follows the reader who has chosen ${chosen}, whatever the system says, at once and from the first request of the next page`, async ({
      page,
      browser,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto(LEAD, { waitUntil: "networkidle" });
      await page.getByRole("button", { name: "Settings" }).click();
      await page.getByRole("group", { name: "Theme" }).getByLabel(chosen).check();
      await expect.poll(() => shownBy(page, "#img-1 img")).toBe(name);
      await page.goto("/", { waitUntil: "networkidle" });
      await expect.poll(() => shownBy(page, "main picture img")).toBe(name);
      // A new context for each page: this one has both files in its memory, and takes them from there
      // before any script can run.
      const storageState = await page.context().storageState();
      for (const [address, image] of [
        ["/", "main picture img"],
        [LEAD, "#img-1 img"],
      ] as const) {
        const context = await browser.newContext({ baseURL, storageState, colorScheme: system });
        const next = await context.newPage();
        const asked: string[] = [];
        next.on("request", (request) => asked.push(decodeURIComponent(request.url())));
        await next.goto(address, { waitUntil: "networkidle" });
        await expect.poll(() => shownBy(next, image)).toBe(name);
        const lead = asked.filter((one) => one.includes("/northern-iraq"));
        expect(lead, address).toHaveLength(1);
        expect(lead[0], address).toContain(`/${name}.`);
        await context.close();
      }
    });
  }

  test("waits where data is saved, and comes in its version when it is asked for", async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem("pictures", "asked"));
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(LEAD, { waitUntil: "networkidle" });
    const box = () => page.locator("#img-1 img").boundingBox();
    const before = await box();
    await page.getByRole("button", { name: "Show picture 1" }).click();
    await expect.poll(() => shownBy(page, "#img-1 img")).toBe("northern-iraq-dark-narrow");
    expect((await box())?.height).toBe(before?.height);
  });
});

test("No picture is fetched narrower than it is shown, and none twice as wide as it need be", async ({
  browser,
  baseURL,
}) => {
  for (const width of [768, 1199, 1440]) {
    // A new context for each width, since browsers show a wider picture that they have cached.
    for (const address of ["/", "/world", LEAD]) {
      const context = await browser.newContext({ baseURL, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(address, { waitUntil: "load" });
      const pictures = await page.locator("main img[srcset]").evaluateAll(async (images) =>
        Promise.all(
          (images as HTMLImageElement[]).map(async (image) => {
            image.loading = "eager";
            await image.decode();
            const offered = [...image.srcset.matchAll(/ (\d+)w/g)].map((match) => Number(match[1]));
            const shown = image.getBoundingClientRect().width;
            return {
              name: image.currentSrc,
              shown,
              fetched: Number(new URL(image.currentSrc).searchParams.get("w")),
              needed: offered.find((one) => one >= shown) ?? offered.at(-1) ?? 0,
            };
          }),
        ),
      );
      expect(pictures.length, address).toBeGreaterThan(2);
      for (const { name, shown, fetched, needed } of pictures) {
        const where = `${name} on ${address} at ${width}, shown ${shown} wide`;
        expect(fetched, where).toBeGreaterThanOrEqual(Math.min(needed, shown));
        expect(fetched, where).toBeLessThanOrEqual(needed * 2);
      }
      await context.close();
    }
  }
});

test("A graphic is shown in a list's small slot without its lettering, at no cost to its own page", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const [colorScheme, file] of [
    ["light", "four-goals-thumbnail"],
    ["dark", "four-goals-dark-thumbnail"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    for (const address of ["/", "/sport"]) {
      await page.goto(address);
      const story = page.getByRole("article").filter({ hasText: "Brazil beats Croatia" }).first();
      await story.scrollIntoViewIfNeeded();
      const shown = () => story.locator("img").evaluate((img: HTMLImageElement) => img.currentSrc);
      await expect.poll(shown, `${address}, ${colorScheme}`).toContain(`/${file}.`);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/");
  const large = page.getByRole("article").filter({ hasText: "Brazil beats Croatia" }).first();
  const whole = () => large.locator("img").evaluate((img: HTMLImageElement) => img.currentSrc);
  await expect.poll(whole).toContain("/four-goals.");
  expect((await rawRequest(baseURL ?? "", MATCH)).text).not.toContain("four-goals-thumbnail");
});

test("A picture that is not drawn yet has the size that it will have", async ({ page }) => {
  for (const address of [LEAD, MATCH, "/", "/world", "/authors/world-desk"]) {
    for (const width of [360, 800, 1100, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const sizes = () =>
        page.locator("main figure, main img").evaluateAll((all) =>
          all.map((one) => {
            const { width, height } = one.getBoundingClientRect();
            return `${one.tagName} ${width} by ${height}`;
          }),
        );
      const before = await sizes();
      await page.locator("main img").evaluateAll(async (all) => {
        for (const image of all as HTMLImageElement[]) {
          image.scrollIntoView({ block: "center", behavior: "instant" });
          await image.decode();
        }
      });
      expect(await sizes(), `${address} at ${width}`).toEqual(before);
    }
  }
});
