import type { EditorLink } from "@/newsroom/addresses/editorLink";
import type { DeskStory } from "@/newsroom/edition/deskStories";
import { clockTime, longDate, shortTime } from "@/newsroom/locales/dateFormats";
import type { Paper } from "@/newsroom/paper/paper";
import { tellDraft } from "./words/tellDraft";

interface StoryFactsProps {
  entry: DeskStory;
  paper: Paper;
  editorLink: EditorLink | undefined;
}

/** State, time, authors, length and file of a story, on one line. */
export function StoryFacts({ entry, paper, editorLink }: StoryFactsProps) {
  const { state, story } = entry;
  const { words, minutes } = story.story;
  return (
    <p className="label-face text-note text-grey">
      {stateOf(entry, paper)}
      {story.embargo &&
        state !== "published" &&
        ` · ${tellDraft("draftsEmbargoedUntil", {
          time: `${longDate(story.embargo, paper)}, ${clockTime(story.embargo, paper)}`,
        })}`}
      {story.authors.length > 0 && ` · ${story.authors.map(({ name }) => name).join(", ")}`}
      {` · ${tellDraft("draftsWords", { count: words })}`}
      {minutes > 0 && ` · ${tellDraft("draftsMinutes", { count: minutes })}`}
      {" · "}
      <span className="[overflow-wrap:anywhere]">
        {editorLink ? (
          <a href={editorLink({ file: story.file })} className="underline underline-offset-4">
            {story.file}
          </a>
        ) : (
          story.file
        )}
      </span>
    </p>
  );
}

function stateOf({ state, story }: DeskStory, paper: Paper): string {
  if (state === "draft") return tellDraft("draftsDraft");
  const isAhead = state === "scheduled";
  if (!story.published) return tellDraft(isAhead ? "draftsScheduled" : "draftsPublished");
  const time = shortTime(story.published, paper);
  return tellDraft(isAhead ? "draftsScheduledFor" : "draftsPublishedAt", { time });
}
