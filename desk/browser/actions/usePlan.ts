// Client code: before anything happens, one sentence says what readers will get.
import { useEffect, useState } from "react";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { ActionPlan, StoryAction } from "../../api/actions.ts";
import { CallRefused } from "../call.ts";
import { useDesk, useWords } from "../deskContext.ts";

/** Milliseconds after the last key. */
const PAUSE = 250;

export type Plan =
  | { state: "planning" }
  | { state: "planned"; plan: ActionPlan }
  | { state: "refused"; why: string; problems: readonly Problem[] };

/** What an action would do; undefined while there is none to ask about. */
export function usePlan(action: StoryAction | undefined): Plan | undefined {
  const { call } = useDesk();
  const say = useWords();
  const [answer, setAnswer] = useState<{ to: string; plan: Plan }>();
  const asked = action && JSON.stringify(action);
  const noAnswer = say("noAnswer");
  useEffect(() => {
    if (!asked) return;
    let ended = false;
    const take = (plan: Plan) => {
      if (!ended) setAnswer({ to: asked, plan });
    };
    const timer = setTimeout(() => {
      call("planAction", JSON.parse(asked) as StoryAction).then(
        (plan) => take({ state: "planned", plan }),
        (error: unknown) => {
          const isRefused = error instanceof CallRefused;
          const why = isRefused ? error.message : noAnswer;
          take({ state: "refused", why, problems: isRefused ? error.problems : [] });
        },
      );
    }, PAUSE);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [call, asked, noAnswer]);
  if (!asked) return undefined;
  return answer?.to === asked ? answer.plan : { state: "planning" };
}
