// Client code: a dialog that is asked for in one place of the page and shown in another.
import { useCallback, useRef, useState } from "react";

/** A question that a dialog answers; undefined where it has been closed without one. */
export interface Asking<Q, A> {
  /** What is being asked now. */
  question: Q | undefined;
  ask(question: Q): Promise<A | undefined>;
  answer(given?: A): void;
}

/** Holds one question at a time: a new one leaves the one before without an answer. */
export function useAsking<Q, A>(): Asking<Q, A> {
  const [question, setQuestion] = useState<Q>();
  const waiting = useRef<(given?: A) => void>(undefined);
  const answer = useCallback((given?: A) => {
    setQuestion(undefined);
    waiting.current?.(given);
    waiting.current = undefined;
  }, []);
  const ask = useCallback(
    (asked: Q) => {
      answer();
      setQuestion(asked);
      return new Promise<A | undefined>((resolve) => {
        waiting.current = resolve;
      });
    },
    [answer],
  );
  return { question, ask, answer };
}
