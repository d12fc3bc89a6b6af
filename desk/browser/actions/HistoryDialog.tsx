// Client code: earlier states beside the present one, brought back by one click.
import { lazy, Suspense, useEffect, useState } from "react";
import type { HistoryEntry } from "../../api/actions.ts";
import { whyOf } from "../call.ts";
import { Dialog } from "../Dialog.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import type { TextKeeper } from "../story/textKeeper.ts";
import { deskNow, deskTime } from "../times.ts";
import type { ActionDialogProps } from "./actionDialogProps.ts";

const TextComparison = lazy(() => import("../story/TextComparison.tsx"));

/** Milliseconds in which a state that was brought back can be put aside again. */
const UNDO = 60_000;

/** The states of a story, newest first. */
export function HistoryDialog({
  opened,
  keeper,
  close,
}: ActionDialogProps & { keeper: TextKeeper }) {
  const { call, session, tell } = useDesk();
  const say = useWords();
  const noAnswer = say("noAnswer");
  const [states, setStates] = useState<readonly HistoryEntry[]>();
  const [shown, setShown] = useState<{ state: HistoryEntry; text: string }>();
  const [why, setWhy] = useState("");
  const { file } = opened;
  useEffect(() => {
    call("history", { file }).then(
      (given) => setStates(given.states),
      (error: unknown) => setWhy(whyOf(error, noAnswer)),
    );
  }, [call, file, noAnswer]);
  const show = (state: HistoryEntry) =>
    void call("historyText", { file, id: state.id }).then(
      ({ text }) => setShown({ state, text }),
      (error: unknown) => setWhy(whyOf(error, noAnswer)),
    );
  const bringBack = ({ state, text }: { state: HistoryEntry; text: string }) => {
    const present = keeper.read().text;
    keeper.change(text);
    tell({
      text: say("stateBroughtBack", { time: deskTime(state.at, session) }),
      undo: {
        run: () => keeper.change(present),
        until: new Date(deskNow(session).getTime() + UNDO).toISOString(),
      },
    });
    close();
  };
  return (
    <Dialog title={say("history")} wide onClose={() => close()}>
      {why && (
        <p className="refusal" role="alert">
          {why}
        </p>
      )}
      {!states && !why && <p>{say("loading")}</p>}
      {states?.length === 0 && <p>{say("noHistory")}</p>}
      {states && states.length > 0 && <p className="about">{say("historyAbout")}</p>}
      <div className="history">
        <ol>
          {states?.map((state) => {
            const time = deskTime(state.at, session);
            return (
              <li key={state.id}>
                <button
                  type="button"
                  className="quiet"
                  aria-pressed={shown?.state.id === state.id}
                  onClick={() => show(state)}
                >
                  {state.person ? say("stateBy", { time, name: state.person }) : time}{" "}
                  <span className="state">{say(wordOf(state))}</span>
                </button>
              </li>
            );
          })}
        </ol>
        {shown && (
          <div className="history-state">
            <p className="dialog-buttons">
              <button type="button" className="primary" onClick={() => bringBack(shown)}>
                {say("bringStateBack")}
              </button>
            </p>
            <Suspense fallback={<p>{say("loading")}</p>}>
              <TextComparison
                left={shown.text}
                right={keeper.read().text}
                leftLabel={deskTime(shown.state.at, session)}
                rightLabel={say("nowText")}
              />
            </Suspense>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function wordOf({ kind, by }: HistoryEntry) {
  if (kind === "saved") return "stateSaved";
  if (by === "correct") return "stateCorrected";
  return by === "rename" ? "stateRenamed" : "statePublished";
}
