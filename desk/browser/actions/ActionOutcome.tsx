// Client code: the outcome as it was seen to happen, which can be undone for a minute.
import { useEffect, useState } from "react";
import type { ActionResult } from "../../api.ts";
import { type Say, useDesk, useWords } from "../deskContext.ts";
import { deskNow, deskSeconds, deskTime } from "../times.ts";
import type { ActionDialogProps } from "./ActionDialog.tsx";

/** Milliseconds for which an action can be undone at most. */
const LONGEST = 120_000;

/** What readers have after an action, and the way back. */
export function ActionOutcome({
  result,
  close,
}: {
  result: ActionResult;
  close: ActionDialogProps["close"];
}) {
  const { session } = useDesk();
  const say = useWords();
  return (
    <Outcome
      sentence={outcomeSentence(result, say, (at) => deskTime(at, session))}
      seen={result}
      close={() => close(result.file)}
      undone={close}
    />
  );
}

/** What was done, what readers were seen to get, and the way back for a minute. */
export function Outcome({
  sentence,
  seen,
  close,
  undone,
}: {
  sentence: string;
  seen: Pick<ActionResult, "readersSee" | "why" | "url" | "undo">;
  close(): void;
  /** @param file where the story is again */
  undone(file: string): void;
}) {
  const { call, session, tell } = useDesk();
  const say = useWords();
  const { undo, readersSee, why: reason = "", url } = seen;
  const [isOffered, setOffered] = useState(undo !== undefined);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState("");
  useEffect(() => {
    if (!undo) return;
    const left = Date.parse(undo.until) - deskNow(session).getTime();
    // A clock that stands still, for demonstrations, lets an offer stand as long as any other.
    const timer = setTimeout(() => setOffered(false), Math.min(Math.max(0, left), LONGEST));
    return () => clearTimeout(timer);
  }, [undo, session]);
  const takeBack = async () => {
    if (!undo) return;
    setBusy(true);
    try {
      const back = await call("undo", { id: undo.id });
      tell(say("undone"));
      undone(back.file);
    } catch (error) {
      setWhy((error as Error).message);
      setBusy(false);
    }
  };
  return (
    <div className="outcome">
      <div role="status">
        <p className="done">{sentence}</p>
        {readersSee === true && <p>{say("readersSee")}</p>}
        {readersSee === false && <p>{say("readersDoNot", { why: reason })}</p>}
        {readersSee === undefined && <p>{reason || say("noServer")}</p>}
      </div>
      {readersSee && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        </p>
      )}
      {why && (
        <p className="refusal" role="alert">
          {why}
        </p>
      )}
      {isOffered && undo && (
        <p className="about">
          {say("undoUntil", { time: deskSeconds(new Date(undo.until), session) })}
        </p>
      )}
      <p className="dialog-buttons">
        <button type="button" className="primary" onClick={close}>
          {say("close")}
        </button>
        {isOffered && undo && (
          <button type="button" disabled={busy} onClick={() => void takeBack()}>
            {say(busy ? "doing" : "undo")}
          </button>
        )}
      </p>
    </div>
  );
}

/** No sentence claims that readers have something, which is said by what was seen. */
function outcomeSentence(result: ActionResult, say: Say, time: (at: string) => string): string {
  const { effect, address, at } = result;
  switch (effect) {
    case "published":
      return say("donePublished", { address });
    case "scheduled":
      return say("doneScheduled", { address, time: at ? time(at) : "" });
    case "updated":
      return say("doneUpdated", { address });
    case "unchanged":
      return say("doneUnchanged");
    case "corrected":
      return say("doneCorrected", { address });
    case "withdrawn":
      return say("doneWithdrawn", { address });
    case "renamed":
      return say("doneRenamed", { address });
  }
}
