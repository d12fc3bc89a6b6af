import { expect, type Locator, type Page, test } from "@playwright/test";
import { DEMONSTRATION } from "../../testkit/papers.ts";
import { startServer } from "../../testkit/server.ts";
import { BOOKS, LEAD, MATCH, TIMELINE } from "../../testkit/stories.ts";
import { brokenGroups } from "../helpers/brokenGroups.ts";
import { withStyle } from "../helpers/reflow.ts";

test.describe("An article shows", () => {
  /** The lead, opened once for all tests that only look at it. */
  let lead: Page;
  test.beforeAll(async ({ browser }) => {
    lead = await browser.newPage();
    await lead.goto(LEAD);
  });
  test.afterAll(() => lead?.close());

  test("its section, headline, standfirst, authors and place", async () => {
    const article = lead.getByRole("article").first();
    await expect(article.getByRole("link", { name: "World", exact: true })).toHaveAttribute(
      "href",
      "/world",
    );
    await expect(lead.getByRole("heading", { level: 1 })).toHaveText(
      "Iraq ready to allow U.S. airstrikes as militants advance on Baghdad",
    );
    await expect(article).toContainText(
      "Mosul and Tikrit have been taken within a week and more than 500,000 Iraqis displaced",
    );
    const authors = article.locator('a[rel="author"]');
    await expect(authors).toHaveText(["World Desk", "Graphics Desk"]);
    await expect(authors.first()).toHaveAttribute("href", "/authors/world-desk");
    await expect(article.getByText("By World Desk and Graphics Desk")).toBeVisible();
    await expect(article.getByText("WASHINGTON", { exact: true })).toBeVisible();
    await expect(
      lead.getByRole("navigation", { name: "Sections" }).first().locator("[aria-current=page]"),
    ).toHaveText("World");
  });

  test("when it was published and updated, in the paper's time zone with its offset", async ({
    page,
  }) => {
    await page.goto(TIMELINE);
    const byline = page
      .getByRole("article")
      .first()
      .locator("footer", { has: page.locator("time") })
      .first();
    await expect(byline.locator("time")).toHaveCount(2);
    await expect(byline.getByText(/^Published/)).toHaveText("Published June 11, 2014, 8:15 PM EDT");
    await expect(byline.getByText(/^Published/).locator("time")).toHaveAttribute(
      "datetime",
      "2014-06-11T20:15:00-04:00",
    );
    await expect(byline.getByText(/^Updated/)).toHaveText("Updated June 12, 2014, 6:30 PM EDT");
    await expect(byline.getByText(/^Updated/).locator("time")).toHaveAttribute(
      "datetime",
      "2014-06-12T18:30:00-04:00",
    );
    await expect(byline.getByText(/^[1-9]\d* min read$/)).toBeVisible();
  });

  test("no time of updating when it never was", async () => {
    const byline = lead
      .getByRole("article")
      .first()
      .locator("footer", { has: lead.locator("time") })
      .first();
    await expect(byline.locator("time")).toHaveCount(1);
    await expect(byline).not.toContainText("Updated");
  });

  test("its hero at once with caption and credit, and every other picture when it is near", async () => {
    const article = lead.getByRole("article").first();
    const hero = article.locator("figure").first();
    const picture = hero.getByRole("img", { name: /^Map of northern Iraq/ });
    await expect(picture).toHaveAttribute("loading", "eager");
    await expect(picture).toHaveAttribute("fetchpriority", "high");
    await expect(hero.locator("figcaption")).toContainText("The two major cities seized");
    await expect(hero.locator("figcaption")).toContainText("Graphic: Broadsheet");
    const others = lead.locator('img:not([fetchpriority="high"])');
    expect(await others.count()).toBeGreaterThanOrEqual(3);
    await expect(lead.locator('img:not([loading="lazy"])')).toHaveCount(1);
    for (const image of await lead.locator("img").all()) {
      await expect(image).toHaveAttribute("width", /^[1-9]\d*$/);
      await expect(image).toHaveAttribute("height", /^[1-9]\d*$/);
      await expect(image).toHaveAttribute("sizes", /px|vw/);
      await expect(image).toHaveAttribute("srcset", /\d+w/);
    }
  });

  test("the hero in its own shape, so that nothing moves when it arrives", async () => {
    const { declared, natural, shown } = await lead
      .getByRole("article")
      .first()
      .locator("img")
      .first()
      .evaluate(async (img: HTMLImageElement) => {
        await img.decode();
        return {
          declared: Number(img.getAttribute("width")) / Number(img.getAttribute("height")),
          natural: img.naturalWidth / img.naturalHeight,
          shown: img.clientWidth / img.clientHeight,
        };
      });
    expect(declared).toBeCloseTo(natural, 1);
    expect(shown).toBeCloseTo(natural, 1);
  });

  test("figures in the text, each with alternative text, caption and credit", async () => {
    const figures = lead.getByRole("article").first().locator("figure");
    await expect(figures).toHaveCount(3);
    for (const figure of await figures.all()) {
      const alt = await figure.locator("img").getAttribute("alt");
      const caption = await figure.locator("figcaption").textContent();
      expect(alt?.length).toBeGreaterThan(20);
      expect(caption).toContain("Graphic: Broadsheet");
      expect(caption).not.toContain(alt);
    }
  });

  test("a pull quote beside the text with nothing in it to stop a keyboard", async () => {
    const quote = lead.getByRole("complementary", { name: "Pull quote" });
    await expect(quote).toContainText("Ultimately, this is for the Iraqi security forces");
    await expect(quote).toContainText("Rear Adm. John F. Kirby, Pentagon spokesperson");
    await expect(quote.locator("a, button, input, [tabindex]")).toHaveCount(0);
  });

  test("a table with headed columns and rows, in a frame that a keyboard can scroll", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 240, height: 640 });
    await page.goto(MATCH);
    const frame = page.getByRole("region", { name: /^Table: Minute, Scorer/ });
    await expect(frame).toHaveAttribute("tabindex", "0");
    const table = frame.getByRole("table");
    await expect(table.locator("thead th")).toHaveCount(4);
    await expect(table.locator('thead th[scope="col"]')).toHaveCount(4);
    await expect(table.locator('tbody th[scope="row"]')).toHaveText(["11", "29", "71", "90+1"]);
    await expect(frame).toHaveCSS("overflow-x", "auto");
    expect(await frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(0);
    await frame.focus();
    await expect(frame).toBeFocused();
  });

  test("a table in the keyboard's way only where it scrolls", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.goto(MATCH);
    const frame = page.getByRole("region", { name: /^Table: Minute, Scorer/ });
    await expect(frame).not.toHaveAttribute("tabindex");
    await frame.evaluate((element) => {
      (element.firstElementChild as HTMLElement).style.width = "2000px";
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(frame).toHaveAttribute("tabindex", "0");
  });

  test("scores and amounts on one line each, at every width", async ({ page }) => {
    await page.goto(MATCH);
    for (const width of [320, 344, 360, 375, 390, 414, 768]) {
      await page.setViewportSize({ width, height: 640 });
      const broken = await brokenGroups(page, "#story");
      expect(broken, `at ${width} px`).toEqual([]);
    }
  });

  test("its byline, times, tools and topics beside the text of a wide screen, and above it on a phone", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(LEAD);
    const left = async (what: Locator) => Math.round((await what.boundingBox())?.x ?? -1);
    const byline = page.getByRole("article").first().getByText("By World Desk and Graphics Desk");
    const topics = page.getByRole("navigation", { name: "Topics" });
    const text = page.locator("#story > p").last();
    const margin = await left(page.locator("h1"));
    expect([await left(byline), await left(topics)]).toEqual([margin, margin]);
    expect(await left(text)).toBeGreaterThan(margin + 260);
    await page.setViewportSize({ width: 390, height: 664 });
    expect(await left(byline)).toBe(await left(text));
  });

  test("its picture on a phone below a head of two lines, and its first paragraph soon after it", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(MATCH);
    expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThanOrEqual(100);
    const current = page.locator("[aria-current=page]").first();
    await expect(current).toHaveText("Sport");
    await expect(current).toBeInViewport({ ratio: 1 });
    const first = page.getByText("Brazil won the opening match of the World Cup");
    const picture = await page.locator("figure img").first().boundingBox();
    const end = (picture?.y ?? 0) + (picture?.height ?? 0);
    expect(picture?.y).toBeLessThanOrEqual(430);
    expect((await first.boundingBox())?.y).toBeLessThanOrEqual(end + 370);
    expect((await first.boundingBox())?.y).toBeLessThanOrEqual(1132);
    const lines = () =>
      page.getByRole("banner").evaluate((banner) => {
        const boxes = [...banner.querySelectorAll("a, button")].map((each) =>
          each.getBoundingClientRect(),
        );
        // Boxes that overlap from top to bottom stand on one line.
        const sorted = boxes.sort((a, b) => a.top - b.top);
        return sorted.filter(
          ({ top }, index) => !sorted.slice(0, index).some(({ bottom }) => bottom > top + 1),
        ).length;
      });
    for (const size of ["100%", "140%"]) {
      await withStyle(page, `html { font-size: ${size} !important }`, async () => {
        for (const width of [320, 360, 390]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await lines(), `text of ${size} at ${width} px`).toBe(2);
        }
      });
    }
  });

  test("a box with its title", async ({ page }) => {
    await page.goto(MATCH);
    const box = page.getByRole("region", { name: "The tournament" });
    await expect(box).toContainText("Final: July 13, at the Maracanã");
  });

  test("notes that lead there and back again", async ({ page }) => {
    await page.goto(TIMELINE);
    await page.getByRole("link", { name: "Note 1", exact: true }).click();
    await expect(page).toHaveURL(/#note-1$/);
    const notes = page.getByRole("region", { name: "Notes" });
    await expect(notes.locator(":target")).toContainText("Distances are measured");
    await expect(notes.locator(":target")).toBeInViewport();
    const back = notes.getByRole("link", { name: "Back to the text, note 1" });
    const mark = (await back.getAttribute("href")) ?? "";
    await back.click();
    await expect(page.locator(`${mark}:target`)).toBeInViewport();
    await expect(page.locator(mark)).toHaveText("1");
  });

  test("what it rests on", async () => {
    await expect(lead.getByRole("region", { name: "Sources" }).getByRole("listitem")).toHaveText([
      /^International Organization for Migration/,
      "CNN",
      "The New York Times",
      "TIME",
      "Reuters",
    ]);
  });

  test("its topics, each leading to more of it", async ({ page }) => {
    await page.goto(LEAD);
    const topics = page.getByRole("navigation", { name: "Topics" });
    await expect(topics.getByRole("link")).toHaveText([
      "Iraq",
      "ISIS",
      "United States",
      "Displacement",
    ]);
    await topics.getByRole("link", { name: "Iraq" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Iraq");
    await expect(page.getByRole("main").locator(`a[href="${LEAD}"]`)).toBeVisible();
  });

  test("three related stories, none of them itself", async () => {
    const related = lead
      .getByRole("complementary", { name: "Related stories" })
      .getByRole("article");
    await expect(related).toHaveCount(3);
    const addresses = await related
      .locator(":is(h2, h3) a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(addresses).toContain(TIMELINE);
    expect(addresses).toContain(BOOKS);
    expect(addresses).not.toContain(LEAD);
    expect(new Set(addresses).size).toBe(3);
  });

  test("the way to the stories before and after it in its section", async ({ page }) => {
    await page.goto(TIMELINE);
    const way = page.getByRole("navigation", { name: "More in World" });
    await expect(way.locator('a[rel="next"]')).toHaveAttribute("href", LEAD);
    await expect(way.locator('a[rel="prev"]')).toHaveAttribute("href", "/2014/06/06/d-day-70");
    await page.goto(LEAD);
    await expect(way.locator('a[rel="next"]')).toHaveCount(0);
    await expect(way.locator('a[rel="prev"]')).toHaveAttribute("href", TIMELINE);
  });
});

test.describe("A corrected article", () => {
  const words = "This report first gave the attendance as 61,103. It was 62,103.";

  test("says so at the top while the correction is fresh, and at its end", async ({ page }) => {
    await page.goto(MATCH);
    const atTop = page.getByRole("complementary", { name: "Corrected" });
    await expect(atTop).toContainText(words);
    await expect(atTop.locator("time")).toHaveAttribute("datetime", "2014-06-12T20:40:00-04:00");
    const atEnd = page.getByRole("region", { name: "Corrections" });
    await expect(atEnd).toContainText(words);
    const firstParagraph = page.getByText("Brazil won the opening match of the World Cup");
    const order: number[] = [];
    for (const place of [atTop, firstParagraph, atEnd]) {
      order.push((await place.boundingBox())?.y ?? Number.NaN);
    }
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("is listed on the page of corrections", async ({ page }) => {
    await page.goto("/corrections");
    await expect(page.getByRole("main")).toContainText(words);
    await expect(page.getByRole("main").locator(`a[href="${MATCH}"]`)).toBeVisible();
  });
});

test.describe("An article with paid links", () => {
  test.beforeEach(({ page }) => page.goto(BOOKS));

  test("says so before its first paragraph, in text as large as a note can be", async ({
    page,
  }) => {
    const notice = page.getByRole("note");
    await expect(notice).toContainText(
      "Some links in this article are paid links. If you buy through one of them, we earn a commission.",
    );
    await expect(notice.getByRole("link")).toHaveAttribute("href", "/affiliate-disclosure");
    expect(
      Number.parseFloat(await notice.evaluate((node) => getComputedStyle(node).fontSize)),
    ).toBeGreaterThanOrEqual(16);
    const first = page.getByText("All six of these books were in print");
    const [above, below] = [await notice.boundingBox(), await first.boundingBox()];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
  });

  test("marks each of them, for people and for search engines", async ({ page }) => {
    const paid = page.getByRole("article").first().locator('a[href*="books.example"]');
    await expect(paid).toHaveCount(6);
    for (const link of await paid.all()) {
      expect((await link.getAttribute("rel"))?.split(" ").sort()).toEqual([
        "noopener",
        "sponsored",
      ]);
      const mark = link.locator("xpath=following-sibling::*[1]");
      await expect(mark).toHaveText("paid link");
      await expect(mark).toBeVisible();
    }
    await expect(page.locator('a[rel~="sponsored"]')).toHaveCount(6);
  });

  test("also carries the standing notice that every article ends with", async ({ page }) => {
    const standing = "Broadsheet may be paid a commission for some of its links";
    await expect(page.getByRole("article").first()).toContainText(standing);
    await page.goto(LEAD);
    await expect(page.getByRole("article").first()).toContainText(standing);
    await expect(page.getByRole("note")).toHaveCount(0);
    await expect(page.locator('a[rel~="sponsored"]')).toHaveCount(0);
  });
});

test.describe("An old article", () => {
  test("says how old it is once, right after its headline, and nothing of fresh corrections", async ({
    page,
  }) => {
    const server = await startServer(DEMONSTRATION);
    try {
      await page.goto(server.url + MATCH);
      const years = new Date().getUTCFullYear() - 2015;
      const notice = page.getByText(/This article is more than .* old/);
      await expect(notice).toHaveCount(1);
      const said = Number(/(\d+) years/.exec((await notice.textContent()) ?? "")?.[1]);
      expect(said).toBeGreaterThanOrEqual(years);
      expect(said).toBeLessThanOrEqual(years + 1);
      await expect(page.locator("h1 + *")).toHaveText(/This article is more than .* old/);
      await expect(page.getByRole("complementary", { name: "Corrected" })).toHaveCount(0);
      await expect(page.getByRole("region", { name: "Corrections" })).toBeVisible();
    } finally {
      await server.stop();
    }
  });

  test("is not called old before a year has gone", async ({ page }) => {
    await page.goto(LEAD);
    await expect(page.getByText(/more than .* old/)).toHaveCount(0);
  });
});
