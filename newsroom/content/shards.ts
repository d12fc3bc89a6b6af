import type { ContentFile } from "./contentFile.ts";

/** Files that contentlayer compiles together. */
export interface Shard {
  /** Name of its folder, by its first file. */
  name: string;
  files: ContentFile[];
}

/** From this many files on, a shard ends with its month; it starts in two seconds and then takes 5 ms a file. */
const ENOUGH = 500;

/** A shard with so many files ends with its day, or file: with more, contentlayer takes longer for each. */
const FULL = 1500;

/**
 * Divides a content folder's files so that a change concerns one shard: the archive's old months stay together
 * whatever is published after them.
 * @param files sorted by path
 */
export function shardsOf(files: readonly ContentFile[]): Shard[] {
  const shards: Shard[] = [];
  let before: Shard | undefined;
  for (const file of files) {
    const last = before?.files.at(-1);
    if (!before || !last || isEnd(before.files.length, last.path, file.path)) {
      before = { name: partOf(file.path, 4).replaceAll("/", "-"), files: [] };
      shards.push(before);
    }
    before.files.push(file);
  }
  return shards;
}

/** Whether a shard of so many files ends between two of them. */
function isEnd(size: number, path: string, next: string): boolean {
  const isNew = (parts: number) => partOf(path, parts) !== partOf(next, parts);
  return (size >= ENOUGH && isNew(3)) || (size >= FULL && isNew(4));
}

/** The first parts of a path; `articles/2014/06` are three. */
function partOf(path: string, parts: number): string {
  return path.split("/").slice(0, parts).join("/");
}
