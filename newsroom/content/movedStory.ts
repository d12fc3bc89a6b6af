import { type ContentFile, classifyPath, readContentFile } from "./contentFile.ts";
import type { ContentFolder } from "./contentFolder.ts";

/** The folder of a content file, `drafts/dam-opens`. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

/**
 * The content folder as a build will read it after a story was changed and moved with its pictures,
 * without all other drafts.
 * @param from the story's current folder
 * @param to its future folder
 */
export function withMovedStory(
  folder: ContentFolder,
  story: { from: string; to: string; text: string },
): { folder: ContentFolder; file: ContentFile } {
  const path = `${story.to}/index.md`;
  const place = classifyPath(path);
  if (!("slug" in place)) throw new Error(`no story can stand in ${story.to}`);
  const file = readContentFile(path, place, story.text, folder.timeZone);
  const moved = (old: string) =>
    old.startsWith(`${story.from}/`) ? story.to + old.slice(story.from.length) : old;
  const isOtherDraft = (path: string) =>
    path.startsWith("drafts/") && !path.startsWith(`${story.to}/`);
  return {
    file,
    folder: {
      ...folder,
      files: [
        ...folder.files.filter(
          (other) =>
            other.path !== `${story.from}/index.md` &&
            other.path !== path &&
            !isOtherDraft(other.path),
        ),
        file,
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
      pictures: new Map(
        [...folder.pictures.values()]
          .map((picture) => ({ ...picture, path: moved(picture.path) }))
          .filter((picture) => !isOtherDraft(picture.path))
          .map((picture) => [picture.path, picture]),
      ),
      problems: folder.problems
        .map((problem) => ({ ...problem, file: moved(problem.file) }))
        .filter((problem) => !isOtherDraft(problem.file)),
    },
  };
}
