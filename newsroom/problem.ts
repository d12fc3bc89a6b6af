/** A mistake in a content file, said so that an editor can mend it. */
export interface Problem {
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** 1-based line in that file. */
  line: number;
  severity: "error" | "warning";
  /** Stable name of the rule, in kebab case. */
  rule: string;
  /** What is wrong, without a full stop. */
  message: string;
  /** How to mend it, without a full stop. */
  mend: string;
}

/** A problem as one line of text: `file:line: what is wrong; how to mend it`. */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}; ${problem.mend}`;
}

/** By file, then line, errors before warnings on the same line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.severity.localeCompare(b.severity),
  );
}

/** The whole report, errors apart from warnings, with a closing count. */
export function problemReport(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const errors = sorted.filter((problem) => problem.severity === "error");
  const warnings = sorted.filter((problem) => problem.severity === "warning");
  const parts: string[] = [];
  if (warnings.length > 0) parts.push(`Warnings\n${warnings.map(problemLine).join("\n")}`);
  if (errors.length > 0) parts.push(`Errors\n${errors.map(problemLine).join("\n")}`);
  if (parts.length > 0) {
    parts.push(`${count(errors.length, "error")}, ${count(warnings.length, "warning")}`);
  }
  return parts.join("\n\n");
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
