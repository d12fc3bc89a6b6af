import { readClock } from "../../../newsroom/settings/settings.ts";
import { STATES, type State } from "../../api/stories.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import {
  foldedWords,
  hasWords,
  type KnownStory,
  knownStories,
  stateOf,
  writtenAt,
} from "../knownStories.ts";
import { readQuestion } from "../questions.ts";
import { readAhead } from "../readAhead.ts";
import { RequestRefused } from "../requestChecks.ts";
import { storyRows } from "../storyRow.ts";
import type { Call } from "./call.ts";

/** Stories of a page. */
const PAGE = 50;

/**
 * Drafts, the last written first; scheduled stories, the next first; published and withdrawn ones, the latest first.
 */
export const listStories: Call<"listStories"> = async (question, { content, work }) => {
  const asked = readQuestion(question, {
    state: "line?",
    words: "line?",
    section: "line?",
    author: "line?",
    page: "number?",
  });
  if (asked.state !== undefined && !isState(asked.state)) {
    throw new RequestRefused(400, tellAnswer("noSuchState"));
  }
  const now = readClock();
  const words = foldedWords(asked.words ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const groups: Record<State, KnownStory[]> = {
    draft: [],
    scheduled: [],
    published: [],
    withdrawn: [],
  };
  const stories = knownStories(await content.known(), content.paper.timeZone);
  if (words.length > 0) await readAhead(stories, work.settings.contentDir);
  for (const story of stories) {
    const { row } = story;
    if (asked.section !== undefined && row.section !== asked.section) continue;
    if (asked.author !== undefined && !row.byline.includes(asked.author)) continue;
    if (words.length > 0 && !hasWords(story, words)) continue;
    groups[stateOf(story, now)].push(story);
  }
  const chosen = (asked.state === undefined ? STATES : [asked.state as State]).flatMap((state) =>
    inOrder(groups[state], state, work.settings.contentDir),
  );
  const start = (Math.max(1, Math.floor(asked.page ?? 1)) - 1) * PAGE;
  return {
    stories: storyRows(chosen.slice(start, start + PAGE), work, now),
    total: chosen.length,
    counts: {
      draft: groups.draft.length,
      scheduled: groups.scheduled.length,
      published: groups.published.length,
      withdrawn: groups.withdrawn.length,
    },
  };
};

function isState(state: string): state is State {
  return (STATES as readonly string[]).includes(state);
}

function inOrder(stories: KnownStory[], state: State, contentDir: string): KnownStory[] {
  const keyOf = (story: KnownStory): number => {
    if (state === "draft") return -((story.source && writtenAt(contentDir, story.source)) ?? 0);
    if (state === "scheduled") return story.opens ?? 0;
    return -((state === "withdrawn" ? story.withdrawnAt : story.opens) ?? 0);
  };
  return stories
    .map((story) => ({ story, key: keyOf(story) }))
    .sort((a, b) => a.key - b.key)
    .map(({ story }) => story);
}
