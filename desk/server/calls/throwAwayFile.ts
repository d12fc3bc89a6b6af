import { rm } from "node:fs/promises";
import path from "node:path";
import { DeskRefusal } from "../../deskCommand.ts";
import { withDeskLock } from "../../deskLock.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { refuseNeeded } from "../neededFile.ts";
import { namedFile, readPaperFile } from "../paperFile.ts";
import { readQuestion } from "../questions.ts";
import { requireRole } from "../roles.ts";
import type { Call } from "./call.ts";

/** Takes a section, author, topic or page out of the folder; for a minute it can be put back. */
export const throwAwayFile: Call<"throwAwayFile"> = async (question, context) => {
  const { person, content, work, past, undoables } = context;
  requireRole(person, "owner");
  const asked = readQuestion(question, { file: "line" });
  const { contentDir, editionFile } = work.settings;
  const { folder } = await content.known();
  const file = namedFile(folder, asked.file);
  if (file.kind === "site") {
    throw new DeskRefusal(tellAnswer("siteFileStays"));
  }
  refuseNeeded(folder, file);
  const text = await withDeskLock(editionFile, async () => {
    const standing = await readPaperFile(contentDir, file);
    await past.keepBefore(file.path, standing.text, {
      contentDir,
      person: person.name,
      always: true,
    });
    await rm(path.join(contentDir, file.path), { force: true });
    return standing.text;
  });
  await content.saved(file.path);
  return { undo: undoables.keep({ file: { path: file.path, text } }) };
};
