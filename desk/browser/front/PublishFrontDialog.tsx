// Client code: one sentence says what readers will get, one click gives it to them, and one takes it back.
import { useEffect, useState } from "react";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { FrontPlan, FrontResult } from "../../api.ts";
import { Outcome } from "../actions/ActionOutcome.tsx";
import { CallRefused } from "../call.ts";
import { Dialog } from "../Dialog.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { deskTime } from "../times.ts";
import { frontSentence } from "./frontSentence.ts";

/** Plans, publishes and shows the outcome. */
export function PublishFrontDialog({ close }: { close(): void }) {
  const { call, session } = useDesk();
  const say = useWords();
  const [plan, setPlan] = useState<FrontPlan>();
  const [result, setResult] = useState<FrontResult>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ why: string; problems: readonly Problem[] }>();
  const noAnswer = say("noAnswer");
  const time = (at: string) => deskTime(at, session);
  const refuse = (error: unknown) => {
    const isRefused = error instanceof CallRefused;
    setRefused({
      why: isRefused ? error.message : noAnswer,
      problems: isRefused ? error.problems : [],
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked once, when the dialog opens
  useEffect(() => {
    call("planFront", {}).then(setPlan, refuse);
  }, [call]);
  const publish = async () => {
    setBusy(true);
    setRefused(undefined);
    try {
      setResult(await call("publishFront", {}));
    } catch (error) {
      refuse(error);
    } finally {
      setBusy(false);
    }
  };
  if (result) {
    return (
      <Dialog title={say("publishFront")} onClose={close}>
        <Outcome
          sentence={say(result.effect === "published" ? "frontDone" : "doneUnchanged")}
          seen={result}
          undoneWords={say("frontUndone")}
          close={close}
          undone={close}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={say("publishFront")} onClose={close}>
      <div className="plan" aria-live="polite">
        {!plan && !refused && <p>{say("planning")}</p>}
        {plan && <p>{plan.changes ? frontSentence(plan, say, time) : say("frontUnchanged")}</p>}
        {plan?.waiting.map(({ address, headline, state, published }) => (
          <p key={address} className="about">
            {state === "scheduled" && published
              ? say("frontWaits", { headline, time: time(published) })
              : say("frontLacks", { address })}
          </p>
        ))}
        {refused && (
          <>
            <p className="refusal" role="alert">
              {refused.why}
            </p>
            <ul className="field-problems">
              {refused.problems.map(({ file, line, rule, message, remedy }) => (
                <li key={`${file} ${line} ${rule}`} data-severity="error">
                  {`${file}, `}
                  {say("goToLine", { line })}: {say("problemWithRemedy", { message, remedy })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className="about">{say(plan?.takesFiles ? "frontWithFiles" : "frontAlone")}</p>
      <p className="dialog-buttons">
        <button
          type="button"
          className="primary"
          disabled={busy || !plan?.changes}
          onClick={() => void publish()}
        >
          {say(busy ? "doing" : "publishFront")}
        </button>
        <button type="button" onClick={close}>
          {say("cancel")}
        </button>
      </p>
    </Dialog>
  );
}
