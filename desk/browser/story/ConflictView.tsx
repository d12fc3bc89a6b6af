// Client code: two texts of the same lines are both shown, and somebody chooses.
import { lazy, Suspense, useState } from "react";
import type { PlainDeskKey } from "../../words/words.ts";
import { useWords } from "../deskContext.ts";

const TextComparison = lazy(() => import("./TextComparison.tsx"));

/** What the two texts are, and what is done with the one that is chosen. */
export interface ConflictWords {
  title: PlainDeskKey;
  about: PlainDeskKey;
  theirs: PlainDeskKey;
  keep: PlainDeskKey;
  take: PlainDeskKey;
}

const OF_FILE: ConflictWords = {
  title: "conflictTitle",
  about: "conflictAbout",
  theirs: "theirText",
  keep: "keepYours",
  take: "takeTheirs",
};

/** The file and the editor's text beside each other. */
export function ConflictView({
  theirs,
  mine,
  change,
  resolve,
  words = OF_FILE,
}: {
  theirs: string;
  mine: string;
  change(text: string): void;
  resolve(text: string): void;
  words?: ConflictWords;
}) {
  const say = useWords();
  const [first] = useState(mine);
  return (
    <section className="conflict" aria-label={say(words.title)}>
      <h2>{say(words.title)}</h2>
      <p>{say(words.about)}</p>
      <p className="dialog-buttons">
        <button type="button" className="primary" onClick={() => resolve(mine)}>
          {say(words.keep)}
        </button>
        <button type="button" onClick={() => resolve(theirs)}>
          {say(words.take)}
        </button>
      </p>
      <Suspense fallback={<p>{say("loading")}</p>}>
        <TextComparison
          left={theirs}
          right={first}
          leftLabel={say(words.theirs)}
          rightLabel={say("yourText")}
          change={change}
        />
      </Suspense>
    </section>
  );
}
