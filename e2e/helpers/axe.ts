import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that depend on the page's colours. */
const OF_CONTRAST = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/**
 * Runs all rules of axe on the page's present state; one line for each violation, with rule and element.
 */
export function violationsOn(page: Page): Promise<string[]> {
  return run(page, undefined);
}

/** Violations of the contrast rules in the page's present state. */
export function contrastViolationsOn(page: Page): Promise<string[]> {
  return run(page, OF_CONTRAST);
}

async function run(page: Page, only: string[] | undefined): Promise<string[]> {
  // Evaluated through the debugger, which the page's policy for scripts does not affect.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(async (wanted) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const ids = wanted ?? checker.getRules().map(({ ruleId }) => ruleId);
    const { violations } = await checker.run(document, {
      runOnly: { type: "rule", values: ids },
      // Whatever keeps to a rule is not described, which takes half of the time.
      resultTypes: ["violations"],
      rules: Object.fromEntries(ids.map((id) => [id, { enabled: true }])),
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        [id, help, target.join(" "), (failureSummary ?? "").replace(/\s+/g, " ")].join(" | "),
      ),
    );
  }, only);
}
