// Client code: who else has the story open is told and shown; their texts are merged line by line.
import { useEffect, useRef, useState } from "react";
import type { Presence } from "../../api.ts";
import { callLeaving } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { deskTime } from "../times.ts";

/** Milliseconds between two signs that the story is open, and between those that somebody types. */
const OPEN = 20_000;
const TYPING = 4_000;

/** The names of others who have the story open, with the time of their last key. */
export function OthersHere({
  file,
  first,
  text,
}: {
  file: string;
  first: readonly Presence[];
  /** Of the story; a change of it is a key. */
  text: string;
}) {
  const { call, page, session } = useDesk();
  const say = useWords();
  const [others, setOthers] = useState(first);
  const typed = useRef({ text, at: 0 });
  useDeskEvents((event) => {
    if (event.kind !== "present" || event.file !== file) return;
    setOthers(event.people.filter((person) => person.page !== page));
  });
  useEffect(() => {
    const isOpen = () =>
      void call("present", { file, page }).then(
        (given) => setOthers(given.others),
        // The next sign comes soon.
        () => undefined,
      );
    isOpen();
    const timer = setInterval(isOpen, OPEN);
    return () => {
      clearInterval(timer);
      callLeaving("present", { file, page, leaving: true });
    };
  }, [call, file, page]);
  useEffect(() => {
    const last = typed.current;
    if (last.text === text) return;
    const isDue = Date.now() - last.at > TYPING;
    typed.current = { text, at: isDue ? Date.now() : last.at };
    if (isDue) call("present", { file, page, typed: true }).catch(() => undefined);
  }, [call, file, page, text]);
  if (others.length === 0) return null;
  return (
    <ul className="others">
      {others.map(({ name, at, page: id }) => (
        <li key={id}>{say("alsoHere", { name, time: deskTime(at, session) })}</li>
      ))}
    </ul>
  );
}
