import type { EditorLink } from "@/newsroom/addresses/editorLink";
import type { Problem } from "@/newsroom/problems/problem";
import { tellDraft } from "./words/tellDraft";

interface ProblemListProps {
  problems: readonly Problem[];
  /** Opens a position in the editor's program, if one is configured. */
  editorLink?: EditorLink | undefined;
  /** The story above the list; its folder is not repeated. */
  story?: string | undefined;
}

/** Open problems with positions and remedies, errors before warnings. */
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
              {tellDraft(severity === "error" ? "draftsError" : "draftsWarning")}
            </strong>
            : {message}; {remedy} <span className="text-note">({rule})</span>
          </li>
        );
      })}
    </ul>
  );
}
