import { namedStory } from "../namedStory.ts";
import { paperFiles } from "../paperFile.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/** Forgets text that did not get into its file, when the editor has taken it over or does not want it. */
export const dropLeft: Call<"dropLeft"> = async (question, { content, kept }) => {
  const { file } = readQuestion(question, { file: "line" });
  const { folder } = await content.known();
  const isOfPaper = paperFiles(folder).some(({ path }) => path === file);
  await kept.dropLeft(isOfPaper ? file : namedStory(folder, file).path);
  return {};
};
