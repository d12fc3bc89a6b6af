import type { Problem } from "./problem.ts";
import type { RuleName } from "./ruleBook.ts";

/** The result of a rule, before a file and line are added. */
export interface Finding {
  rule: RuleName;
  message: string;
  remedy: string;
  /** File and line of the problem, if it is not where the rule looked. */
  file?: string;
  line?: number;
}

/** A file with fields and their positions. */
export interface Located {
  /** Relative to the content folder. */
  path: string;
  /**
   * Position of a field, or of its nearest existing parent; the top of the file for an empty path.
   */
  positionOf(path: ReadonlyArray<string | number>): { line: number; column: number };
}

/** Makes the finding an error at a field, or at the top of the file if the path is empty. */
export function errorAt(
  file: Located,
  path: ReadonlyArray<string | number>,
  finding: Finding,
): Problem {
  return { file: file.path, ...placeOf(file, path), severity: "error", ...finding };
}

/** Makes the finding a warning at a field, or at the top of the file if the path is empty. */
export function warningAt(
  file: Located,
  path: ReadonlyArray<string | number>,
  finding: Finding,
): Problem {
  return { file: file.path, ...placeOf(file, path), severity: "warning", ...finding };
}

/** Where a field stands, with its path where it stands nowhere. */
function placeOf(
  file: Located,
  path: ReadonlyArray<string | number>,
): Pick<Problem, "line" | "column" | "field"> {
  const own = file.positionOf(path);
  if (path.length === 0) return own;
  const around = file.positionOf(path.slice(0, -1));
  const isMissing = own.line === around.line && own.column === around.column;
  return isMissing ? { ...own, field: path } : own;
}
