import { withDeskLock } from "../../deskLock.ts";
import { problemsOfFile } from "../knownStories.ts";
import { requireMayChange, requireMayOpen } from "../mayChangeFile.ts";
import { namedFile, readPaperFile } from "../paperFile.ts";
import { readQuestion } from "../questions.ts";
import { requireRole } from "../roles.ts";
import { PATIENCE, SAVE, saveText } from "../saveText.ts";
import type { Call } from "./call.ts";

/** Writes the text of a file that is no story, by the way in which stories are saved. */
export const saveFile: Call<"saveFile"> = async (question, context) => {
  const { content, work, person } = context;
  const asked = readQuestion(question, SAVE);
  requireRole(person, "publisher");
  const { contentDir, editionFile } = work.settings;
  const file = namedFile((await content.known()).folder, asked.file);
  // A conflict is answered with the file's text.
  requireMayOpen(person, file);
  const save = async () => {
    const standing = await readPaperFile(contentDir, file);
    return saveText(asked, { file: file.path, standing }, context, (before, after) =>
      requireMayChange(person, file, { before, after }),
    );
  };
  const saved = await withDeskLock(editionFile, save, PATIENCE);
  if (asked.page !== undefined && !asked.leaving) {
    context.people.here(saved.file, asked.page, person.name, true);
  }
  if (saved.state === "conflict") return saved;
  await content.saved(saved.file);
  return { ...saved, problems: problemsOfFile(await content.known(), saved.file) };
};
