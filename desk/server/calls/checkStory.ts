import { readContentFile } from "../../../newsroom/content/contentFile.ts";
import { folderOf } from "../../../newsroom/content/movedStory.ts";
import { checkContent } from "../../../newsroom/rules/checkContent.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import { namedStory } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/** Checks the text in the place of the story's own, with all other files as they stand. */
export const checkStory: Call<"checkStory"> = async (question, { content, work }) => {
  const { file, text } = readQuestion(question, { file: "line", text: "text" });
  const { folder } = await content.known();
  const { path, kind, slug, address, timeZone } = namedStory(folder, file);
  const unsaved = readContentFile(path, { kind, slug, address }, text, timeZone);
  const { problems } = checkContent(
    { ...folder, files: folder.files.map((each) => (each.path === path ? unsaved : each)) },
    { siteUrl: work.settings.siteUrl, now: readClock(), only: new Set([path]) },
  );
  const home = `${folderOf(path)}/`;
  return { problems: problems.filter((problem) => problem.file.startsWith(home)) };
};
