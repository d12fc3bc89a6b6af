// Client code: one dialog for every action: its questions, one sentence, one click, and what was seen to happen.
import { type ReactNode, useState } from "react";
import type { ActionResult, StoryAction } from "../../api/actions.ts";
import { whyOf } from "../call.ts";
import { Dialog } from "../Dialog.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { ActionOutcome } from "./ActionOutcome.tsx";
import type { ActionDialogProps } from "./actionDialogProps.ts";
import { GitConflictView } from "./GitConflictView.tsx";
import { PlanView } from "./PlanView.tsx";
import { usePlan } from "./usePlan.ts";

/** Asks, plans, acts and shows the outcome. */
export function ActionDialog({
  title,
  verb,
  action,
  close,
  places,
  children,
}: {
  title: string;
  /** On the button that does it. */
  verb: string;
  /** Undefined while something is missing. */
  action: StoryAction | undefined;
  close: ActionDialogProps["close"];
  places: ActionDialogProps["places"];
  children?: ReactNode;
}) {
  const { call, tell } = useDesk();
  const say = useWords();
  const [result, setResult] = useState<ActionResult>();
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState("");
  const plan = usePlan(result ? undefined : action);
  const mayAct = plan?.state === "planned" && plan.plan.effect !== "unchanged";
  const act = async () => {
    if (!action || !mayAct || busy) return;
    setBusy(true);
    setWhy("");
    try {
      setResult(await call("act", action));
    } catch (error) {
      setWhy(whyOf(error, say("noAnswer")));
    } finally {
      setBusy(false);
    }
  };
  if (result?.conflict) {
    return (
      <Dialog
        title={title}
        wide
        onClose={() => {
          tell(say("conflictLeft"));
          close(result.file);
        }}
      >
        <GitConflictView
          key={result.conflict.commit}
          before={result}
          conflict={result.conflict}
          published={setResult}
        />
      </Dialog>
    );
  }
  if (result) {
    return <ActionOutcome title={title} result={result} close={close} />;
  }
  return (
    <Dialog title={title} onClose={() => close()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        {children}
        <PlanView
          plan={plan}
          places={{
            of: places.of,
            goTo: (problem) => {
              close();
              places.goTo(problem);
            },
          }}
        />
        {why && (
          <p className="refusal" role="alert">
            {why}
          </p>
        )}
        <p className="dialog-buttons">
          <button type="submit" className="primary" disabled={busy || !mayAct}>
            {busy ? say("doing") : verb}
          </button>
          <button type="button" onClick={() => close()}>
            {say("cancel")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
