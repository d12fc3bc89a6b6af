import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { isRule, OPTIONAL_RULES, type RuleName } from "../problems/ruleBook.ts";
import { tell } from "../problems/words/tell.ts";
import { valueAt } from "./frontMatterValues.ts";

/**
 * Removes problems of rules that site.yaml or the file turns off, and reports rules that a file
 * turns off without need.
 */
export function withoutDisabledRules(
  problems: readonly Problem[],
  folder: ContentFolder,
  rulesOff: readonly RuleName[],
): Problem[] {
  const paper = new Set<string>(rulesOff);
  const own = new Map<string, Map<string, { file: ContentFile; used: boolean }>>();
  for (const file of folder.files) {
    const names = rulesOffIn(file);
    if (names.length > 0) {
      own.set(file.path, new Map(names.map((name) => [name, { file, used: false }])));
    }
  }
  const left = problems.filter(({ file, rule }) => {
    const exception = own.get(file)?.get(rule);
    if (exception) exception.used = true;
    return !exception && !paper.has(rule);
  });
  for (const exceptions of own.values()) {
    for (const [name, { file, used }] of exceptions) {
      if (used || paper.has(name) || paper.has("rule-unneeded")) continue;
      left.push(
        warningAt(file, ["rules", name], {
          rule: "rule-unneeded",
          message: tell("ruleOffUnneeded", { name }),
          remedy: tell("lineOut"),
        }),
      );
    }
  }
  return left;
}

/** Rules that a file turns off. Invalid names are reported with its fields. */
function rulesOffIn(file: ContentFile): RuleName[] {
  const rules = valueAt(file, ["rules"]);
  if (typeof rules !== "object" || rules === null || Array.isArray(rules)) return [];
  return Object.keys(rules).filter(
    (name): name is RuleName => isRule(name) && OPTIONAL_RULES.includes(name),
  );
}
