import type { Problem } from "../problems/problem.ts";
import type { RuleName } from "../problems/ruleBook.ts";

/** Where a step says what is wrong; the file's name is added for it. */
export interface Report {
  error(line: number, rule: RuleName, message: string, remedy: string): void;
  warning(line: number, rule: RuleName, message: string, remedy: string): void;
}

/** A report that collects into `problems`. */
export function reportInto(problems: Problem[], file: string): Report {
  const add =
    (severity: Problem["severity"]): Report["error"] =>
    (line, rule, message, remedy) => {
      problems.push({ file, line, severity, rule, message, remedy });
    };
  return { error: add("error"), warning: add("warning") };
}

/** A piece of the text, short enough for a message and on one line. */
export function excerpt(text: string): string {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : letters.join("");
}
