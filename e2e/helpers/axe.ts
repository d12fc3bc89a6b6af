import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Everything that axe finds on the page as it stands, every one of its rules on, as lines of text.
 * A reader has to be able to go through the list, so each line names the rule and the place.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger, so the page's own policy for scripts does not matter.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const rules = Object.fromEntries(
      checker.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
    );
    const { violations } = await checker.run(document, { rules });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        [id, help, target.join(" "), (failureSummary ?? "").replace(/\s+/g, " ")].join(" | "),
      ),
    );
  });
}
