// Client code: the list follows what is typed, and what happens elsewhere.
import { useCallback, useEffect, useRef, useState } from "react";
import type { StoryPage, StoryQuery } from "../../api/stories.ts";
import { whyOf } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";

/** Milliseconds between two questions that events cause, however many there are. */
const CALM = 300;

/** The stories that a query finds; the previous ones are shown until the new ones are there. */
export function useStories(query: StoryQuery): {
  found: StoryPage | undefined;
  why: string;
  ask(): void;
} {
  const { call } = useDesk();
  const say = useWords();
  const [found, setFound] = useState<StoryPage>();
  const [why, setWhy] = useState("");
  const asked = useRef(0);
  const key = JSON.stringify(query);
  const noAnswer = say("noAnswer");
  const ask = useCallback(async () => {
    asked.current += 1;
    const number = asked.current;
    try {
      const given = await call("listStories", JSON.parse(key) as StoryQuery);
      // An earlier question may be answered later.
      if (number !== asked.current) return;
      setFound(given);
      setWhy("");
    } catch (error) {
      if (number !== asked.current) return;
      setWhy(whyOf(error, noAnswer));
    }
  }, [call, key, noAnswer]);
  useEffect(() => void ask(), [ask]);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useDeskEvents((event) => {
    if (event.kind === "present" || event.kind === "importing") return;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void ask(), CALM);
  });
  return { found, why, ask: () => void ask() };
}
