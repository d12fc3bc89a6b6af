// Client code: what was done is said again where its dialog is closed, with the way back as long as there is one.
import type { ActionResult, UndoResult } from "../../api/actions.ts";
import { type Say, useDesk, useWords } from "../deskContext.ts";
import { deskNow } from "../times.ts";
import { undoEnd } from "./undoEnd.ts";

/** @returns says an outcome in the page's live region; `undoneWords` are said after taking it back */
export function useTellOutcome() {
  const { call, session, tell } = useDesk();
  const say = useWords();
  return (sentence: string, undo: ActionResult["undo"], undoneWords?: string): void => {
    const until = undo && undoEnd(undo.until, session);
    if (!undo || !until || until <= deskNow(session)) {
      tell(sentence);
      return;
    }
    const run = async () => {
      const back = await call("undo", { id: undo.id });
      tell(undoneSentence(back, say, undoneWords));
    };
    tell({ text: sentence, undo: { until: until.toISOString(), run } });
  };
}

/** @param words said where it is with readers as it was, and that is not the state of files before */
export function undoneSentence(
  { gone, readersSee, why }: UndoResult,
  say: Say,
  words?: string,
): string {
  if (readersSee === false) return say("undoneUnseen", { why: why ?? "" });
  if (words) return words;
  return gone.length > 0 ? say("undoneGone", { addresses: gone.join(", ") }) : say("undone");
}
