// Client code: the story's text between the keyboard and its file.
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { OpenStory, OpenText } from "../../api/openTexts.ts";
import type { Session } from "../../api/session.ts";
import { go, storyAddress } from "../address.ts";
import { callLeaving } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { onDeskClock } from "../times.ts";
import { type KeptText, type TextCalls, TextKeeper } from "./textKeeper.ts";
import { forgetUnsent, unsentOf } from "./unsentTexts.ts";

/** Milliseconds until a file that is gone is looked for again after a change of which no file is named. */
const AGAIN = 8_000;

const STORY: TextCalls = { open: "openStory", save: "saveStory" };

/** An opened story with its text as it is being written. */
export function useKeptText(first: OpenStory): Kept<OpenStory> {
  return useKeptFile(first, STORY, isOf);
}

interface Kept<Opened extends OpenText> {
  keeper: TextKeeper<Opened>;
  kept: KeptText;
  /** As the server knows it last. */
  opened: Opened;
  /** Asks the server about the file again. */
  renew(): void;
  /** As the server knows it once it has answered all that it has been asked about the file. */
  settled(): Promise<Opened>;
}

/**
 * An opened file with its text as it is being written.
 * @param calls by which it is opened and saved
 * @param belongs whether a changed file is it, or is shown with it
 */
export function useKeptFile<Opened extends OpenText>(
  first: Opened,
  calls: TextCalls,
  belongs: (changed: string, file: string) => boolean,
): Kept<Opened> {
  const { call, ownWork, page, tell } = useDesk();
  const say = useWords();
  const [opened, setOpened] = useState(first);
  const keeperOf = useRef<TextKeeper<Opened>>(undefined);
  const [keeper] = useState(
    () =>
      new TextKeeper<Opened>(
        first,
        call,
        page,
        (how) => {
          if (how === "moved") go(storyAddress(keeperOf.current?.file ?? first.file), "replace");
          else tell(say(how === "merged" ? "mergedIn" : "changedElsewhere"));
        },
        calls,
      ),
  );
  keeperOf.current = keeper;
  const kept = useSyncExternalStore(keeper.subscribe, keeper.read);
  // One after the other, so that what this page has done is taken in before it could be told as news.
  const looking = useRef<Promise<Opened>>(Promise.resolve<Opened>(first));
  // What this page itself has taken away is not looked for: the page goes on to another one.
  const isLeaving = useRef(false);
  const look = (isOwn: boolean) => {
    if (isLeaving.current) return;
    looking.current = looking.current.then((before) =>
      keeper.lookAgain(isOwn).then(
        (now) => {
          setOpened(now);
          return now;
        },
        // It may just be moving; the next save says what is wrong.
        () => before,
      ),
    );
  };
  const settled = async () => {
    let last: Promise<Opened>;
    let now: Opened;
    do {
      last = looking.current;
      now = await last;
    } while (last !== looking.current);
    return now;
  };
  const renew = () => look(false);
  // To look for a file that is gone may itself be told as a change.
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const renewByPause = () => {
    if (keeper.read().saving.state !== "gone") return renew();
    pause.current ??= setTimeout(() => {
      pause.current = undefined;
      renew();
    }, AGAIN);
  };
  useEffect(() => () => clearTimeout(pause.current), []);
  const newest = useRef(look);
  newest.current = look;
  useEffect(
    () =>
      ownWork.onEnd((gone) => {
        isLeaving.current ||= gone.has(keeper.file);
        newest.current(true);
      }),
    [ownWork, keeper],
  );
  useDeskEvents((event) => {
    if (event.kind === "moved") {
      // A dialog that has moved it says so first, and leads there when it is closed.
      if (event.from !== keeper.file || document.querySelector("dialog[open]")) return;
      void keeper.flush().then((isSaved) => {
        if (isSaved) go(storyAddress(event.to), "replace");
      });
    } else if (event.kind === "connected") {
      if (keeper.isUnsaved) keeper.tryAgain();
      else renew();
    } else if (event.kind === "changed") {
      const { files } = event;
      // It is looked at when the work has ended.
      if (ownWork.isRunning) return;
      // None named means that all may have changed.
      if (files.some((each) => belongs(each, first.file))) renew();
      else if (files.length === 0) renewByPause();
    }
  });
  const { save } = calls;
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (keeper.isUnsaved) event.preventDefault();
    };
    const hidden = () => {
      if (document.visibilityState === "hidden") void keeper.flush();
    };
    const ends = () => {
      const last = keeper.lastSave();
      if (last) callLeaving(save, last);
    };
    addEventListener("beforeunload", leaving);
    addEventListener("pagehide", ends);
    addEventListener("online", keeper.tryAgain);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      removeEventListener("beforeunload", leaving);
      removeEventListener("pagehide", ends);
      removeEventListener("online", keeper.tryAgain);
      document.removeEventListener("visibilitychange", hidden);
      void keeper.flush().finally(() => keeper.close());
    };
  }, [keeper, save]);
  return { keeper, kept, opened, renew, settled };
}

/** Whether a changed file belongs to a story: its text, a picture beside it, or their folder as a whole. */
function isOf(changed: string, file: string): boolean {
  return `${changed}/`.startsWith(file.slice(0, file.lastIndexOf("/") + 1));
}

/** Text of a file that did not reach it: of this browser, or of the desk. */
export function leftText(
  opened: OpenText,
  session: Session,
): { text: string; at: string; version: string } | undefined {
  const unsent = unsentOf(opened.file);
  if (unsent && unsent.text !== opened.text) {
    return { ...unsent, at: onDeskClock(new Date(unsent.at), session).toISOString() };
  }
  // It has reached the file after all.
  if (unsent) forgetUnsent(opened.file);
  const { left } = opened;
  return left && left.text !== opened.text ? { ...left, version: opened.version } : undefined;
}
