import { FILE_KINDS } from "../../api/paperFiles.ts";
import { problemsOfFile } from "../knownStories.ts";
import { paperFiles } from "../paperFile.ts";
import { requireRole } from "../roles.ts";
import type { Call } from "./call.ts";

/** The files of the paper by kind, each kind by name. */
export const listFiles: Call<"listFiles"> = async (_, { person, content }) => {
  requireRole(person, "owner");
  const known = await content.known();
  const { language } = content.paper;
  const files = paperFiles(known.folder)
    .sort(
      (a, b) =>
        FILE_KINDS.indexOf(a.kind) - FILE_KINDS.indexOf(b.kind) ||
        a.name.localeCompare(b.name, language),
    )
    .map(({ path, kind, name }) => {
      const problems = problemsOfFile(known, path);
      const errors = problems.filter(({ severity }) => severity === "error").length;
      return { file: path, kind, name, errors, warnings: problems.length - errors };
    });
  return { files };
};
