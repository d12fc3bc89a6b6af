import { currentStory } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/** A page says that it has a story open, or that it closes it. */
export const present: Call<"present"> = async (question, { content, person, people }) => {
  const { file, page, typed, leaving } = readQuestion(question, {
    file: "line",
    page: "line",
    typed: "flag?",
    leaving: "flag?",
  });
  const story = (await currentStory(content, file)).path;
  if (leaving) people.gone(page, story);
  else people.here(story, page, person.name, typed === true);
  return { file: story, others: people.peopleAt(story, page) };
};
