// Client code: why something of the whole paper cannot be done, with the places that have to be put right.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { useWords } from "../deskContext.ts";

/** A refusal in words for an editor, with mistakes in files. */
export interface Refusal {
  why: string;
  problems: readonly Problem[];
}

/** Says a refusal at once, also to those who hear the page. */
export function RefusalView({ refusal: { why, problems } }: { refusal: Refusal }) {
  const say = useWords();
  return (
    <>
      <p className="refusal" role="alert">
        {why}
      </p>
      <ul className="field-problems">
        {problems.map(({ file, line, rule, message, remedy }) => (
          <li key={`${file} ${line} ${rule}`} data-severity="error">
            {`${file}, `}
            {say("goToLine", { line })}: {say("problemWithRemedy", { message, remedy })}
          </li>
        ))}
      </ul>
    </>
  );
}
