import type { EditorLink } from "@/newsroom/addresses/editorLink";
import type { Problem } from "@/newsroom/problems/problem";

interface ProblemListProps {
  problems: readonly Problem[];
  /** Opens the place in the editor's program, when one is set. */
  editorLink?: EditorLink | undefined;
  /** The story that they stand beneath; its folder need not be said again. */
  story?: string | undefined;
}

/** Open problems with their places, errors apart from warnings, and how to fix each. */
export function ProblemList({ problems, editorLink, story }: ProblemListProps) {
  const home = story?.slice(0, story.lastIndexOf("/") + 1);
  return (
    <ul className="label-face grid gap-y-2 text-label">
      {problems.map((problem) => {
        const { file, line, column = 1, severity, rule, message, remedy } = problem;
        const shown = home && file.startsWith(home) ? file.slice(home.length) : file;
        const place = `${shown}:${line}:${column}`;
        return (
          <li key={`${place}:${rule}:${message}`} className="max-w-[46rem] min-w-0">
            <code className="font-[ui-monospace,monospace] text-note [overflow-wrap:anywhere]">
              {editorLink ? (
                <a href={editorLink(problem)} className="underline underline-offset-4">
                  {place}
                </a>
              ) : (
                place
              )}
            </code>{" "}
            <strong className={severity === "error" ? "text-accent" : ""}>
              {severity === "error" ? "Error" : "Warning"}
            </strong>
            : {message}; {remedy} <span className="text-note">({rule})</span>
          </li>
        );
      })}
    </ul>
  );
}
