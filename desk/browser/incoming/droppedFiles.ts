// Client code: the files of a drop, also those in folders.

/** A file with its path below what was dropped, with slashes. */
export interface FoundFile {
  path: string;
  file: File;
}

/** What a drop has. */
export interface DroppedFiles {
  files: FoundFile[];
  /** Paths of files and folders that the browser could not read. */
  unread: string[];
}

/** The files of a drop. It has to be called while the drop is handled: the browser forgets its entries afterwards. */
export async function filesOfDrop(data: DataTransfer): Promise<DroppedFiles> {
  const dropped = [...data.items].flatMap<FileSystemEntry | File>((item) => {
    // What is dragged from a page may be a file without an entry.
    return item.webkitGetAsEntry?.() ?? item.getAsFile?.() ?? [];
  });
  // A browser without entries has files alone.
  if (dropped.length === 0) return { files: filesOfInput([...data.files]), unread: [] };
  const found: FoundFile[] = [];
  const unread: string[] = [];
  for (const each of dropped) {
    if (each instanceof File) found.push({ path: each.name, file: each });
    else await walk(each, "", found, unread);
  }
  return { files: withOwnPaths(found), unread };
}

/** The files of an input; those of a folder with their paths. */
export function filesOfInput(files: readonly File[]): FoundFile[] {
  return withOwnPaths(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Finds the files of an entry; one that cannot be read does not keep the others. */
async function walk(
  entry: FileSystemEntry,
  above: string,
  found: FoundFile[],
  unread: string[],
): Promise<void> {
  const path = above + entry.name;
  if (isOfSystem(entry.name)) return;
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      );
      found.push({ path, file });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives a part of a folder at a time, and nothing at its end.
    for (;;) {
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (part.length === 0) return;
      for (const inner of part) await walk(inner, `${path}/`, found, unread);
    }
  } catch {
    // It was taken away meanwhile, or belongs to somebody else.
    unread.push(path);
  }
}

/** What systems put into folders by themselves. */
function isOfSystem(name: string): boolean {
  return name.startsWith(".") || name === "__MACOSX" || name === "Thumbs.db";
}

/** Two files of one name from different places both keep theirs. */
function withOwnPaths(found: readonly FoundFile[]): FoundFile[] {
  const taken = new Set<string>();
  return found
    .filter(({ path }) => !path.split("/").some(isOfSystem))
    .map(({ path, file }) => {
      let own = path;
      for (let count = 2; taken.has(own); count += 1) own = `${count}/${path}`;
      taken.add(own);
      return { path: own, file };
    });
}
