// Client code: everything that would change for readers is said before it does.
import { useEffect, useState } from "react";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { RenewalPlan, RenewalResult } from "../../api.ts";
import { Outcome } from "../actions/ActionOutcome.tsx";
import { CallRefused } from "../call.ts";
import { Dialog } from "../Dialog.tsx";
import { useDesk, useWords } from "../deskContext.ts";

/** The most names of a kind that are said. */
const NAMED = 12;

/** Plans the renewal, does it and shows the outcome. */
export function RenewDialog({ close }: { close(): void }) {
  const { call } = useDesk();
  const say = useWords();
  const [plan, setPlan] = useState<RenewalPlan>();
  const [result, setResult] = useState<RenewalResult>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ why: string; problems: readonly Problem[] }>();
  const noAnswer = say("noAnswer");
  const refuse = (error: unknown) => {
    const isRefused = error instanceof CallRefused;
    setRefused({
      why: isRefused ? error.message : noAnswer,
      problems: isRefused ? error.problems : [],
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked once, when the dialog opens
  useEffect(() => {
    call("planRenewal", {}).then(setPlan, refuse);
  }, [call]);
  const renew = async () => {
    setBusy(true);
    setRefused(undefined);
    try {
      setResult(await call("renew", {}));
    } catch (error) {
      refuse(error);
    } finally {
      setBusy(false);
    }
  };
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
      <p className="dialog-buttons">
        <button
          type="button"
          className="primary"
          disabled={busy || !has}
          onClick={() => void renew()}
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
