import { tell } from "./words/tell.ts";

/** A mistake in a content file, in words by which an editor can fix it. */
export interface Problem {
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** 1-based line in that file. */
  line: number;
  /** 1-based column in that line; undefined if the problem is of the whole file. */
  column?: number;
  /** The field, where it is missing: its position is that of the group or entry which lacks it. */
  field?: ReadonlyArray<string | number>;
  severity: "error" | "warning";
  /** Stable name of the rule, in kebab case. */
  rule: string;
  /** What is wrong, without a full stop. */
  message: string;
  /** How to fix it, without a full stop. */
  remedy: string;
}

/** A problem as one line of text: `file:line:column: what is wrong; how to fix it (rule)`. */
export function problemLine(problem: Problem): string {
  const { file, line, column = 1, message, remedy, rule } = problem;
  return `${file}:${line}:${column}: ${message}; ${remedy} (${rule})`;
}

/** Sorts by file, line and column, errors before warnings at the same position. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      (a.column ?? 1) - (b.column ?? 1) ||
      a.severity.localeCompare(b.severity),
  );
}

/** The whole report: errors, then warnings, then a count. */
export function problemReport(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const errors = sorted.filter((problem) => problem.severity === "error");
  const warnings = sorted.filter((problem) => problem.severity === "warning");
  const parts: string[] = [];
  if (warnings.length > 0) {
    parts.push([tell("reportWarnings"), ...warnings.map(problemLine)].join("\n"));
  }
  if (errors.length > 0) {
    parts.push([tell("reportErrors"), ...errors.map(problemLine)].join("\n"));
  }
  if (parts.length > 0) {
    parts.push(tell("reportCount", { errors: errors.length, warnings: warnings.length }));
  }
  return parts.join("\n\n");
}
