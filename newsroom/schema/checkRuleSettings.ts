import { errorAt, type Located } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { isRule, RULE_BOOK, refusalOf } from "../problems/ruleBook.ts";
import { tell } from "../problems/words/tell.ts";

type FieldPath = ReadonlyArray<string | number>;

/** Values that give no reason. */
const NO_REASON = /^\s*(?:off|no|none|yes|ok|true|false|ignored?|disabled?|todo)\W*$/i;

/** Checks the rules that site.yaml turns off, each with `off`. */
export function checkSwitches(
  file: Located,
  path: FieldPath,
  switches: Record<string, unknown>,
): Problem[] {
  return Object.entries(switches).flatMap(([name, state]) => {
    const at = [...path, name];
    if (!isRule(name) || !RULE_BOOK[name].optional) {
      const [message, remedy] = refusalOf(name);
      return [errorAt(file, at, { rule: "rule-name", message, remedy })];
    }
    if (state === "off" || state === false) return [];
    return [
      errorAt(file, at, {
        rule: "rule-switch",
        message: tell("ruleSwitch", { name }),
        remedy: tell("ruleSwitchRemedy", { line: `${name}: off` }),
      }),
    ];
  });
}

/** Checks the rules that a file turns off for itself, each with a reason. */
export function checkReasons(
  file: Located,
  path: FieldPath,
  reasons: Record<string, unknown>,
): Problem[] {
  return Object.entries(reasons).flatMap(([name, reason]) => {
    if (!isRule(name) || !RULE_BOOK[name].optional) {
      const [message, remedy] = refusalOf(name);
      return [errorAt(file, [...path, name], { rule: "rule-name", message, remedy })];
    }
    if (typeof reason === "string" && /\p{L}/u.test(reason) && !NO_REASON.test(reason)) return [];
    return [
      errorAt(file, [...path, name], {
        rule: "rule-reason",
        message: tell("ruleReason", { name }),
        remedy: tell("ruleReasonRemedy", { name }),
      }),
    ];
  });
}
