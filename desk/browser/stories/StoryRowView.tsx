// Client code: a row of the list, with what can be done with its story.
import type { StoryRow } from "../../api/stories.ts";
import { go, storyAddress } from "../address.ts";
import { whyOf } from "../call.ts";
import { DeskLink } from "../DeskLink.tsx";
import { type Say, useDesk, useWords } from "../deskContext.ts";
import { useStoryFiles } from "../story/useStoryFiles.ts";
import { deskTime } from "../times.ts";
import { STATE_WORDS } from "./storyQuery.ts";

/** Headline, state, section, byline, time and problems of a story. */
export function StoryRowView({ row, changed }: { row: StoryRow; changed(): void }) {
  const { session, tell } = useDesk();
  const say = useWords();
  const files = useStoryFiles();
  const nameOf = (choices: typeof session.sections, slug: string) =>
    choices.find((each) => each.slug === slug)?.name ?? slug;
  const headline = row.headline || say("withoutHeadline");
  const guarded = (work: Promise<void>) =>
    void work.then(changed, (error: unknown) => tell(whyOf(error, say("noAnswer"))));
  return (
    <li data-state={row.state}>
      <div className="what">
        {row.file ? (
          <DeskLink href={storyAddress(row.file)} className="headline" dir="auto">
            {headline}
          </DeskLink>
        ) : (
          <p className="headline" dir="auto">
            {headline}
          </p>
        )}
        {row.changed && row.state !== "draft" && <p className="changed">{say("changedSince")}</p>}
        <p className="facts">
          <span className="state">{say(STATE_WORDS[row.state].one)}</span>
          {row.section && (
            <span className="section" dir="auto">
              {nameOf(session.sections, row.section)}
            </span>
          )}
          {row.byline.length > 0 && (
            <span className="byline" dir="auto">
              {row.byline.map((slug) => nameOf(session.authors, slug)).join(", ")}
            </span>
          )}
          <span className="time">
            {storyTime(row, say, (instant) => deskTime(instant, session))}
          </span>
          <span className="problem-counts">
            <ProblemCounts row={row} />
          </span>
        </p>
      </div>
      <p className="row-actions" hidden={!row.file}>
        <button
          type="button"
          className="quiet"
          aria-label={say("duplicateOf", { headline })}
          onClick={() =>
            guarded(files.duplicate(row.file, headline).then((file) => go(storyAddress(file))))
          }
        >
          {say("duplicate")}
        </button>
        {(row.state === "draft" || row.state === "withdrawn") && (
          <button
            type="button"
            className="quiet"
            aria-label={say("throwAwayOf", { headline })}
            onClick={() => guarded(files.throwAway(row.file, headline))}
          >
            {say("throwAway")}
          </button>
        )}
      </p>
    </li>
  );
}

/** Errors and warnings by sign and words. */
export function ProblemCounts({ row }: { row: Pick<StoryRow, "errors" | "warnings"> }) {
  const say = useWords();
  return (
    <>
      {row.errors > 0 && (
        <span className="errors">
          <span aria-hidden="true">✕ </span>
          {say("errorCount", { count: row.errors })}
        </span>
      )}
      {row.warnings > 0 && (
        <span className="warnings">
          <span aria-hidden="true">△ </span>
          {say("warningCount", { count: row.warnings })}
        </span>
      )}
    </>
  );
}

/** When a story is or was with readers, or was written. @param time an instant in words */
export function storyTime(
  row: Pick<StoryRow, "state" | "embargo" | "published" | "saved">,
  say: Say,
  time: (instant: string) => string,
): string {
  if (row.embargo && row.state !== "published") {
    return say("embargoedUntil", { time: time(row.embargo) });
  }
  if (row.state === "scheduled" && row.published) {
    return say("appearsAt", { time: time(row.published) });
  }
  if (row.state === "draft") return row.saved ? say("savedAt", { time: time(row.saved) }) : "";
  return row.published ? say("publishedAt", { time: time(row.published) }) : "";
}
