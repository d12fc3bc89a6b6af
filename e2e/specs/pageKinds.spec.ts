import { expect, type Page, test } from "@playwright/test";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { LEAD } from "../../testkit/stories.ts";
import { contrastViolationsOn, violationsOn } from "../helpers/axe.ts";
import { brokenGroups } from "../helpers/brokenGroups.ts";
import { htmlFaults } from "../helpers/htmlFaults.ts";
import { outlineOf } from "../helpers/outline.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";
import { cutOff, SPACING, tooWide, withStyle } from "../helpers/reflow.ts";

const PHONE = 360;
const LAPTOP = 1440;
const DAY = { name: "light", media: { colorScheme: "light", forcedColors: "none" } } as const;
const NIGHT = { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } } as const;
const FORCED = {
  name: "forced colours",
  media: { colorScheme: "dark", forcedColors: "active" },
} as const;

/**
 * All of axe's rules run once at each width, in light and in dark mode. Colours affect contrast alone, so the
 * other combinations check only that. Forced colours are included, since axe reads computed styles.
 */
const SHOWN = [
  { width: PHONE, shown: DAY, violations: violationsOn },
  { width: PHONE, shown: NIGHT, violations: contrastViolationsOn },
  { width: PHONE, shown: FORCED, violations: contrastViolationsOn },
  { width: LAPTOP, shown: NIGHT, violations: violationsOn },
  { width: LAPTOP, shown: DAY, violations: contrastViolationsOn },
  { width: LAPTOP, shown: FORCED, violations: contrastViolationsOn },
] as const;

for (const { name, address, status } of PAGE_KINDS) {
  test(`HTML, outline, axe, reflow and motion keep to the standards: ${name}`, async ({
    page,
    baseURL,
  }) => {
    await test.step("the HTML keeps to the standard", async () => {
      const answer = await rawRequest(baseURL ?? "", address);
      expect.soft(answer.status).toBe(status);
      expect.soft(await htmlFaults(answer.text)).toEqual([]);
    });

    await test.step("nothing moves for a reader who wants it still", async () => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(address, { waitUntil: "load" });
      expect.soft(await undrawn(page), "blank in a screenshot of the whole page").toEqual([]);
      expect.soft(await motionOf(page)).toEqual({ moving: 0, transitions: 0, smooth: "auto" });
      await page.emulateMedia({ reducedMotion: "no-preference" });
    });

    await page.waitForLoadState("networkidle");
    await test.step("the outline lets a screen reader's user find their way", async () => {
      await expectOutline(page);
    });

    await test.step("every rule of axe holds on phone and desktop, in light and dark, and contrast with forced colours too", async () => {
      const found: string[] = [];
      for (const { width, shown, violations } of SHOWN) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(shown.media);
        for (const violation of await violations(page)) {
          found.push(`${width} px, ${shown.name}: ${violation}`);
        }
      }
      expect.soft(found).toEqual([]);
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    });

    await test.step("nobody has to scroll sideways, and no text is cut off", async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await tooWide(page), "at 320 px").toEqual([]);
      expect.soft(await brokenGroups(page), "at 320 px").toEqual([]);
      // As WCAG 1.4.12 requires.
      await withStyle(page, SPACING, async () => {
        expect.soft(await tooWide(page), "with text spaced").toEqual([]);
        expect.soft(await cutOff(page), "with text spaced").toEqual([]);
      });
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await brokenGroups(page), `at ${width} px`).toEqual([]);
        await withStyle(page, "html { font-size: 200% }", async () => {
          expect.soft(await tooWide(page), `twice as large at ${width} px`).toEqual([]);
        });
      }
    });

    await test.step("nor with text of twice the size on a phone, in a dialog either", async () => {
      await withStyle(page, "html { font-size: 32px !important }", async () => {
        await expectToFit(page, "twice as large");
        if (address === LEAD) await expectDialogsToFit(page, "twice as large");
      });
    });

    await test.step("nor with the largest and widest letters of the reader's settings", async () => {
      await page.getByRole("button", { name: "Settings" }).click();
      for (const [group, choice] of [
        ["Text size", "Largest"],
        ["Letters", "Plain, wider"],
      ] as const) {
        await page.getByRole("group", { name: group }).getByText(choice, { exact: true }).click();
      }
      await expectToFit(page, "with settings open");
      await page.keyboard.press("Escape");
      await expectToFit(page, "largest and plain");
      if (address === LEAD) await expectDialogsToFit(page, "largest and plain");
    });
  });
}

/** Expects nothing to be wider than a phone. */
async function expectToFit(page: Page, how: string): Promise<void> {
  for (const width of [PHONE, 320]) {
    await page.setViewportSize({ width, height: 640 });
    expect.soft(await tooWide(page), `${how}, at ${width} px`).toEqual([]);
  }
}

/** Expects every dialog of a story to fit a phone, with all that can be pressed on the screen. */
async function expectDialogsToFit(page: Page, how: string): Promise<void> {
  const openers: Record<string, () => Promise<void>> = {
    shortcuts: () => page.keyboard.press("?"),
    // The address opens a picture, whatever control leads to it.
    pictures: () => page.evaluate(() => location.assign("#img-1")),
  };
  for (const [name, open] of Object.entries(openers)) {
    await open();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await expectToFit(page, `${name}, ${how}`);
    const close = dialog.getByRole("button", { name: "Close" });
    await close.scrollIntoViewIfNeeded();
    await expect.soft(close, `${name}, ${how}`).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
}

/** What moves in the page's present state. */
function motionOf(page: Page) {
  return page.evaluate(() => ({
    moving: document.getAnimations().length,
    smooth: getComputedStyle(document.documentElement).scrollBehavior,
    transitions: [...document.querySelectorAll("*")].filter((element) =>
      getComputedStyle(element)
        .transitionDuration.split(", ")
        .some((time) => Number.parseFloat(time) > 0),
    ).length,
  }));
}

/** What a browser draws only near the window. */
function undrawn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => getComputedStyle(element).contentVisibility === "auto")
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

async function expectOutline(page: Page): Promise<void> {
  const { headings, landmarks } = await outlineOf(page);
  const levels = headings.map(({ level }) => level);
  expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
  expect.soft(levels[0]).toBe(1);
  levels.forEach((level, index) => {
    expect.soft(level, headings[index]?.text).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
  expect.soft(headings.filter(({ text }) => text === "")).toEqual([]);

  expect.soft(landmarks.slice(0, 2)).toEqual(["banner", "navigation Sections"]);
  for (const once of ["banner", "main", "contentinfo"]) {
    expect.soft(landmarks.filter((landmark) => landmark === once)).toHaveLength(1);
  }
  // Landmarks of one kind need unique names; all pull quotes of a story share one.
  const named = landmarks.filter((landmark) => landmark !== "complementary Pull quote");
  expect.soft(named.filter((landmark, index) => named.indexOf(landmark) !== index)).toEqual([]);
}
