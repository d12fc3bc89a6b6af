import type { Problem } from "@/newsroom/problem";

/** Open problems by file and line, with how to mend each. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="label-face grid gap-y-2 text-label">
      {problems.map(({ file, line, severity, rule, message, mend }) => (
        <li key={`${file}:${line}:${rule}:${message}`}>
          <code className="font-[ui-monospace,monospace] text-note">
            {file}:{line}
          </code>{" "}
          <strong className={severity === "error" ? "text-accent" : ""}>
            {severity === "error" ? "Error" : "Warning"}
          </strong>
          : {message}; {mend}
        </li>
      ))}
    </ul>
  );
}
