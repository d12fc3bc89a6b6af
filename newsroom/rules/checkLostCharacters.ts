import type { ContentFile } from "../content/contentFile.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleName } from "../problems/ruleBook.ts";
import { tell } from "../problems/words/tell.ts";

/** U+FFFD replaces what could not be decoded; “â€™” and “Ã©” are UTF-8 decoded as Windows-1252. */
const LOST = /\uFFFD|â€[\u0098-\u009D™œ“”˜¦]|Ã[\u0080-\u00BF]/u;

/**
 * Reports mojibake: text that was decoded wrongly before it was saved, so that its bytes are valid.
 */
export function checkLostCharacters(file: ContentFile): Problem[] {
  // Invalid bytes have been reported already.
  if (file.problems.some(({ rule }) => rule === "encoding" || rule === "control-character"))
    return [];
  const problem = (at: { line: number; column?: number }, found: string): Problem => ({
    file: file.path,
    ...at,
    severity: "warning",
    rule: "lost-character" satisfies RuleName,
    message: tell("characterLost", { found }),
    remedy: tell("characterLostRemedy"),
  });
  const lines = file.body.split("\n").flatMap((line, index) => {
    const found = LOST.exec(line);
    return found ? [problem({ line: index + 1, column: found.index + 1 }, found[0])] : [];
  });
  const fields = Object.entries(file.data).flatMap(([name, value]) => {
    const found = LOST.exec(JSON.stringify(value) ?? "");
    return found ? [problem(file.positionOf([name]), found[0])] : [];
  });
  return [...fields, ...lines];
}
