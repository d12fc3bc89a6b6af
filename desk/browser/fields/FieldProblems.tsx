// Client code: what is wrong with a field stands beside it.
import { useWords } from "../deskContext.ts";
import { type FieldPath, useForm } from "./fieldTools.ts";
import { useProblemSentence } from "./problemWords.ts";

/** The problems of one field or entry, as the check says them. */
export function FieldProblems({
  path,
  id,
  withEntries = false,
}: {
  path: FieldPath;
  id: string;
  /** Whether those of a list's entries stand here too, which have no place of their own. */
  withEntries?: boolean;
}) {
  const say = useWords();
  const sentence = useProblemSentence();
  const { problemsAt, problemsOfEntries } = useForm();
  const problems = [...problemsAt(path), ...(withEntries ? problemsOfEntries(path) : [])];
  return (
    <ul className="field-problems" id={id} hidden={problems.length === 0}>
      {problems.map((problem) => (
        <li
          key={`${problem.rule} ${problem.line} ${problem.column}`}
          data-severity={problem.severity}
        >
          <span className="sign" aria-hidden="true">
            {problem.severity === "error" ? "✕" : "△"}
          </span>{" "}
          <span className="hidden-text">
            {say(problem.severity === "error" ? "errorSign" : "warningSign")}{" "}
          </span>
          {sentence(problem, path)}
        </li>
      ))}
    </ul>
  );
}
