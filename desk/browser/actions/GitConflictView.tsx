// Client code: others have published other words in the same lines; both are shown, and somebody chooses.
import { useEffect, useState } from "react";
import type { ActionResult, GitConflict } from "../../api/actions.ts";
import { whyOf } from "../call.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { ConflictView } from "../story/ConflictView.tsx";

/** Both texts beside each other; what is decided is saved and published in the place of both. */
export function GitConflictView({
  before,
  conflict,
  published,
}: {
  /** Of the action that met the other words. */
  before: ActionResult;
  conflict: GitConflict;
  published(result: ActionResult): void;
}) {
  const { call } = useDesk();
  const say = useWords();
  const noAnswer = say("noAnswer");
  const [texts, setTexts] = useState<{ theirs: string; mine: string; version: string }>();
  const [written, setWritten] = useState<string>();
  const [why, setWhy] = useState("");
  const [busy, setBusy] = useState(false);
  const { commit, files } = conflict;
  const { file } = before;
  useEffect(() => {
    let ended = false;
    setTexts(undefined);
    setWritten(undefined);
    Promise.all([call("theirText", { file, commit }), call("openStory", { file })]).then(
      ([their, opened]) => {
        if (ended) return;
        setTexts({ theirs: their.text, mine: opened.text, version: opened.version });
      },
      (error: unknown) => !ended && setWhy(whyOf(error, noAnswer)),
    );
    return () => {
      ended = true;
    };
  }, [call, file, commit, noAnswer]);

  const decide = async (text: string) => {
    if (!texts || busy) return;
    setBusy(true);
    setWhy("");
    try {
      if (text !== texts.mine) {
        const { version } = texts;
        const saved = await call("saveStory", { file, version, text });
        if (saved.state === "conflict") {
          setTexts({ ...texts, version: saved.version, theirs: saved.theirs });
          setWhy(say("changedWhileDeciding"));
          return;
        }
        setTexts({ ...texts, version: saved.version, mine: saved.text });
      }
      // Their text is out already: it gets no time of an update.
      const minor = text === texts.theirs ? { minor: true } : {};
      const result = await call("act", { kind: "publish", file, seen: commit, ...minor });
      // What was published here before has reached nobody until now.
      const effect = result.effect === "unchanged" ? before.effect : result.effect;
      published({ ...result, effect });
    } catch (error) {
      setWhy(whyOf(error, noAnswer));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {why && (
        <p className="refusal" role="alert">
          {why}
        </p>
      )}
      {files.length > 1 && <p>{say("conflictFiles", { files: files.join(", ") })}</p>}
      {texts && (
        <div inert={busy}>
          <ConflictView
            theirs={texts.theirs}
            mine={written ?? texts.mine}
            change={setWritten}
            resolve={(text) => void decide(text)}
            words={{
              title: "gitConflictTitle",
              about: "gitConflictAbout",
              theirs: "theirPublished",
              keep: "publishYours",
              take: "publishTheirs",
            }}
          />
        </div>
      )}
      {!texts && !why && <p>{say("loading")}</p>}
    </>
  );
}
