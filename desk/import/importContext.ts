import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import {
  type ContentFile,
  classifyPath,
  readContentFile,
} from "../../newsroom/content/contentFile.ts";
import { requireContentFolder } from "../../newsroom/content/contentFolderAccess.ts";
import { readText } from "../../newsroom/content/decodeText.ts";
import { type Paper, readPaper } from "../../newsroom/paper/paper.ts";

/** The paper's settings, sections and authors, as far as an import needs them. */
export interface ImportContext {
  contentDir: string;
  /** Undefined when site.yaml is missing or has an error. */
  paper: Paper | undefined;
  site: string | undefined;
  /** Files of sections and authors. */
  files: ContentFile[];
  sections: Named[];
  authors: Named[];
}

interface Named {
  slug: string;
  name: string;
}

/**
 * Reads only what drafts refer to, so that the archive's size does not matter.
 * @throws SettingsError when there is no content folder
 */
export async function readImportContext(contentDir: string): Promise<ImportContext> {
  const site = await textOf(path.join(contentDir, "site.yaml"));
  const files: ContentFile[] = [];
  for (const room of ["sections", "authors"]) {
    for (const name of await namesIn(path.join(contentDir, room))) {
      const file = `${room}/${name}`;
      const place = classifyPath(file);
      if (!("slug" in place) || name.startsWith(".")) continue;
      const text = await textOf(path.join(contentDir, file));
      if (text !== undefined) files.push(readContentFile(file, place, text));
    }
  }
  if (site === undefined && files.length === 0 && !(await exists(contentDir))) {
    requireContentFolder(contentDir);
  }
  const named = (kind: string): Named[] =>
    files
      .filter((file) => file.kind === kind)
      .map(({ slug, data }) => ({ slug, name: typeof data.name === "string" ? data.name : slug }));
  return {
    contentDir,
    paper: readPaper(site, { siteUrl: undefined }).paper,
    site,
    files,
    sections: named("section"),
    authors: named("author"),
  };
}

async function textOf(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && readText(bytes).text;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [] as string[])).sort();
}

async function exists(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}
