import type { OpenFile } from "../../api/paperFiles.ts";
import { problemsOfFile } from "../knownStories.ts";
import { requireMayOpen } from "../mayChangeFile.ts";
import { namedFile, readPaperFile } from "../paperFile.ts";
import { readQuestion } from "../questions.ts";
import { requireRole } from "../roles.ts";
import { picturesBeside } from "../storyPictures.ts";
import type { Call } from "./call.ts";

/** A file of the paper with everything that the page shows beside it. */
export const openFile: Call<"openFile"> = async (
  question,
  { person, content, work, kept, people },
) => {
  const asked = readQuestion(question, { file: "line", page: "line?" });
  requireRole(person, "publisher");
  const known = await content.known();
  const file = namedFile(known.folder, asked.file);
  requireMayOpen(person, file);
  const { text, version } = await readPaperFile(work.settings.contentDir, file);
  await kept.keepGiven(version, text);
  if (asked.page !== undefined) people.here(file.path, asked.page, person.name, false);
  return {
    file: file.path,
    kind: file.kind,
    name: file.name,
    text,
    version,
    problems: problemsOfFile(known, file.path),
    pictures: picturesBeside(known.folder, file.path),
    preview: previewOf(file.path, known.folder.files),
    left: await kept.leftOf(file.path),
    others: people.peopleAt(file.path, asked.page),
    taken: people.takenFrom(file.path, asked.page),
  };
};

/** Redirects are seen nowhere, settings on every page. */
function previewOf(
  file: string,
  files: readonly { path: string; address: string }[],
): OpenFile["preview"] {
  if (file === "site.yaml") return "/";
  return files.find(({ path }) => path === file)?.address;
}
