import { hasWords, MESSAGE_KEYS } from "../locales/messages.ts";
import type { Paper, PositionOf } from "../paper/paper.ts";
import { warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { SITE_FILE } from "../schema/site.ts";

/** How many names a message lists. */
const NAMED = 5;

/** Warns that readers get English words where the product has none in the paper's language, nor the paper its own. */
export function checkLanguage(paper: Paper, positionOf: PositionOf): Problem[] {
  if (hasWords(paper.language)) return [];
  const missing = MESSAGE_KEYS.filter((key) => paper.words?.[key] === undefined);
  if (missing.length === 0) return [];
  const some = missing.slice(0, NAMED).join(", ");
  return [
    warningAt({ path: SITE_FILE, positionOf: (path) => positionOf(...path) }, ["language"], {
      rule: "language-words",
      message: tell("wordsInEnglish", { count: missing.length, language: paper.language }),
      remedy: tell("wordsInEnglishRemedy", { names: some }),
    }),
  ];
}
