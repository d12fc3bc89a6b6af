// Client code: the files of a drop, also those in folders.

/** A file with its path below what was dropped, with slashes. */
export interface FoundFile {
  path: string;
  file: File;
}

/** The files of a drop. It has to be called while the drop is handled: the browser forgets its entries afterwards. */
export function filesOfDrop(data: DataTransfer): Promise<FoundFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  // A browser without entries has files alone.
  if (entries.length === 0) return Promise.resolve(filesOfInput([...data.files]));
  return Promise.all(entries.map((entry) => walked(entry, ""))).then((found) =>
    withOwnPaths(found.flat()),
  );
}

/** The files of an input; those of a folder with their paths. */
export function filesOfInput(files: readonly File[]): FoundFile[] {
  return withOwnPaths(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

async function walked(entry: FileSystemEntry, above: string): Promise<FoundFile[]> {
  const path = above + entry.name;
  if (isOfSystem(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FoundFile[] = [];
  // A reader gives a part of a folder at a time, and nothing at its end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return found;
    for (const inner of part) found.push(...(await walked(inner, `${path}/`)));
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
