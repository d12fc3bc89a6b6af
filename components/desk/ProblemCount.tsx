import type { Problem } from "@/newsroom/problems/problem";

/** The number of a story's open errors and warnings, in words. */
export function ProblemCount({ problems }: { problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return <span className="text-green">Ready</span>;
  return (
    <>
      {errors > 0 && (
        <strong className="text-accent">
          {errors} {errors === 1 ? "error" : "errors"}
        </strong>
      )}
      {errors > 0 && warnings > 0 && ", "}
      {warnings > 0 && (
        <span className="text-ochre">
          {warnings} {warnings === 1 ? "warning" : "warnings"}
        </span>
      )}
    </>
  );
}
