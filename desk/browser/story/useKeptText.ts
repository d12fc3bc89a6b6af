// Client code: the story's text between the keyboard and its file.
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { OpenStory, Presence, Session } from "../../api.ts";
import { go, storyAddress } from "../address.ts";
import { callLeaving } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { onDeskClock } from "../times.ts";
import { type KeptText, TextKeeper } from "./textKeeper.ts";
import { unsentOf } from "./unsentTexts.ts";

/** An opened story with its text as it is being written. */
export function useKeptText(first: OpenStory): {
  keeper: TextKeeper;
  kept: KeptText;
  /** As the server knows it last. */
  opened: OpenStory;
  others: readonly Presence[];
  /** Asks the server about the story again. */
  renew(): void;
} {
  const { call, tell } = useDesk();
  const say = useWords();
  const [opened, setOpened] = useState(first);
  const [others, setOthers] = useState(first.others);
  const keeperOf = useRef<TextKeeper>(undefined);
  const [keeper] = useState(
    () =>
      new TextKeeper(first, call, (how) => {
        if (how === "moved") go(storyAddress(keeperOf.current?.file ?? first.file), "replace");
        else tell(say(how === "merged" ? "mergedIn" : "changedElsewhere"));
      }),
  );
  keeperOf.current = keeper;
  const kept = useSyncExternalStore(keeper.subscribe, keeper.read);
  const renew = () =>
    void keeper.lookAgain().then(setOpened, () => {
      // It may just be moving; the next save says what is wrong.
    });
  useDeskEvents((event) => {
    if (event.kind === "present") {
      if (event.file === first.file) setOthers(event.people);
    } else if (event.kind === "connected") {
      if (keeper.isUnsaved) keeper.tryAgain();
      else renew();
    } else if (event.kind === "changed" && concerns(event.files, first.file)) {
      renew();
    }
  });
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (keeper.isUnsaved) event.preventDefault();
    };
    const hidden = () => {
      if (document.visibilityState === "hidden") void keeper.flush();
    };
    const ends = () => {
      const last = keeper.lastSave();
      if (last) callLeaving("saveStory", last);
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
  }, [keeper]);
  return { keeper, kept, opened, others, renew };
}

/** Whether the story is among changed files; none named means that all may be. */
function concerns(files: readonly string[], file: string): boolean {
  return files.length === 0 || files.some((each) => isOf(each, file));
}

/** Whether a changed file belongs to a story: its text, or a picture beside it. */
function isOf(changed: string, file: string): boolean {
  return changed === file || changed.startsWith(file.slice(0, file.lastIndexOf("/") + 1));
}

/** Text of the story that did not reach its file: of this browser, or of the desk. */
export function leftText(
  opened: OpenStory,
  session: Session,
): { text: string; at: string; version: string } | undefined {
  const unsent = unsentOf(opened.file);
  if (unsent && unsent.text !== opened.text) {
    return { ...unsent, at: onDeskClock(new Date(unsent.at), session).toISOString() };
  }
  const { left } = opened;
  return left && left.text !== opened.text ? { ...left, version: opened.version } : undefined;
}
