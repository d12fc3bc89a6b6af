// Client code: what can be done with a story. Each has a command too.
import { useRef, useState } from "react";
import type { OpenStory } from "../../api/openTexts.ts";
import { go, storyAddress } from "../address.ts";
import { whyOf } from "../call.ts";
import { useDesk, useWords } from "../deskContext.ts";
import type { TextKeeper } from "../story/textKeeper.ts";
import { useStoryFiles } from "../story/useStoryFiles.ts";
import type { ActionDialogProps, ProblemPlaces } from "./actionDialogProps.ts";
import { CorrectDialog } from "./CorrectDialog.tsx";
import { HistoryDialog } from "./HistoryDialog.tsx";
import { PreviewLinkDialog } from "./PreviewLinkDialog.tsx";
import { PublishDialog } from "./PublishDialog.tsx";
import { RenameDialog } from "./RenameDialog.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

type Open = "publish" | "correct" | "takeBack" | "rename" | "previewLink" | "history";

/** The story's actions: the usual one as a button, the others below “More”. */
export function StoryActions({
  opened,
  keeper,
  headline,
  renew,
  settled,
  moves,
  places,
  readsOnly,
}: {
  opened: OpenStory;
  keeper: TextKeeper;
  headline: string;
  /** Asks the server about the story again. */
  renew(): void;
  /** The story once all that the server has been asked about it is answered. */
  settled(): Promise<OpenStory>;
  /** The story is about to be opened at its new address. */
  moves(address: string): void;
  places: ProblemPlaces;
  /** Whether somebody else writes now, or the story is gone. */
  readsOnly: boolean;
}) {
  const { session, tell } = useDesk();
  const say = useWords();
  const files = useStoryFiles();
  // As the story was when the dialog was opened: its own action changes it.
  const [open, setOpen] = useState<{ what: Open; opened: OpenStory }>();
  const more = useRef<HTMLDivElement>(null);
  const { file } = opened;
  const { state } = opened.row;
  const mayPublish = session.person.role !== "writer";
  const isOut = state === "published" || state === "scheduled";

  /** Actions take what is in the file, so the text has to be there first. */
  const saved = async (): Promise<boolean> => {
    more.current?.hidePopover?.();
    const isSaved = await keeper.flush();
    if (!isSaved) tell(say("mustBeSaved"));
    return isSaved;
  };
  const begin = async (what: Open) => {
    // The last action may have changed more than the page shows yet: an undone time, for one.
    if (await saved()) setOpen({ what, opened: await settled() });
  };
  const run = async (work: () => Promise<void>) => {
    try {
      if (await saved()) await work();
    } catch (error) {
      tell(whyOf(error, say("noAnswer")));
    }
  };
  const close = (movedTo?: string) => {
    setOpen(undefined);
    // The page may know its new place already; its address is that of when the dialog was opened.
    const isMoved = movedTo !== undefined && movedTo !== (open?.opened.file ?? file);
    if (isMoved) {
      const address = storyAddress(movedTo);
      moves(address);
      go(address, "replace");
    } else renew();
  };
  const duplicate = async () => go(storyAddress(await files.duplicate(file, headline)));
  const throwAway = async () => {
    await files.throwAway(file, headline);
    go("/desk/");
  };
  const dialogs: readonly Open[] = [
    ...(mayPublish && state === "published" ? (["correct"] as const) : []),
    ...(mayPublish && isOut ? (["takeBack"] as const) : []),
    ...(mayPublish ? (["rename"] as const) : []),
    ...(state === "published" ? [] : (["previewLink"] as const)),
    "history",
  ];
  return (
    <section className="story-actions" aria-label={say("actions")}>
      {mayPublish && (
        <button
          type="button"
          className="primary"
          disabled={readsOnly}
          onClick={() => void begin("publish")}
        >
          {say(state === "published" ? "renew" : "publish")}
        </button>
      )}
      <button type="button" popoverTarget="more-actions" disabled={readsOnly}>
        {say("moreActions")}
      </button>
      <div id="more-actions" popover="auto" ref={more} className="menu">
        <ul>
          {dialogs.map((what) => (
            <li key={what}>
              <button type="button" onClick={() => void begin(what)}>
                {say(what)}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => void run(duplicate)}>
              {say("duplicate")}
            </button>
          </li>
          {!isOut && (
            <li>
              <button type="button" onClick={() => void run(throwAway)}>
                {say("throwAway")}
              </button>
            </li>
          )}
        </ul>
      </div>
      {open && <OpenDialog {...open} close={close} places={places} keeper={keeper} />}
    </section>
  );
}

function OpenDialog({
  what,
  keeper,
  ...dialog
}: ActionDialogProps & { what: Open; keeper: TextKeeper }) {
  switch (what) {
    case "publish":
      return <PublishDialog {...dialog} />;
    case "correct":
      return <CorrectDialog {...dialog} />;
    case "takeBack":
      return <WithdrawDialog {...dialog} />;
    case "rename":
      return <RenameDialog {...dialog} />;
    case "previewLink":
      return <PreviewLinkDialog {...dialog} />;
    case "history":
      return <HistoryDialog {...dialog} keeper={keeper} />;
  }
}
