import type { EditorLink } from "@/newsroom/addresses/editorLink";
import type { DeskStory } from "@/newsroom/edition/deskStories";
import { clockTime, longDate, shortTime } from "@/newsroom/locales/dateFormats";
import type { Paper } from "@/newsroom/paper/paper";
import { tell } from "@/newsroom/problems/words/tell";

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
        ` · ${tell("draftsEmbargoedUntil", {
          time: `${longDate(story.embargo, paper)}, ${clockTime(story.embargo, paper)}`,
        })}`}
      {story.authors.length > 0 && ` · ${story.authors.map(({ name }) => name).join(", ")}`}
      {` · ${tell("draftsWords", { count: words })}`}
      {minutes > 0 && ` · ${tell("draftsMinutes", { count: minutes })}`}
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
  if (state === "draft") return tell("draftsDraft");
  const isAhead = state === "scheduled";
  if (!story.published) return tell(isAhead ? "draftsScheduled" : "draftsPublished");
  const time = shortTime(story.published, paper);
  return tell(isAhead ? "draftsScheduledFor" : "draftsPublishedAt", { time });
}
