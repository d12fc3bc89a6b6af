// Client code: the outcome as it was seen to happen, which can be undone for a minute.
import { useEffect, useRef, useState } from "react";
import type { ActionResult } from "../../api/actions.ts";
import { whyOf } from "../call.ts";
import { Dialog } from "../Dialog.tsx";
import { type Say, useDesk, useWords } from "../deskContext.ts";
import { deskNow, deskSeconds, deskTime } from "../times.ts";
import type { ActionDialogProps } from "./actionDialogProps.ts";
import { undoEnd } from "./undoEnd.ts";
import { undoneSentence, useTellOutcome } from "./useTellOutcome.ts";

/** After these, the story's address shows it. */
const SHOWN: readonly ActionResult["effect"][] = ["published", "updated", "corrected", "renamed"];

/** What readers have after an action, and the way back, which stays when the dialog is closed. */
export function ActionOutcome({
  title,
  result,
  close,
}: {
  title: string;
  result: ActionResult;
  close: ActionDialogProps["close"];
}) {
  const { session } = useDesk();
  const say = useWords();
  const tellOutcome = useTellOutcome();
  const sentence = outcomeSentence(result, say, (at) => deskTime(at, session));
  const leave = () => {
    tellOutcome(sentence, result.undo);
    close(result.file);
  };
  return (
    <Dialog title={title} onClose={leave}>
      <Outcome
        sentence={sentence}
        seen={result}
        isThere={SHOWN.includes(result.effect)}
        close={leave}
        undone={close}
      />
    </Dialog>
  );
}

/** What was done, what readers were seen to get, and the way back for a minute. */
export function Outcome({
  sentence,
  seen,
  isThere = true,
  undoneWords,
  close,
  undone,
}: {
  sentence: string;
  /** Whether the address shows it now. */
  isThere?: boolean;
  /** Said after taking it back, where that is not the state of files before. */
  undoneWords?: string;
  seen: Pick<ActionResult, "readersSee" | "seenAt" | "since" | "why" | "url" | "undo"> &
    // Of a story, which may be gone from its address.
    Partial<Pick<ActionResult, "address" | "mentions">>;
  close(): void;
  /** @param file where the story is again */
  undone(file: string): void;
}) {
  const { call, session, tell } = useDesk();
  const say = useWords();
  const { undo, readersSee, seenAt, since, why: reason = "", url, address, mentions = [] } = seen;
  const [isOffered, setOffered] = useState(undo !== undefined);
  const [until] = useState(() => undo && undoEnd(undo.until, session));
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState("");
  useEffect(() => {
    if (!until) return;
    const left = until.getTime() - deskNow(session).getTime();
    const timer = setTimeout(() => setOffered(false), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [until, session]);
  const takeBack = async () => {
    if (!undo) return;
    setBusy(true);
    try {
      const back = await call("undo", { id: undo.id });
      tell(undoneSentence(back, say, undoneWords));
      undone(back.file);
    } catch (error) {
      setWhy(whyOf(error, say("noAnswer")));
      setBusy(false);
    }
  };
  // The button that has done it is gone: the focus is on the way on, which says what was done.
  const wayOn = useRef<HTMLButtonElement>(null);
  useEffect(() => wayOn.current?.focus(), []);
  return (
    <div className="outcome">
      <div role="status" id="outcome">
        <p className="done">{sentence}</p>
        {readersSee === true && (
          <p>
            {since
              ? say("readersSince", { time: deskSeconds(new Date(since), session) })
              : say("readersSee")}
          </p>
        )}
        {readersSee === false && <p>{say("readersDoNot", { why: reason })}</p>}
        {readersSee === undefined && address !== "" && <p>{reason || say("noServer")}</p>}
      </div>
      {readersSee && isThere && <SeenAddress url={url} seenAt={seenAt} />}
      {mentions.length > 0 && (
        <div>
          <p>{say("mentions")}</p>
          <ul className="field-problems">
            {mentions.map((mention) => (
              <li key={`${mention.file} ${mention.line} ${mention.column}`}>
                {say("placeInFile", mention)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {why && (
        <p className="refusal" role="alert">
          {why}
        </p>
      )}
      {isOffered && until && (
        <p className="about">{say("undoUntil", { time: deskSeconds(until, session) })}</p>
      )}
      <p className="dialog-buttons">
        <button
          ref={wayOn}
          type="button"
          className="primary"
          aria-describedby="outcome"
          onClick={close}
        >
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

/** Where it was seen: the paper's own address may lead elsewhere yet, or nowhere. */
function SeenAddress({ url, seenAt }: { url: string; seenAt: string | undefined }) {
  const say = useWords();
  const opens = addressSeen(url, seenAt);
  return (
    <>
      <p>
        <a href={opens} target="_blank" rel="noreferrer">
          {opens}
        </a>
      </p>
      {opens !== url && <p className="about">{say("addressUnasked", { url })}</p>}
    </>
  );
}

/** An address on the server that was seen to answer it. @param seenAt undefined where that is its own */
export function addressSeen(url: string, seenAt: string | undefined): string {
  if (seenAt === undefined) return url;
  const { origin, pathname, search } = new URL(url);
  return new URL(seenAt).origin === origin ? url : new URL(seenAt).origin + pathname + search;
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
    case "unscheduled":
      return say("doneUnscheduled", { address });
    case "renamed":
      if (address) return say("doneRenamed", { address });
      return result.gone
        ? say("doneRenamedGone", { address: result.gone })
        : say("doneRenamedDraft");
  }
}
