// Client code: two texts of the same lines are both shown, and somebody chooses.
import { lazy, Suspense, useState } from "react";
import { useWords } from "../deskContext.ts";

const TextComparison = lazy(() => import("./TextComparison.tsx"));

/** The file and the editor's text beside each other. */
export function ConflictView({
  theirs,
  mine,
  change,
  resolve,
}: {
  theirs: string;
  mine: string;
  change(text: string): void;
  resolve(text: string): void;
}) {
  const say = useWords();
  const [first] = useState(mine);
  return (
    <section className="conflict" aria-label={say("conflictTitle")}>
      <h2>{say("conflictTitle")}</h2>
      <p>{say("conflictAbout")}</p>
      <p className="dialog-buttons">
        <button type="button" className="primary" onClick={() => resolve(mine)}>
          {say("keepYours")}
        </button>
        <button type="button" onClick={() => resolve(theirs)}>
          {say("takeTheirs")}
        </button>
      </p>
      <Suspense fallback={<p>{say("loading")}</p>}>
        <TextComparison
          left={theirs}
          right={first}
          leftLabel={say("theirText")}
          rightLabel={say("yourText")}
          change={change}
        />
      </Suspense>
    </section>
  );
}
