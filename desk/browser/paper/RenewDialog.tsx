// Client code: everything that would change for readers is said before it does.
import { Outcome } from "../actions/ActionOutcome.tsx";
import { RefusalView } from "../actions/RefusalView.tsx";
import { usePlannedCall } from "../actions/usePlannedCall.ts";
import { Dialog } from "../Dialog.tsx";
import { useWords } from "../deskContext.ts";

/** The most names of a kind that are said. */
const NAMED = 12;

/** Plans the renewal, does it and shows the outcome. */
export function RenewDialog({ close }: { close(): void }) {
  const say = useWords();
  const { plan, result, refused, busy, act } = usePlannedCall("planRenewal", "renew");
  const title = say("bringBeforeReaders");
  if (result) {
    return (
      <Dialog title={title} onClose={close}>
        {result.needsBuild && <p>{say("renewalNeedsBuild")}</p>}
        <Outcome
          sentence={say(result.effect === "renewed" ? "renewalDone" : "doneUnchanged")}
          seen={result}
          close={close}
          undone={close}
        />
      </Dialog>
    );
  }
  const has = plan && plan.changes.length > 0;
  return (
    <Dialog title={title} onClose={close}>
      <p className="about">{say("renewalAbout")}</p>
      <div className="plan" aria-live="polite">
        {!plan && !refused && <p>{say("planning")}</p>}
        {plan && <p>{say(has ? "renewalPlan" : "renewalNothing")}</p>}
        {has && (
          <ul className="renewal">
            {plan.changes.map(({ what, names }) => {
              const some = names.slice(0, NAMED).join(", ");
              const count = names.length - NAMED;
              return (
                <li key={what}>
                  {say("renewedNames", {
                    what: say(`renewed_${what}`),
                    names: count > 0 ? say("renewedMore", { names: some, count }) : some,
                  })}
                </li>
              );
            })}
          </ul>
        )}
        {plan?.everyPage && <p>{say("renewalEveryPage")}</p>}
        {plan?.needsBuild && <p>{say("renewalNeedsBuild")}</p>}
        {refused && <RefusalView refusal={refused} />}
      </div>
      <p className="dialog-buttons">
        <button
          type="button"
          className="primary"
          disabled={busy || !has}
          onClick={() => void act()}
        >
          {say(busy ? "doing" : "bringBeforeReaders")}
        </button>
        <button type="button" onClick={close}>
          {say("cancel")}
        </button>
      </p>
    </Dialog>
  );
}
