import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { build, copyOfContent, DEMONSTRATION } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { startServer } from "../../testkit/server.ts";
import { BOOKS, LEAD, MATCH, TIMELINE } from "../../testkit/stories.ts";
import { forwardedSite } from "../helpers/forwardedSite.ts";

test.use({ serviceWorkers: "allow" });

/** Opens a page and touches it like a reader, and waits until the worker has stored it. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await expect(async () => {
    await page.mouse.wheel(0, 100);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  }).toPass({ timeout: 60_000 });
  const { pathname } = new URL(page.url());
  if (/^\/\d{4}\//.test(pathname)) {
    await expect.poll(() => kept(page, "read")).toContain(pathname);
  }
}

/** The addresses in a cache. */
function kept(page: Page, cache: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    if (!(await caches.has(name))) return [];
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => url.replace(location.origin, ""));
  }, cache);
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  // Its pictures are made when they are first asked for, which takes a busy machine a while.
  await expect(page.locator("story-tools [aria-disabled=true]")).toHaveCount(0, {
    timeout: 120_000,
  });
  const saved = page.getByRole("button", { name: "Saved", exact: true });
  // Its name says the state, and nothing says it a second time.
  await expect(saved).toBeVisible();
  await expect(saved).not.toHaveAttribute("aria-pressed");
}

/** The notice that a page is a stored copy. */
function notice(page: Page): Locator {
  return page.getByRole("note").filter({ hasText: "No network" });
}

/** Whether the page's hero is displayed. */
function heroIsThere(page: Page): Promise<boolean> {
  return page.locator("#img-1 img").evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.naturalWidth > 0;
  });
}

test.describe("Before a reader touches the page", () => {
  test("no worker comes, and neither worker nor manifest is asked for", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(LEAD, { waitUntil: "networkidle" });
    await page.waitForTimeout(1_000);
    expect(asked).not.toContain("/worker.js");
    expect(asked).not.toContain("/manifest.webmanifest");
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});

test.describe("Without a network", () => {
  test("a saved story is there with its pictures, and the list of the saved ones", async ({
    page,
    context,
  }) => {
    await read(page, LEAD);
    await save(page);
    await expect(page.getByRole("status")).toContainText("It can be read without a network.");
    await read(page, MATCH);
    await save(page);

    await context.setOffline(true);
    await page.goto("/saved");
    const saved = page.getByRole("list", { name: "Saved" }).getByRole("listitem");
    await expect(saved).toHaveCount(2);
    await expect(saved.first()).toContainText("Brazil");
    await expect(saved.first()).toContainText("Saved");
    await page.evaluate(() => Promise.all(["read", "pictures"].map((name) => caches.delete(name))));
    await saved.last().getByRole("link").click();
    await expect(page).toHaveURL(new RegExp(LEAD));
    await expect(notice(page)).toContainText("No network. This is the copy kept");
    // In the type of the masthead's date, which the worker finds in the page.
    await expect(notice(page)).toHaveAttribute("class", /\S/);
    expect(await heroIsThere(page)).toBe(true);
    await expect(page.getByRole("button", { name: "Saved", exact: true })).toBeVisible();

    await page.goto("/saved");
    await page.getByRole("button", { name: /^Remove “Brazil/ }).click();
    await expect(saved).toHaveCount(1);
    await expect(page.getByRole("status")).toContainText("Removed “Brazil");
  });

  test("stories that were read and the front are there, the first page of a visit too", async ({
    page,
    context,
  }) => {
    await read(page, LEAD);
    // The page is kept first, its pictures after it.
    const hero = await page
      .locator("#img-1 img")
      .evaluate(({ currentSrc }: HTMLImageElement) => currentSrc.replace(location.origin, ""));
    await expect.poll(() => kept(page, "pictures")).toContain(hero);
    await read(page, BOOKS);
    await context.setOffline(true);
    for (const address of [LEAD, BOOKS, "/"]) {
      await page.goto(address);
      await expect(notice(page)).toContainText("No network");
    }
    await page.goto(LEAD);
    expect(await heroIsThere(page)).toBe(true);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Iraq");
  });

  test("any other page says that it isn't kept and what is, and comes when the network does", async ({
    page,
    context,
  }) => {
    await read(page, LEAD);
    await context.setOffline(true);
    const answer = await page.goto(TIMELINE);
    expect(answer?.status()).toBe(503);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no network");
    const read20 = page.getByRole("list", { name: "Lately read" });
    await expect(read20.getByRole("link")).toHaveAttribute("href", LEAD);
    await context.setOffline(false);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("northern Iraq");
  });

  test("a page that did not come comes by itself when it answers again, without any sign from the device", async ({
    page,
    context,
  }) => {
    await read(page, LEAD);
    await context.route(`**${TIMELINE}`, (route) => route.abort());
    await page.goto(TIMELINE);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no network");
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    await context.unroute(`**${TIMELINE}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("northern Iraq");
  });

  test("the page that stands in for others stays at its own address", async ({ page }) => {
    await page.goto("/offline");
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    await page.waitForTimeout(2_500);
    expect(loads).toBe(0);
  });

  test("nothing is kept of searches, errors and what is no story", async ({ page, context }) => {
    await read(page, LEAD);
    for (const address of ["/search?q=iraq", "/no-such-page", "/world", "/healthz", "/2014/06"]) {
      await page.goto(address);
    }
    await page.goto(`${LEAD}?utm_source=letter`);
    const all = await page.evaluate(async () => {
      const names = await caches.keys();
      const caches_ = await Promise.all(names.map((name) => caches.open(name)));
      const requests = await Promise.all(caches_.map((cache) => cache.keys()));
      return requests.flat().map(({ url }) => url.replace(location.origin, ""));
    });
    const pages = all.filter((address) => !/^\/(?:scripts|_next)\//.test(address));
    expect(pages.sort()).toEqual(["/", LEAD, "/offline", "/saved"].sort());
    await context.setOffline(true);
    await page.goto("/search?q=iraq");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no network");
  });
});

test("Only the last twenty stories are kept, and no more pictures than fit", async ({ page }) => {
  await read(page, LEAD);
  // Pages that the list does not contain: the worker stores a page by its address and content.
  await page.evaluate(async () => {
    const cache = await caches.open("read");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("workbox-expiration");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const store = database.transaction("cache-entries", "readwrite").objectStore("cache-entries");
    for (let number = 0; number < 30; number += 1) {
      const url = `${location.origin}/2014/01/01/old-${number}`;
      store.put({ id: `read|${url}`, url, timestamp: number, cacheName: "read" });
    }
    for (let number = 0; number < 30; number += 1) {
      await cache.put(`/2014/01/01/old-${number}`, new Response("old"));
    }
  });
  await read(page, MATCH);
  await expect.poll(async () => (await kept(page, "read")).length).toBeLessThanOrEqual(20);
  expect(await kept(page, "read")).toEqual(expect.arrayContaining([LEAD, MATCH]));
});

test("A shelf that is full says so, and what was saved stays", async ({ page }) => {
  await read(page, LEAD);
  await page.evaluate(async () => {
    const cache = await caches.open("saved");
    for (let number = 0; number < 100; number += 1) {
      await cache.put(`/2014/01/01/old-${number}`, new Response("old"));
    }
  });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("There is no room for it");
  await expect(page.getByRole("button", { name: "Save", exact: true })).toBeVisible();
  expect((await kept(page, "saved")).length).toBe(100);
});

test("A device without room keeps what it had and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException("", "QuotaExceededError"));
  });
  await read(page, "/about");
  await page.goto(LEAD);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("There is no room for it");
  expect(await kept(page, "saved")).toEqual([]);
});

test("Forgetting takes everything off the device, after a question", async ({ page }) => {
  await read(page, LEAD);
  await save(page);
  await page.goto("/saved");
  await page.getByRole("button", { name: "Forget everything kept on this device" }).click();
  await expect(page.getByRole("button", { name: "No" })).toBeFocused();
  await page.getByRole("button", { name: "Yes, forget everything" }).click();
  await expect(page.getByRole("status")).toHaveText("Nothing is kept on this device any more.");
  expect(await page.evaluate(() => caches.keys())).toEqual(
    (await page.evaluate(() => caches.keys())).filter((name) => !/^paper-/.test(name)),
  );
  expect(await kept(page, "saved")).toEqual([]);
  expect(await kept(page, "read")).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe("A paper that changes", () => {
  test("never shows a kept story while the network is there, and takes back what it took back", async ({
    page,
    context,
  }) => {
    const paper = copyOfContent("saved-stories");
    await build(paper, new Date(NOW));
    const server = await startServer({ ...paper, now: NOW });
    const file = path.join(paper.contentDir, `articles${MATCH}/index.md`);
    const headline = page.getByRole("heading", { level: 1 });
    try {
      await read(page, server.url + MATCH);
      await save(page);

      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.replace(/^headline: .*$/m, "headline: A changed headline"));
      await build(paper, new Date(NOW));
      await page.goto(server.url + MATCH);
      await expect(headline).toHaveText("A changed headline");
      await expect(notice(page)).toHaveCount(0);
      await expect
        .poll(() =>
          page.evaluate(
            async (address) =>
              (await (await caches.match(address, { cacheName: "saved" }))?.text())?.includes(
                "A changed headline",
              ),
            MATCH,
          ),
        )
        .toBe(true);

      await context.setOffline(true);
      await page.goto(server.url + MATCH);
      await expect(headline).toHaveText("A changed headline");
      await context.setOffline(false);

      renameSync(path.dirname(file), `${path.dirname(file)}-aside`);
      rmSync(`${path.dirname(file)}-aside`, { recursive: true });
      const site = path.join(paper.contentDir, "site.yaml");
      writeFileSync(site, readFileSync(site, "utf8").replace(/^front:\n(?: .*\n)+/m, ""));
      await build(paper, new Date(NOW));
      await page.goto(`${server.url}/saved`);
      await expect(page.getByRole("status")).toContainText("no longer in the paper");
      expect(await kept(page, "saved")).toEqual([]);
      expect(await kept(page, "read")).not.toContain(MATCH);
    } finally {
      await server.stop();
    }
  });

  test("leaves no copy at the old address of a story that has moved", async ({ page }) => {
    await read(page, MATCH);
    await page
      .context()
      .route(`**${MATCH}`, (route) =>
        route.fulfill({ status: 308, headers: { location: TIMELINE } }),
      );
    await page.goto(MATCH);
    expect(new URL(page.url()).pathname).toBe(TIMELINE);
    await expect.poll(() => kept(page, "read")).toEqual([TIMELINE]);
  });

  test("that does not answer shows what is kept, and says so", async ({ page, baseURL }) => {
    await read(page, LEAD);
    const worker = page.context().serviceWorkers()[0];
    expect(worker?.url()).toBe(`${baseURL}/worker.js`);
    // The worker has a network, whose responses never arrive.
    await page.context().route(`**${LEAD}`, () => {});
    await page.goto(LEAD, { timeout: 60_000 });
    await expect(notice(page)).toContainText("the copy kept on this device");
  });
});

test.describe("The worker", () => {
  test("is asked for anew at every visit, fetches from the paper alone, and has a version", async ({
    baseURL,
  }) => {
    const { status, headers, text } = await rawRequest(baseURL ?? "", "/worker.js");
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; connect-src 'self'");
    expect(text).toMatch(/paper-[0-9a-f]{8}|"[0-9a-f]{8}"/);
    expect(text).not.toContain("version-of-the-worker");
  });

  test("that is switched off goes from every device, and leaves what readers have saved", async ({
    page,
    baseURL,
  }) => {
    const site = await forwardedSite(baseURL ?? "");
    const off = await startServer({ ...DEMONSTRATION, now: NOW, env: { OFFLINE: "off" } });
    try {
      await read(page, site.url + LEAD);
      await save(page);
      expect((await kept(page, "read")).length).toBeGreaterThan(0);
      site.moveTo(off.url);
      await page.goto(site.url + MATCH);
      await expect
        .poll(
          async () => {
            await page.goto(site.url);
            return page.evaluate(async () => ({
              registrations: (await navigator.serviceWorker.getRegistrations()).length,
              controlled: navigator.serviceWorker.controller !== null,
              caches: await caches.keys(),
            }));
          },
          { timeout: 60_000 },
        )
        .toEqual({ registrations: 0, controlled: false, caches: ["saved"] });
      expect(await kept(page, "saved")).toContain(LEAD);
    } finally {
      site.close();
      await off.stop();
    }
  });
});

test.describe("The list of saved stories", () => {
  test("says without script what it would do", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto("/saved");
    await expect(page.getByRole("main")).toContainText("scripts are switched off");
    await page.goto(LEAD);
    await expect(page.locator("story-tools").getByRole("button")).toHaveCount(0);
    await context.close();
  });

  test("is worked by the keyboard, and is kept out of search engines", async ({ page }) => {
    await read(page, LEAD);
    await page.getByRole("button", { name: "Save", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Saved", exact: true })).toBeFocused();
    await page.goto("/saved");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await page.getByRole("list", { name: "Saved" }).getByRole("link").focus();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: /^Remove/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText("You have saved no story yet.")).toBeVisible();
    await expect(
      page.getByRole("button", { name: "Forget everything kept on this device" }),
    ).toBeFocused();
  });
});

test.describe("The list of saved stories, when it is written anew under the reader's hands", () => {
  /** Another tab, or the paper itself, has changed what is stored of a story. */
  async function changeKept(page: Page, address: string, headline: string): Promise<void> {
    await page.evaluate(
      async ({ address, headline }) => {
        const shelf = await caches.open("saved");
        const kept = await shelf.match(address);
        const text = (await kept?.text()) ?? "";
        const changed = text.replace(/(property="og:title" content=")[^"]*/, `$1${headline}`);
        await shelf.put(address, new Response(changed, { headers: kept?.headers ?? {} }));
        dispatchEvent(new Event("focus"));
      },
      { address, headline },
    );
  }

  test.beforeEach(async ({ page }) => {
    await read(page, LEAD);
    await save(page);
    await read(page, MATCH);
    await save(page);
    // Prevents a comparison of the list with the paper, which would override the test's change.
    await page.evaluate(() => localStorage.setItem("keptRenewed", String(Date.now())));
    await page.goto("/saved");
    await expect(page.getByRole("list", { name: "Saved" }).getByRole("listitem")).toHaveCount(2);
  });

  test("leaves the keyboard where it was", async ({ page }) => {
    const remove = page.getByRole("list", { name: "Saved" }).getByRole("button").last();
    await remove.focus();
    await changeKept(page, LEAD, "Another headline");
    await expect(page.getByRole("link", { name: "Another headline" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Remove “Another headline”" })).toBeFocused();
  });

  test("takes no question away that waits for an answer, and gives the place back after a no", async ({
    page,
  }) => {
    const forget = page.getByRole("button", { name: "Forget everything kept on this device" });
    await forget.click();
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await page.waitForTimeout(500);
    await expect(page.getByRole("button", { name: "No" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(forget).toBeFocused();
    expect(await kept(page, "saved")).toContain(LEAD);
  });
});

test("The paper can be installed: manifest, icons and shortcuts are what they say", async ({
  page,
  baseURL,
}) => {
  await page.goto("/");
  await expect(page.locator("link[rel=manifest]")).toHaveAttribute("href", "/manifest.webmanifest");
  const answer = await rawRequest(baseURL ?? "", "/manifest.webmanifest");
  expect(answer.headers["content-type"]).toContain("application/manifest+json");
  const manifest = JSON.parse(answer.text) as {
    name: string;
    lang: string;
    dir: string;
    icons: Array<{ src: string; sizes: string; purpose: string }>;
    shortcuts: Array<{ url: string }>;
  };
  expect(manifest).toMatchObject({ name: "Broadsheet", lang: "en-US", dir: "ltr" });
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob());
      return `${picture.width}x${picture.height}`;
    }, src);
    expect(size).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) {
    expect((await rawRequest(baseURL ?? "", url)).status, url).toBe(200);
  }
  await page.goto(LEAD);
  await expect(page.locator("link[rel=manifest]")).toHaveCount(0);
  await expect(async () => {
    await page.mouse.wheel(0, 100);
    await expect(page.locator("link[rel=manifest]")).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await expect(page.locator("link[rel=apple-touch-icon]")).toHaveAttribute(
    "href",
    "/apple-touch-icon.png",
  );
});
