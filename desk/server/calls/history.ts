import type { HistoryEntry } from "../../api/actions.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { type GitState, gitStates, gitText } from "../../gitHistory.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { namedStory } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

const FROM_GIT = "git-";

/** Earlier states of a story, from Git and of the desk's own, the latest first. */
export const history: Call<"history"> = async (question, { content, work, past }) => {
  const { file } = readQuestion(question, { file: "line" });
  const story = namedStory((await content.known()).folder, file);
  const [own, committed] = await Promise.all([
    past.statesOf(story.path),
    gitStates(work.settings.contentDir, story.path),
  ]);
  const states = [...own, ...committed.map(entryOf)];
  return { states: states.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)) };
};

/** The text of one of them. */
export const historyText: Call<"historyText"> = async (question, { content, work, past }) => {
  const { file, id } = readQuestion(question, { file: "line", id: "line" });
  const { contentDir } = work.settings;
  const story = namedStory((await content.known()).folder, file);
  const own = await past.textOf(story.path, id);
  if (own !== undefined) return { text: own };
  const committed = id.startsWith(FROM_GIT) ? await gitStates(contentDir, story.path) : [];
  const state = committed.find((each) => entryOf(each).id === id);
  if (state) return { text: await gitText(contentDir, state) };
  throw new DeskRefusal(tellAnswer("stateNotKept"));
};

function entryOf({ commit, at, author, path }: GitState): HistoryEntry {
  const isPublished = /(?:^|\/)articles\/\d{4}\//.test(path);
  return {
    id: FROM_GIT + commit,
    at: new Date(at).toISOString(),
    person: author,
    kind: isPublished ? "published" : "saved",
  };
}
