import type { Problem } from "@/newsroom/problems/problem";
import { tellDraft } from "./words/tellDraft";

/** The number of a story's open errors and warnings, in words. */
export function ProblemCount({ problems }: { problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return <span className="text-green">{tellDraft("draftsReady")}</span>;
  return (
    <>
      {errors > 0 && (
        <strong className="text-accent">{tellDraft("draftsErrors", { count: errors })}</strong>
      )}
      {errors > 0 && warnings > 0 && ", "}
      {warnings > 0 && (
        <span className="text-ochre">{tellDraft("draftsWarnings", { count: warnings })}</span>
      )}
    </>
  );
}
