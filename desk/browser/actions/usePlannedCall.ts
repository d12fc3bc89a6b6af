// Client code: what concerns the whole paper is planned when its dialog opens, and done by one click.
import { useEffect, useState } from "react";
import type { Answer, CallName, Question } from "../../api/calls.ts";
import { CallRefused } from "../call.ts";
import { useDesk, useWords } from "../deskContext.ts";
import type { Refusal } from "./RefusalView.tsx";

/** Calls that ask nothing. */
type Plain = {
  [N in CallName]: Question<N> extends Record<string, never> ? N : never;
}[CallName];

/**
 * Plans by one call and acts by another.
 * @returns what is known so far: the plan, the outcome, or why either was refused
 */
export function usePlannedCall<P extends Plain, A extends Plain>(
  planning: P,
  acting: A,
): {
  plan: Answer<P> | undefined;
  result: Answer<A> | undefined;
  refused: Refusal | undefined;
  busy: boolean;
  act(): Promise<void>;
} {
  const { call } = useDesk();
  const noAnswer = useWords()("noAnswer");
  const [plan, setPlan] = useState<Answer<P>>();
  const [result, setResult] = useState<Answer<A>>();
  const [refused, setRefused] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const refuse = (error: unknown) => {
    const isRefused = error instanceof CallRefused;
    setRefused({
      why: isRefused ? error.message : noAnswer,
      problems: isRefused ? error.problems : [],
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked once, when the dialog opens
  useEffect(() => {
    call(planning, {} as Question<P>).then((answer) => setPlan(() => answer), refuse);
  }, [call]);
  const act = async () => {
    setBusy(true);
    setRefused(undefined);
    try {
      const answer = await call(acting, {} as Question<A>);
      setResult(() => answer);
    } catch (error) {
      refuse(error);
    } finally {
      setBusy(false);
    }
  };
  return { plan, result, refused, busy, act };
}
