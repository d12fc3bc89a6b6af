import type { EditorLink } from "@/newsroom/addresses/editorLink";
import type { DeskStory } from "@/newsroom/edition/deskStories";
import { clockTime, longDate, shortTime } from "@/newsroom/locales/dateFormats";
import type { Paper } from "@/newsroom/paper/paper";

interface StoryFactsProps {
  entry: DeskStory;
  paper: Paper;
  editorLink: EditorLink | undefined;
}

const STATES = { draft: "Draft", scheduled: "Scheduled", published: "Published" } as const;

/** State, time, authors, length and file of a story, on one line. */
export function StoryFacts({ entry, paper, editorLink }: StoryFactsProps) {
  const { state, story } = entry;
  const { words, minutes } = story.story;
  return (
    <p className="label-face text-note text-grey">
      {STATES[state]}
      {story.published &&
        state !== "draft" &&
        `${state === "scheduled" ? " for" : ""} ${shortTime(story.published, paper)}`}
      {story.embargo &&
        state !== "published" &&
        ` · embargoed until ${longDate(story.embargo, paper)}, ${clockTime(story.embargo, paper)}`}
      {story.authors.length > 0 && ` · ${story.authors.map(({ name }) => name).join(", ")}`}
      {` · ${words} words`}
      {minutes > 0 && ` · ${minutes} min read`}
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
