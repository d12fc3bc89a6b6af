import { namedStory } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/** Forgets text that did not get into its file, when the editor has taken it over or does not want it. */
export const dropLeft: Call<"dropLeft"> = async (question, { content, kept }) => {
  const { file } = readQuestion(question, { file: "line" });
  await kept.dropLeft(namedStory((await content.known()).folder, file).path);
  return {};
};
