import type { Problem } from "@/newsroom/problems/problem";
import { tell } from "@/newsroom/problems/words/tell";

/** The number of a story's open errors and warnings, in words. */
export function ProblemCount({ problems }: { problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return <span className="text-green">{tell("draftsReady")}</span>;
  return (
    <>
      {errors > 0 && (
        <strong className="text-accent">{tell("draftsErrors", { count: errors })}</strong>
      )}
      {errors > 0 && warnings > 0 && ", "}
      {warnings > 0 && (
        <span className="text-ochre">{tell("draftsWarnings", { count: warnings })}</span>
      )}
    </>
  );
}
