// Client code: each problem leads to its place.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { useWords } from "../deskContext.ts";
import type { FieldPath } from "../fields/fieldTools.ts";
import { ProblemButton } from "./ProblemButton.tsx";

/** What the check finds in the story, with its remedy. */
export function ProblemList({
  problems,
  goTo,
}: {
  problems: readonly { problem: Problem; path: FieldPath | undefined }[];
  goTo(problem: Problem, path: FieldPath | undefined): void;
}) {
  const say = useWords();
  if (problems.length === 0) return <p className="no-problems">{say("noProblems")}</p>;
  return (
    <details className="problems" open>
      <summary>{say("problemsFound", { count: problems.length })}</summary>
      <ul>
        {problems.map(({ problem, path }) => {
          const { severity, message, rule, line, column } = problem;
          return (
            <li key={`${rule} ${line} ${column} ${message}`} data-severity={severity}>
              <ProblemButton problem={problem} path={path} onClick={() => goTo(problem, path)} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
