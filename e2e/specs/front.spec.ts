import { expect, type Page, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";

/** Windows in which the front is looked at: phones, tablets, laptops, desktops. */
const WINDOWS = [
  [360, 640],
  [390, 664],
  [768, 1024],
  [1024, 768],
  [1280, 593],
  [1366, 641],
  [1440, 900],
  [2000, 1000],
] as const;

test.describe("A reader who opens the front page", () => {
  /** Opened once, for all tests that only look at it. */
  let front: Page;
  test.beforeAll(async ({ browser }) => {
    front = await browser.newPage();
    await front.goto("/");
  });
  test.afterAll(() => front?.close());

  test("reads the paper's name, its motto and the date of the edition at the top", async () => {
    await expect(front).toHaveTitle("Broadsheet: The news, told plainly");
    await expect(front.getByRole("heading", { level: 1 })).toHaveText("Broadsheet");
    const masthead = front.getByRole("banner");
    await expect(masthead).toContainText("The news, told plainly");
    await expect(masthead.getByText("Saturday, June 14, 2014")).toBeVisible();
  });

  test("meets the lead story first, with picture, standfirst and somebody's words", async () => {
    const lead = front.getByRole("main").getByRole("article").first();
    await expect(lead.getByRole("heading", { level: 2 }).getByRole("link")).toHaveAttribute(
      "href",
      LEAD,
    );
    await expect(lead).toContainText("Mosul and Tikrit have been taken within a week");
    await expect(lead).toContainText("World");
    const quote = lead.locator("blockquote");
    await expect(quote).toContainText(
      "Ultimately, this is for the Iraqi security forces, and the Iraqi government to deal with.",
    );
    await expect(quote).toContainText("Rear Adm. John F. Kirby");
    const picture = lead.locator("img");
    await expect(picture).toHaveAttribute("fetchpriority", "high");
    await expect(picture).toHaveAttribute("loading", "eager");
    await expect(front.locator('img[fetchpriority="high"]')).toHaveCount(1);
    await expect(front.locator('img:not([loading="lazy"])')).toHaveCount(1);
  });

  test("sees the lead picture and a larger headline than any other", async () => {
    const picture = front.getByRole("main").locator("img").first();
    expect(
      await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(300);
    const sizes = await front
      .getByRole("main")
      .locator("h2, h3")
      .evaluateAll((all) =>
        all.map((heading) => Number.parseFloat(getComputedStyle(heading).fontSize)),
      );
    const [lead = 0, ...others] = sizes;
    expect(lead).toBeGreaterThan(Math.max(...others));
  });

  test("finds the stories that the editors put second, in their order", async () => {
    const top = front.getByRole("region", { name: "Top stories" });
    await expect(top.getByRole("heading", { level: 2 })).toHaveText([
      "Brazil beats Croatia 3–1 in World Cup opener after own goal",
      "Cantor, House majority leader, loses primary and will leave leadership post",
      "Tesla will not sue good-faith users of its technology, Musk says",
    ]);
  });

  test("finds the latest headlines with their times, newest first", async () => {
    const latest = front.getByRole("region", { name: "Latest" });
    const times = await latest
      .locator("time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
    expect(times.length).toBeGreaterThanOrEqual(4);
    expect(times[0]).toBe("2014-06-14T01:50:00-04:00");
    const instants = times.map((time) => Date.parse(time));
    expect(instants).toEqual([...instants].sort((a, b) => b - a));
    await expect(latest.getByRole("listitem").first()).toContainText("Jun 14, 1:50 AM");
    await expect(latest.getByRole("listitem").first()).toContainText("Kings win Stanley Cup");
  });

  test("finds a strip for each section that has more, without what stands above", async () => {
    const strips = front.getByRole("main").locator('section[aria-labelledby^="strip-"]');
    expect(await strips.count()).toBeGreaterThanOrEqual(4);
    await expect(
      strips.first().getByRole("heading", { level: 2 }).getByRole("link"),
    ).toHaveAttribute("href", "/world");
    expect(await strips.locator("article").count()).toBeGreaterThanOrEqual(4);
  });

  test("finds no story twice, not even among the latest", async () => {
    const stories = front.getByRole("main").locator('a[href^="/2014/"]');
    const addresses = await stories.evaluateAll((all) =>
      all.map((link) => link.getAttribute("href")),
    );
    expect(addresses.length).toBeGreaterThanOrEqual(12);
    expect([...new Set(addresses)]).toEqual(addresses);
  });

  test("finds what belongs to the lead under it", async () => {
    const related = front.getByRole("region", { name: "More on the lead story" });
    await expect(related.getByRole("heading", { level: 3 })).toHaveText([
      "How northern Iraq fell: from Samarra to Tikrit in six days",
      "Six books for understanding Iraq",
    ]);
  });

  test("gets from there to every section, to search and to the standing pages", async () => {
    const sections = front.getByRole("navigation", { name: "Sections" }).first();
    await expect(sections.getByRole("link")).toHaveText([
      "World",
      "Politics",
      "Business",
      "Science & Technology",
      "Sport",
      "Culture",
    ]);
    await expect(front.getByRole("banner").getByRole("link", { name: "Search" })).toBeVisible();
    const footer = front.getByRole("contentinfo");
    for (const address of [
      "/about",
      "/corrections",
      "/affiliate-disclosure",
      "/accessibility",
      "/privacy",
      "/2014",
    ]) {
      await expect(footer.locator(`a[href="${address}"]`)).toBeVisible();
    }
  });
});

test.describe("A reader of the front page", () => {
  test.beforeEach(({ page }) => page.goto("/"));

  test("has the whole headline of the lead on the first screen of every window, however long", async ({
    page,
  }) => {
    const headline = page.getByRole("main").getByRole("heading", { level: 2 }).first();
    const ends = async () => {
      const below: string[] = [];
      for (const [width, height] of WINDOWS) {
        await page.setViewportSize({ width, height });
        const bottom = await headline.evaluate((own) => own.getBoundingClientRect().bottom);
        if (bottom > height) below.push(`${width} × ${height}: ${bottom}`);
      }
      return below;
    };
    expect(await ends()).toEqual([]);
    await headline.getByRole("link").evaluate((link) => {
      link.textContent =
        "Senate and House leaders agree on a budget after eleven weeks of talks and a night without sleep in Washington";
    });
    expect(await ends()).toEqual([]);
  });

  test("sees one grid of twelve columns, and the latest no longer than the lead", async ({
    page,
  }) => {
    for (const [width, height] of WINDOWS.filter(([width]) => width >= 768)) {
      await page.setViewportSize({ width, height });
      const { off, lead, latest, overflow } = await page.evaluate(() => {
        const box = (element: Element) => element.getBoundingClientRect();
        const shown = (element: Element) => element.checkVisibility() && box(element).width > 150;
        const whole = document.querySelector("footer > div") as Element;
        const step = (box(whole).width + 32) / 12;
        const parts = [
          ...document.querySelectorAll("main :is(article, section, picture, li), footer nav"),
        ];
        const column = document.querySelector("section:has(> #latest)")?.parentElement as Element;
        return {
          off: parts.filter(shown).flatMap((part) => {
            const columns = (box(part).left - box(whole).left) / step;
            const away = Math.abs(columns - Math.round(columns)) * step;
            return away > 0.5 ? `${part.tagName} ${part.textContent?.slice(0, 30)}: ${away}` : [];
          }),
          lead: box(column.previousElementSibling?.previousElementSibling ?? column).bottom,
          latest: Math.max(...[...column.querySelectorAll("li")].map((item) => box(item).bottom)),
          overflow: column.scrollHeight - column.clientHeight,
        };
      });
      expect(off, `${width}`).toEqual([]);
      expect(overflow, `${width}`).toBe(0);
      if (width >= 1024) expect(latest, `${width}`).toBeLessThanOrEqual(lead + 1);
    }
  });

  test("comes to the sections soon after the top stories on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    const top = await page.getByRole("region", { name: "Top stories" }).boundingBox();
    const strip = await page
      .getByRole("main")
      .locator('section[aria-labelledby^="strip-"]')
      .first()
      .boundingBox();
    expect((strip?.y ?? 0) - (top?.y ?? 0) - (top?.height ?? 0)).toBeLessThan(400);
    await expect(page.getByRole("region", { name: "Latest" }).getByRole("link")).toHaveCount(3);
  });

  test("opens the lead story by a click anywhere on it", async ({ page }) => {
    const lead = page.getByRole("main").getByRole("article").first();
    // Forced, since the link covers the picture and gets the click.
    await lead.locator("img").click({ force: true });
    await expect(page).toHaveURL(LEAD);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Iraq ready to allow U.S. airstrikes as militants advance on Baghdad",
    );
  });
});
