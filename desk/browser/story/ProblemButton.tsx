// Client code: a problem is a button that leads to its place.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { useWords } from "../deskContext.ts";
import type { FieldPath } from "../fields/fieldTools.ts";
import { useProblemSentence } from "../fields/problemWords.ts";

/** A problem of the opened story with its remedy, in an element with the class “problems”. */
export function ProblemButton({
  problem,
  path,
  onClick,
}: {
  problem: Problem;
  /** Of its field, if it has one. */
  path: FieldPath | undefined;
  onClick(): void;
}) {
  const say = useWords();
  const sentence = useProblemSentence();
  const isError = problem.severity === "error";
  return (
    <button type="button" className="quiet" onClick={onClick}>
      <span className="sign">
        <span aria-hidden="true">{isError ? "✕" : "△"}</span>{" "}
        {say(isError ? "errorSign" : "warningSign")}
      </span>{" "}
      {sentence(problem, path)}{" "}
      <span className="where">
        {path ? say("goToField") : say("goToLine", { line: problem.line })}
      </span>
    </button>
  );
}
