import { expect, test } from "@playwright/test";
import { BOOKS, LEAD, MATCH, TIMELINE } from "../../testkit/stories.ts";
import { outlineOf } from "../helpers/outline.ts";

test("The outline of the lead story is its headings, sources and related stories", async ({
  page,
}) => {
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

for (const [name, address] of [
  ["the lead", LEAD],
  ["the match", MATCH],
  ["the books", BOOKS],
  ["the timeline", TIMELINE],
] as const) {
  test(`A screen reader hears each picture, its caption, its credit, then the control that enlarges it: ${name}`, async ({
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
      const enlarge = caption.getByRole("link", { name: `Enlarge picture ${index + 1}` });
      const whole = ((await caption.textContent()) ?? "").replace(/ Enlarge$/, "");
      expect(alt.length).toBeGreaterThan(10);
      expect(whole.length).toBeGreaterThan((credit ?? "").length);
      expect(whole.endsWith(credit ?? "–")).toBe(true);
      expect(whole).not.toContain(alt);
      // The accessibility tree below the figure's own name: picture first, then text.
      const told = (await figure.ariaSnapshot()).replace(/^[^\n]*\n/, "");
      expect(told.indexOf("img")).toBeGreaterThan(-1);
      expect(told.indexOf("img")).toBeLessThan(told.indexOf(credit ?? "–"));
      await expect(enlarge).toHaveCount(1);
      expect(told.indexOf(credit ?? "–")).toBeLessThan(told.indexOf("Enlarge"));
    }
  });
}
