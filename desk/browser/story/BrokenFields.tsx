// Client code: a front matter that cannot be read is put right in its source.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { useWords } from "../deskContext.ts";

/** Says why the fields cannot be edited. */
export function BrokenFields({ problem }: { problem: Problem | undefined }) {
  const say = useWords();
  return (
    <p className="refusal">{say("fieldsBroken", { why: problem ? problem.message : "YAML" })}</p>
  );
}
