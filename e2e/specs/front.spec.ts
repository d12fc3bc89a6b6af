import { expect, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";

test.describe("A reader who opens the front page", () => {
  test.beforeEach(({ page }) => page.goto("/"));

  test("reads the paper's name, its motto and the date of the edition at the top", async ({
    page,
  }) => {
    await expect(page).toHaveTitle("Broadsheet: The news, told plainly");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Broadsheet");
    const masthead = page.getByRole("banner");
    await expect(masthead).toContainText("The news, told plainly");
    await expect(masthead.getByText("Saturday, June 14, 2014")).toBeVisible();
  });

  test("meets the lead story first, with picture, standfirst and somebody's words", async ({
    page,
  }) => {
    const lead = page.getByRole("main").getByRole("article").first();
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
    await expect(page.locator('img[fetchpriority="high"]')).toHaveCount(1);
    await expect(page.locator('img:not([loading="lazy"])')).toHaveCount(1);
  });

  test("sees the lead picture and a larger headline than any other", async ({ page }) => {
    const picture = page.getByRole("main").locator("img").first();
    expect(
      await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(300);
    const sizes = await page
      .getByRole("main")
      .locator("h2, h3")
      .evaluateAll((all) =>
        all.map((heading) => Number.parseFloat(getComputedStyle(heading).fontSize)),
      );
    const [lead = 0, ...others] = sizes;
    expect(lead).toBeGreaterThan(Math.max(...others));
  });

  test("finds the stories that the editors put second, in their order", async ({ page }) => {
    const top = page.getByRole("region", { name: "Top stories" });
    await expect(top.getByRole("heading", { level: 2 })).toHaveText([
      "How northern Iraq fell: from Samarra to Tikrit in six days",
      "Brazil beats Croatia 3–1 in World Cup opener after own goal",
      "Cantor, House majority leader, loses primary and will leave leadership post",
      "Tesla will not sue good-faith users of its technology, Musk says",
    ]);
  });

  test("finds the latest headlines with their times, newest first", async ({ page }) => {
    const latest = page.getByRole("region", { name: "Latest" });
    const times = await latest
      .locator("time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
    expect(times.length).toBeGreaterThanOrEqual(8);
    expect(times[0]).toBe("2014-06-14T01:50:00-04:00");
    const instants = times.map((time) => Date.parse(time));
    expect(instants).toEqual([...instants].sort((a, b) => b - a));
    await expect(latest.getByRole("listitem").first()).toContainText("Jun 14, 1:50 AM");
    await expect(latest.getByRole("listitem").first()).toContainText("Kings win Stanley Cup");
  });

  test("finds a strip for each section that has more, without what stands above", async ({
    page,
  }) => {
    const strips = page.getByRole("main").locator('section[aria-labelledby^="strip-"]');
    expect(await strips.count()).toBeGreaterThanOrEqual(4);
    await expect(
      strips.first().getByRole("heading", { level: 2 }).getByRole("link"),
    ).toHaveAttribute("href", "/world");
    const above = page
      .getByRole("main")
      .locator('article:not(section[aria-labelledby^="strip-"] article) :is(h2, h3) a');
    const hrefs = (all: Element[]) => all.map((link) => link.getAttribute("href"));
    const shown = new Set(await above.evaluateAll(hrefs));
    expect(shown.size).toBeGreaterThanOrEqual(5);
    const inStrips = await strips.locator("article :is(h2, h3) a").evaluateAll(hrefs);
    expect(inStrips.filter((address) => shown.has(address))).toEqual([]);
    expect(new Set(inStrips).size).toBe(inStrips.length);
  });

  test("gets from there to every section, to search and to the standing pages", async ({
    page,
  }) => {
    const sections = page.getByRole("navigation", { name: "Sections" }).first();
    await expect(sections.getByRole("link")).toHaveText([
      "World",
      "Politics",
      "Business",
      "Science & Technology",
      "Sport",
      "Culture",
      "Search",
    ]);
    const footer = page.getByRole("contentinfo");
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
