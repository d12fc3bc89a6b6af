// Client code: what is wrong with a field stands beside it.
import { useWords } from "../deskContext.ts";
import { type FieldPath, useForm } from "./fieldTools.ts";

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
  const { problemsAt, problemsOfEntries } = useForm();
  const problems = [...problemsAt(path), ...(withEntries ? problemsOfEntries(path) : [])];
  return (
    <ul className="field-problems" id={id} hidden={problems.length === 0}>
      {problems.map(({ severity, message, remedy, rule, line, column }) => (
        <li key={`${rule} ${line} ${column}`} data-severity={severity}>
          <span className="sign" aria-hidden="true">
            {severity === "error" ? "✕" : "△"}
          </span>{" "}
          <span className="hidden-text">
            {say(severity === "error" ? "errorSign" : "warningSign")}:{" "}
          </span>
          {say("problemWithRemedy", { message, remedy })}
        </li>
      ))}
    </ul>
  );
}
