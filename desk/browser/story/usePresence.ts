// Client code: who else has the file open, and who of them writes; their texts are merged line by line.
import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenText, Presence, TakenOver } from "../../api/openTexts.ts";
import { callLeaving, whyOf } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import type { TextKeeper } from "./textKeeper.ts";

/** Milliseconds between two signs that the file is open, and between those that somebody types. */
const OPEN = 20_000;
const TYPING = 4_000;

export interface PeopleHere {
  others: readonly Presence[];
  /** Set while this page only reads. */
  taken: TakenOver | undefined;
  /** Writes here instead of there. */
  takeOver(from: Pick<Presence, "page" | "name">): Promise<void>;
}

/**
 * Says that this page has a file open, and knows the others.
 * @param file where it is now
 * @param text as it is written here; a change of it is a key
 */
export function usePresence(
  file: string,
  first: Pick<OpenText, "others" | "taken">,
  keeper: Pick<TextKeeper<OpenText>, "read" | "hold" | "release">,
  text: string,
): PeopleHere {
  const { call, page, tell } = useDesk();
  const say = useWords();
  const noAnswer = say("noAnswer");
  const [others, setOthers] = useState(first.others);
  const [taken, setTaken] = useState(first.taken);
  const typed = useRef({ text, at: 0 });
  // How often either was learned otherwise: an answer that was asked for before says what was true before.
  const learned = useRef({ others: 0, taken: 0 });

  const isOpen = useCallback(() => {
    // Of a file that is gone there is nothing to say, and the desk would look for it in the whole folder each time.
    if (keeper.read().saving.state === "gone") return Promise.resolve();
    const before = { ...learned.current };
    return call("present", { file, page }).then(
      (given) => {
        if (learned.current.others === before.others) setOthers(given.others);
        if (learned.current.taken === before.taken) setTaken(given.taken);
      },
      // The next sign comes soon.
      () => undefined,
    );
  }, [call, file, page, keeper]);
  useDeskEvents((event) => {
    if (event.kind === "present" && event.file === file) {
      learned.current.others += 1;
      setOthers(event.people.filter((person) => person.page !== page));
    } else if (event.kind === "takenOver" && event.file === file && event.page === page) {
      learned.current.taken += 1;
      setTaken(event.by);
    } else if (event.kind === "connected") void isOpen();
  });
  useEffect(() => {
    void isOpen();
    const timer = setInterval(isOpen, OPEN);
    return () => {
      clearInterval(timer);
      callLeaving("present", { file, page, leaving: true });
    };
  }, [isOpen, file, page]);
  const isTaken = taken !== undefined;
  useEffect(() => {
    if (!isTaken) {
      keeper.release();
      return;
    }
    void keeper.hold().then((isSaved) => {
      if (isSaved) call("present", { file, page, yielded: true }).catch(() => undefined);
    });
  }, [isTaken, keeper, call, file, page]);
  useEffect(() => {
    const last = typed.current;
    if (last.text === text) return;
    const isGone = keeper.read().saving.state === "gone";
    const isDue = !isTaken && !isGone && Date.now() - last.at > TYPING;
    typed.current = { text, at: isDue ? Date.now() : last.at };
    if (isDue) call("present", { file, page, typed: true }).catch(() => undefined);
  }, [call, file, page, text, isTaken, keeper]);

  const takeOver = async ({ page: from, name }: Pick<Presence, "page" | "name">) => {
    try {
      const given = await call("takeOver", { file, page, from });
      learned.current.others += 1;
      learned.current.taken += 1;
      setOthers(given.others);
      setTaken(undefined);
      tell(say(given.yielded ? "tookOver" : "tookOverUnanswered", { name }));
    } catch (error) {
      tell(whyOf(error, noAnswer));
    }
  };
  return { others, taken, takeOver };
}
