import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { nearestOf } from "../newsroom/problems/nearestName.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** The path of a content file from the current folder. */
export function pathFromHere(contentDir: string, file: string, cwd = process.cwd()): string {
  const full = path.join(contentDir, file);
  const relative = path.relative(cwd, full);
  const shown = relative.startsWith("..") ? full : relative;
  return shown.split(path.sep).join("/");
}

/**
 * The content files that an editor names by a path from the current folder or from the content folder, of a
 * file or a whole folder, or by a story's name.
 * @param files paths relative to the content folder
 * @throws DeskRefusal when there is none, with similar names
 */
export function filesMeant(
  name: string,
  contentDir: string,
  files: readonly string[],
  cwd = process.cwd(),
): string[] {
  for (const base of [cwd, contentDir]) {
    const full = path.resolve(base, name);
    if (!existsSync(full)) continue;
    const relative = path.relative(contentDir, full).split(path.sep).join("/");
    if (relative.startsWith("..")) continue;
    if (relative === "") return [...files];
    const found = statSync(full).isDirectory()
      ? files.filter((file) => file.startsWith(`${relative}/`))
      : files.filter((file) => file === relative);
    if (found.length > 0) return found;
  }
  const slugOf = (file: string) =>
    file.endsWith("/index.md") ? (file.split("/").at(-2) ?? "") : path.basename(file, ".md");
  const stories = files.filter((file) => slugOf(file) === name);
  if (stories.length > 0) return stories;
  const meant = nearestOf(name, files.map(slugOf));
  throw new DeskRefusal(
    meant === undefined
      ? tellAnswer("noFileCalled", { name, contentDir })
      : tellAnswer("noFileCalledMeant", { name, contentDir, meant }),
  );
}
