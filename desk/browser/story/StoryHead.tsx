// Client code: state of the story, and how much of it is in its file.
import type { ReactNode } from "react";
import type { StoryRow } from "../../api/stories.ts";
import { DeskLink } from "../DeskLink.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { STATE_WORDS } from "../stories/storyQuery.ts";
import { deskTime, onDeskClock } from "../times.ts";
import type { Saving } from "./textKeeper.ts";
import { useHeadHeight } from "./useHeadHeight.ts";

/** The line above a story that stays in sight. */
export function StoryHead({
  row,
  headline,
  saving,
  tryAgain,
  children,
}: {
  row: StoryRow;
  headline: string;
  saving: Saving;
  tryAgain(): void;
  children: ReactNode;
}) {
  const { session } = useDesk();
  const say = useWords();
  const head = useHeadHeight();
  const isLate = ["offline", "refused", "gone"].includes(saving.state);
  return (
    <div className="story-head" ref={head}>
      <div className="story-name">
        <DeskLink href="/desk/" className="back">
          {say("backToStories")}
        </DeskLink>
        <h1 dir="auto">{headline}</h1>
        <p className="facts">
          <span className="state">{say(STATE_WORDS[row.state].one)}</span>
          {row.state === "scheduled" && row.published && (
            <span>{say("appearsAt", { time: deskTime(row.published, session) })}</span>
          )}
          {row.changed && row.state !== "draft" && (
            <span className="changed">{say("changedSince")}</span>
          )}
          <SavingWords saving={saving} />
          {isLate && (
            <button type="button" className="try-again" onClick={tryAgain}>
              {say("tryAgain")}
            </button>
          )}
        </p>
      </div>
      {children}
    </div>
  );
}

/** Failures are told at once; saving itself is no event for those who listen. */
export function SavingWords({ saving }: { saving: Saving }) {
  const { session } = useDesk();
  const say = useWords();
  const words = () => {
    switch (saving.state) {
      case "saved":
        return saving.at
          ? say("saved", { time: deskTime(onDeskClock(saving.at, session).toISOString(), session) })
          : say("allSaved");
      case "refused":
        return say("notSaved", { why: saving.why });
      case "gone":
        return saving.isUnsaved ? say("notSaved", { why: saving.why }) : saving.why;
      case "conflict":
        return say("inConflict");
      case "taken":
        return say("notSavedTaken");
      default:
        return say(saving.state);
    }
  };
  const isBad = ["refused", "offline", "conflict", "taken", "gone"].includes(saving.state);
  return (
    <span className="saving" data-state={saving.state} role={isBad ? "alert" : undefined}>
      {words()}
    </span>
  );
}
