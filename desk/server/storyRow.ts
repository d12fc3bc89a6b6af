import type { StoryRow } from "../api/stories.ts";
import { type KnownStory, stateOf, writtenAt } from "./knownStories.ts";
import { changedForReaders } from "./readersHave.ts";
import type { DeskWork } from "./work.ts";

/** Rows as pages show them, with what is only looked up for the stories that are shown. */
export function storyRows(stories: readonly KnownStory[], work: DeskWork, now: Date): StoryRow[] {
  const articles = stories.flatMap(({ source }) =>
    source?.kind === "article" ? [source.address] : [],
  );
  const changed = changedForReaders(work, articles);
  return stories.map((story) => {
    const { row, source } = story;
    const written = source && writtenAt(work.settings.contentDir, source);
    return {
      ...row,
      embargo:
        row.embargo !== undefined && Date.parse(row.embargo) > now.getTime()
          ? row.embargo
          : undefined,
      state: stateOf(story, now),
      saved: written === undefined ? undefined : new Date(written).toISOString(),
      changed: source?.kind === "article" && changed.has(source.address),
    };
  });
}
