import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleName } from "../problems/ruleBook.ts";

/** What a rule has found, before it is said where. */
export interface Finding {
  rule: RuleName;
  message: string;
  remedy: string;
}

/** The finding as an error at a field, or at the top of the file when the path is empty. */
export function errorAt(file: ContentFile, path: FieldPath, finding: Finding): Problem {
  return { file: file.path, ...file.positionOf(path), severity: "error", ...finding };
}

/** The finding as a warning at a field, or at the top of the file when the path is empty. */
export function warningAt(file: ContentFile, path: FieldPath, finding: Finding): Problem {
  return { file: file.path, ...file.positionOf(path), severity: "warning", ...finding };
}
