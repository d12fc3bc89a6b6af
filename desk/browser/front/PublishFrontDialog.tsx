// Client code: one sentence says what readers will get, one click gives it to them, and one takes it back.
import { Outcome } from "../actions/ActionOutcome.tsx";
import { RefusalView } from "../actions/RefusalView.tsx";
import { usePlannedCall } from "../actions/usePlannedCall.ts";
import { useTellOutcome } from "../actions/useTellOutcome.ts";
import { Dialog } from "../Dialog.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { deskTime } from "../times.ts";
import { frontSentence } from "./frontSentence.ts";

/** Plans, publishes and shows the outcome. */
export function PublishFrontDialog({ close }: { close(): void }) {
  const { session } = useDesk();
  const say = useWords();
  const { plan, result, refused, busy, act } = usePlannedCall("planFront", "publishFront");
  const tellOutcome = useTellOutcome();
  const time = (at: string) => deskTime(at, session);
  if (result) {
    const sentence = say(result.effect === "published" ? "frontDone" : "doneUnchanged");
    const leave = () => {
      tellOutcome(sentence, result.undo, say("frontUndone"));
      close();
    };
    return (
      <Dialog title={say("publishFront")} onClose={leave}>
        <Outcome
          sentence={sentence}
          seen={result}
          undoneWords={say("frontUndone")}
          close={leave}
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
        {refused && <RefusalView refusal={refused} />}
      </div>
      <p className="about">{say(plan?.takesFiles ? "frontWithFiles" : "frontAlone")}</p>
      <p className="dialog-buttons">
        <button
          type="button"
          className="primary"
          disabled={busy || !plan?.changes}
          onClick={() => void act()}
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
