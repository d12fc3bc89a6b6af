import { expect, type Page, test } from "@playwright/test";
import { BOOKS, LEAD, MATCH, TIMELINE } from "../../testkit/stories.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

interface Outline {
  headings: Array<{ level: number; text: string }>;
  /** Landmarks that are no part of another page part, in their order: role and name. */
  landmarks: string[];
}

/** What a screen reader offers for going through a page. */
function outlineOf(page: Page): Promise<Outline> {
  return page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility();
    const nameOf = (element: Element) => {
      const labelled = document.getElementById(element.getAttribute("aria-labelledby") ?? "");
      return (element.getAttribute("aria-label") ?? labelled?.textContent ?? "").trim();
    };
    const within = (element: Element) =>
      element.parentElement?.closest("article, section, aside, main, nav") ?? null;
    const landmarks: string[] = [];
    for (const element of document.querySelectorAll(
      "header, nav, main, footer, search, aside, section",
    )) {
      if (!seen(element)) continue;
      const tag = element.localName;
      if ((tag === "header" || tag === "footer") && within(element)) continue;
      if (tag === "section" && nameOf(element) === "") continue;
      const role =
        { header: "banner", nav: "navigation", footer: "contentinfo", aside: "complementary" }[
          tag as string
        ] ?? (tag === "section" ? "region" : tag);
      landmarks.push(`${role} ${nameOf(element)}`.trim());
    }
    return {
      headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(seen).map((h) => ({
        level: Number(h.localName[1]),
        text: (h.textContent ?? "").trim(),
      })),
      landmarks,
    };
  });
}

test.describe("The outline of a page lets a screen reader's user find their way on", () => {
  for (const { name, address } of PAGE_KINDS) {
    test(name, async ({ page }) => {
      await page.goto(address, { waitUntil: "networkidle" });
      const { headings, landmarks } = await outlineOf(page);
      const levels = headings.map(({ level }) => level);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      levels.forEach((level, index) => {
        expect(level, headings[index]?.text).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
      expect(headings.filter(({ text }) => text === "")).toEqual([]);

      expect(landmarks.slice(0, 2)).toEqual(["banner", "navigation Sections"]);
      for (const once of ["banner", "main", "contentinfo"]) {
        expect(landmarks.filter((landmark) => landmark === once)).toHaveLength(1);
      }
      // Two of a kind have to be told apart; pull quotes of a story are all called so.
      const named = landmarks.filter((landmark) => landmark !== "complementary Pull quote");
      expect(named.filter((landmark, index) => named.indexOf(landmark) !== index)).toEqual([]);
    });
  }

  test("the lead story, whole", async ({ page }) => {
    await page.goto(LEAD);
    expect((await outlineOf(page)).headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      "1 Iraq ready to allow U.S. airstrikes as militants advance on Baghdad",
      "2 A recording names two cities",
      "2 Washington holds back",
      "2 Sources",
      "2 Related stories",
      "3 How northern Iraq fell: from Samarra to Tikrit in six days",
      "3 Six books for understanding Iraq",
      "3 Kings win Stanley Cup in second overtime of Game 5",
    ]);
  });
});

for (const [name, address] of [
  ["the lead", LEAD],
  ["the match", MATCH],
  ["the books", BOOKS],
  ["the timeline", TIMELINE],
] as const) {
  test(`A screen reader hears each picture, then its caption, then its credit: ${name}`, async ({
    page,
  }) => {
    await page.goto(address);
    const figures = page.getByRole("article").first().getByRole("figure");
    const count = await figures.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const figure = figures.nth(index);
      const alt = (await figure.getByRole("img").getAttribute("alt")) ?? "";
      const caption = figure.locator("figcaption");
      const credit = await caption.locator("span").last().textContent();
      const whole = (await caption.textContent()) ?? "";
      expect(alt.length).toBeGreaterThan(10);
      expect(whole.length).toBeGreaterThan((credit ?? "").length);
      expect(whole.endsWith(credit ?? "–")).toBe(true);
      expect(whole).not.toContain(alt);
      // As the browser tells it, below the figure's own name: the picture first, the words after it.
      const told = (await figure.ariaSnapshot()).replace(/^[^\n]*\n/, "");
      expect(told.indexOf("img")).toBeGreaterThan(-1);
      expect(told.indexOf("img")).toBeLessThan(told.indexOf(credit ?? "–"));
    }
  });
}
