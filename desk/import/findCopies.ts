import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** File name extensions of copies in a folder. */
const COPY = /\.(?:txt|text|html?|xhtml|docx|md|markdown|mdx|json)$/i;

/** Files of other programs that have such an extension. */
const NO_COPY = /^(?:package(?:-lock)?|tsconfig|manifest)\.json$|^(?:readme|license|licence)\b/i;

/**
 * The copies at a path: the file itself, or every copy below a folder. Folders of other programs, and those
 * in which a browser saved a page's resources, are skipped.
 */
export async function findCopies(
  named: string,
): Promise<{ files: string[]; isFolder: boolean; passedOver: number }> {
  const stats = await stat(named).catch(() => undefined);
  if (!stats?.isDirectory()) return { files: [named], isFolder: false, passedOver: 0 };
  const files: string[] = [];
  let passedOver = 0;
  const walk = async (folder: string) => {
    const entries = await readdir(folder, { withFileTypes: true });
    const pages = new Set(
      entries.flatMap((entry) => /^(.*)\.x?html?$/i.exec(entry.name)?.[1] ?? []),
    );
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const full = path.join(folder, entry.name);
      const page = /^(.*)(?:_files|-Dateien|_fichiers|_archivos|\.fld)$/i.exec(entry.name)?.[1];
      if (entry.isDirectory()) {
        if (page === undefined || !pages.has(page)) await walk(full);
      } else if (entry.isFile()) {
        if (COPY.test(entry.name) && !NO_COPY.test(entry.name)) files.push(full);
        else passedOver += 1;
      }
    }
  };
  await walk(named);
  return { files, isFolder: true, passedOver };
}
