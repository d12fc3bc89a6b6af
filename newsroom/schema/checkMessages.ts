import { unfitMessage } from "../locales/messageSyntax.ts";
import { MESSAGE_KEYS } from "../locales/messages.ts";
import type { MessageKey } from "../locales/words/en.ts";
import { errorAt, type Located } from "../problems/finding.ts";
import { nearestOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";

/** Checks the paper's own words: their names, and that they have the values of the message that they replace. */
export function checkMessages(
  file: Located,
  path: ReadonlyArray<string | number>,
  messages: Record<string, unknown>,
): Problem[] {
  return Object.entries(messages).flatMap(([name, text]) => {
    const at = [...path, name];
    if (!isMessage(name)) {
      const meant = nearestOf(name, MESSAGE_KEYS);
      return [
        errorAt(file, at, {
          rule: "words",
          message: `there is no message “${name}”`,
          remedy: `use one of the names in docs/editing/words.md${meant === undefined ? "" : `, such as ${meant}`}`,
        }),
      ];
    }
    if (typeof text !== "string" || text.trim() === "") {
      return [
        errorAt(file, at, {
          rule: "words",
          message: `the message “${name}” has no words`,
          remedy: "write them after the colon, or take the line out",
        }),
      ];
    }
    const unfit = unfitMessage(text, name);
    return unfit ? [errorAt(file, at, { rule: "words", ...unfit })] : [];
  });
}

function isMessage(name: string): name is MessageKey {
  return (MESSAGE_KEYS as readonly string[]).includes(name);
}
