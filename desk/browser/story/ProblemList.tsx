// Client code: each problem leads to its place.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { useWords } from "../deskContext.ts";
import type { FieldPath } from "../fields/fieldTools.ts";
import { useProblemSentence } from "../fields/problemWords.ts";

/** What the check finds in the story, with its remedy. */
export function ProblemList({
  problems,
  goTo,
}: {
  problems: readonly { problem: Problem; path: FieldPath | undefined }[];
  goTo(problem: Problem, path: FieldPath | undefined): void;
}) {
  const say = useWords();
  const sentence = useProblemSentence();
  if (problems.length === 0) return <p className="no-problems">{say("noProblems")}</p>;
  return (
    <details className="problems" open>
      <summary>{say("problemsFound", { count: problems.length })}</summary>
      <ul>
        {problems.map(({ problem, path }) => {
          const { severity, message, rule, line, column } = problem;
          const isError = severity === "error";
          return (
            <li key={`${rule} ${line} ${column} ${message}`} data-severity={severity}>
              <button type="button" className="quiet" onClick={() => goTo(problem, path)}>
                <span className="sign">
                  <span aria-hidden="true">{isError ? "✕" : "△"}</span>{" "}
                  {say(isError ? "errorSign" : "warningSign")}
                </span>{" "}
                {sentence(problem, path)}{" "}
                <span className="where">{path ? say("goToField") : say("goToLine", { line })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
