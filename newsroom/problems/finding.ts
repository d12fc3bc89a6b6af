import type { Problem } from "./problem.ts";
import type { RuleName } from "./ruleBook.ts";

/** What a rule has found, before it is said where. */
export interface Finding {
  rule: RuleName;
  message: string;
  remedy: string;
  /** Where it is, if that is not the place that was checked: another file, and its line. */
  file?: string;
  line?: number;
}

/** A file of fields, with the place of each of them. */
export interface Located {
  /** Relative to the content folder. */
  path: string;
  /** Where a field stands, or its nearest parent that exists; the top of the file for an empty path. */
  positionOf(path: ReadonlyArray<string | number>): { line: number; column: number };
}

/** The finding as an error at a field, or at the top of the file when the path is empty. */
export function errorAt(
  file: Located,
  path: ReadonlyArray<string | number>,
  finding: Finding,
): Problem {
  return { file: file.path, ...file.positionOf(path), severity: "error", ...finding };
}

/** The finding as a warning at a field, or at the top of the file when the path is empty. */
export function warningAt(
  file: Located,
  path: ReadonlyArray<string | number>,
  finding: Finding,
): Problem {
  return { file: file.path, ...file.positionOf(path), severity: "warning", ...finding };
}
