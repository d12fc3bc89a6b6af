import type { Problem } from "../newsroom/problems/problem.ts";

/** What stands in a text where a value was missing. */
const NO_WORDS = /\b(?:undefined|null|NaN)\b|\[object|“”/;

/**
 * The problems, each of which has to say in words what is wrong and how to fix it.
 * @throws Error if one does not
 */
export function readable<P extends Pick<Problem, "message" | "remedy" | "rule">>(
  problems: readonly P[],
): readonly P[] {
  for (const { message, remedy, rule } of problems) {
    for (const text of [message, remedy]) {
      if (!/\p{L}{2}/u.test(text) || NO_WORDS.test(text)) {
        throw new Error(`${rule} cannot be understood by an editor: “${message}”, “${remedy}”`);
      }
    }
  }
  return problems;
}
