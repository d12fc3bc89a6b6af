import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ImportOptions } from "../desk/import/draftText.ts";
import { readImportContext } from "../desk/import/importContext.ts";
import { Importer, type ImportResult, type NamedPicture } from "../desk/import/importCopies.ts";
import { readKnownCopies } from "../desk/import/writeDraft.ts";
import {
  type ContentFile,
  classifyPath,
  readContentFile,
} from "../newsroom/content/contentFile.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const PAPER: Record<string, string> = {
  "site.yaml": `name: The Valley Courier
url: https://courier.example
language: en-US
timeZone: America/New_York
`,
  "sections/world.md":
    "---\nname: World\ndescription: The world beyond the valley\norder: 1\ncolour: red\n---\n",
  "sections/local.md":
    "---\nname: Local News\ndescription: The valley\norder: 2\ncolour: green\n---\n",
  "authors/ana-ruiz.md": "---\nname: Ana Ruiz\nkind: person\n---\n",
};

export type Imported = Extract<ImportResult, { result: "imported" }>;

/** A paper in a temporary folder, and a folder of copies beside it. */
export function testPaper(files: Record<string, string | Uint8Array> = {}) {
  const root = temporaryFolder();
  const contentDir = path.join(root, "content");
  const copies = path.join(root, "copies");
  const write = (folder: string, all: Record<string, string | Uint8Array>) => {
    for (const [name, content] of Object.entries(all)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
  };
  write(contentDir, PAPER);
  mkdirSync(copies);
  write(copies, files);

  const importAll = async (
    names: readonly string[],
    importOptions: ImportOptions & { picture?: NamedPicture } = {},
  ): Promise<ImportResult[]> => {
    const context = await readImportContext(contentDir);
    const importer = new Importer(context, await readKnownCopies(contentDir), importOptions);
    const results: ImportResult[] = [];
    for (const name of names) {
      results.push(...(await importer.import({ file: path.join(copies, name) })));
    }
    return results;
  };
  return {
    contentDir,
    copies,
    write,
    importAll,
    /** Imports a copy with one story, and reads its draft. */
    async importOne(name: string, importOptions: ImportOptions & { picture?: NamedPicture } = {}) {
      const [result] = await importAll([name], importOptions);
      if (result?.result !== "imported") {
        throw new Error(`${name} was not imported: ${JSON.stringify(result)}`);
      }
      return { result, ...draftOf(contentDir, result) };
    },
    drafts: () => readdirSync(path.join(contentDir, "drafts")).sort(),
  };
}

/** The draft as the newsroom reads it, its text, and the files beside it. */
export function draftOf(contentDir: string, result: Imported) {
  const text = readFileSync(path.join(contentDir, result.draft), "utf8");
  const place = classifyPath(result.draft);
  if (!("slug" in place)) throw new Error(`${result.draft} is no draft`);
  const file: ContentFile = readContentFile(result.draft, place, text);
  return {
    text,
    file,
    fields: file.data,
    body: file.body.trim(),
    comments: text.split("\n").filter((line) => line.startsWith("#") && !line.startsWith("##")),
    pictures: readdirSync(path.join(contentDir, path.dirname(result.draft))).filter(
      (name) => name !== "index.md",
    ),
  };
}

/** Rules that report something missing and nothing worse. */
const MISSING = new Set([
  "missing-field",
  "hero-credit",
  "figure-credit",
  "alt-text",
  "picture",
  "picture-missing",
]);

/** The problems of a draft except those of something missing. */
export function realProblems(result: Imported): string[] {
  return result.problems
    .filter(({ rule }) => !MISSING.has(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}
