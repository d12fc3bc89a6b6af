import { graphemesIn } from "../locales/segments.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleName } from "../problems/ruleBook.ts";

/** Collects problems of one file, by line. */
export interface Report {
  error(line: number, rule: RuleName, message: string, remedy: string): void;
  warning(line: number, rule: RuleName, message: string, remedy: string): void;
}

/** A report that appends to `problems`. */
export function reportInto(problems: Problem[], file: string): Report {
  const add =
    (severity: Problem["severity"]): Report["error"] =>
    (line, rule, message, remedy) => {
      problems.push({ file, line, severity, rule, message, remedy });
    };
  return { error: add("error"), warning: add("warning") };
}

/** An excerpt of the text on one line, short enough for a message. */
export function excerpt(text: string): string {
  const letters = graphemesIn(text.replace(/\s+/g, " ").trim());
  return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : letters.join("");
}
