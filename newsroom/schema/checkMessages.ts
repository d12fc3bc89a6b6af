import { unfitMessage } from "../locales/messageSyntax.ts";
import { MESSAGE_KEYS } from "../locales/messages.ts";
import { EN, type MessageKey } from "../locales/words/en.ts";
import { errorAt, type Located } from "../problems/finding.ts";
import { nearestOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";

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
          message: tell("wordsUnknown", { name }),
          remedy:
            meant === undefined ? tell("wordsUnknownRemedy") : tell("wordsMeantRemedy", { meant }),
        }),
      ];
    }
    if (typeof text !== "string" || text.trim() === "") {
      return [
        errorAt(file, at, {
          rule: "words",
          message: tell("wordsNone", { name }),
          remedy: tell("wordsNoneRemedy"),
        }),
      ];
    }
    const unfit = unfitMessage(text, name);
    if (!unfit) return [];
    return [
      errorAt(file, at, {
        rule: "words",
        message:
          unfit.fault === "wordsUnreadable"
            ? tell(unfit.fault, { name })
            : tell(unfit.fault, { name, value: unfit.value }),
        remedy: tell("wordsLikeRemedy", { example: EN[name] }),
      }),
    ];
  });
}

function isMessage(name: string): name is MessageKey {
  return (MESSAGE_KEYS as readonly string[]).includes(name);
}
