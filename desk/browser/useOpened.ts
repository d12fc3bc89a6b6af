// Client code: asks the desk for what a page shows; a page without script has said that the desk needs it.
import { useEffect, useState } from "react";
import { CallRefused, whyOf } from "./call.ts";
import { useWords } from "./deskContext.ts";

/** Milliseconds until a desk that does not answer is asked again. */
const AGAIN = 1_500;

/**
 * What a page asks the desk for as it opens. A desk that does not answer is asked again, one that refuses is not.
 * @param ask the same function as long as the page shows the same
 * @returns `opened`, or why there is nothing yet, in the desk's words
 */
export function useOpened<T>(ask: () => Promise<T>): { opened: T | undefined; why: string } {
  const say = useWords();
  const [opened, setOpened] = useState<T>();
  const [why, setWhy] = useState("");
  const noAnswer = say("noAnswer");
  useEffect(() => {
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = async () => {
      try {
        const given = await ask();
        if (!ended) setOpened(given);
      } catch (error) {
        if (ended) return;
        setWhy(whyOf(error, noAnswer));
        if (!(error instanceof CallRefused)) timer = setTimeout(open, AGAIN);
      }
    };
    void open();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [ask, noAnswer]);
  return { opened, why };
}
