import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose outcome depends on the colours in which a page is shown. */
const OF_CONTRAST = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/**
 * Everything that axe finds on the page as it stands, every one of its rules on, as lines of text.
 * A reader has to be able to go through the list, so each line names the rule and the place.
 */
export function violationsOn(page: Page): Promise<string[]> {
  return run(page, undefined);
}

/** What axe finds wrong with the contrast of the page as it stands. */
export function contrastViolationsOn(page: Page): Promise<string[]> {
  return run(page, OF_CONTRAST);
}

async function run(page: Page, only: string[] | undefined): Promise<string[]> {
  // Evaluated by the browser's debugger, so the page's own policy for scripts does not matter.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(async (wanted) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const ids = wanted ?? checker.getRules().map(({ ruleId }) => ruleId);
    const { violations } = await checker.run(document, {
      runOnly: { type: "rule", values: ids },
      rules: Object.fromEntries(ids.map((id) => [id, { enabled: true }])),
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        [id, help, target.join(" "), (failureSummary ?? "").replace(/\s+/g, " ")].join(" | "),
      ),
    );
  }, only);
}
