import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { COMPILED_KINDS, typeName } from "../schema/contentTypes.ts";
import { type Documents, documentsByKind } from "../schema/documents.ts";
import { isEmpty } from "../schema/yamlValues.ts";
import { Refusal } from "../system/failure.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import type { ContentFile } from "./contentFile.ts";

/*
 * contentlayer compiles copies of the files that have been read and checked, by its command line in
 * its own workspace; the documents are read from there.
 */

/** contentlayer's output after writing its documents. */
const COMPILED = /Generated \d+ documents/;

/** The folder in which contentlayer runs, one for each content folder. */
export function compileWorkspace(root: string, contentDir: string): string {
  const name = createHash("sha256").update(contentDir).digest("hex").slice(0, 12);
  return path.join(root, WORKSPACE_PATHS.compiled, name);
}

export interface CompilerRun {
  root: string;
  /** Determines the workspace; contentlayer itself never reads this folder. */
  contentDir: string;
  /** Files that have been read and checked, without drafts. */
  files: readonly ContentFile[];
}

// Stryker disable all: contentlayer.process.test.ts runs this, in processes in which no mutant is active
/** Starts contentlayer's command line in the workspace. */
async function startCompiler(run: CompilerRun): Promise<ChildProcess> {
  const workspace = compileWorkspace(run.root, run.contentDir);
  const copies = path.join(workspace, "content");
  await mkdir(copies, { recursive: true });
  await writeCopies(copies, run.files);
  return spawn(
    process.execPath,
    [
      path.join(run.root, "node_modules/contentlayer2/bin/cli.cjs"),
      "build",
      "--config",
      path.join(run.root, "contentlayer.config.ts"),
    ],
    {
      cwd: workspace,
      env: {
        ...process.env,
        // contentlayer takes PWD, not the working directory, for its own.
        PWD: workspace,
        CONTENT_DIR: copies,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

/**
 * Compiles files of the content folder once.
 * @throws CompilerError with contentlayer's output, if it rejects a file or fails
 */
export async function compileContent(run: CompilerRun): Promise<string> {
  const child = await startCompiler(run);
  const output: string[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve());
  });
  const printed = output.join("").trim();
  // The exit status is 0 also after a rejection, so the output is checked.
  if (!COMPILED.test(printed)) throw new CompilerError(printed);
  return compileWorkspace(run.root, run.contentDir);
}

// Stryker restore all

export class CompilerError extends Refusal {
  override name = "CompilerError";

  constructor(printed: string) {
    super(`contentlayer has not compiled what the check let pass; please report it:\n\n${printed}`);
  }
}

/**
 * The copy of a file: its front matter as JSON, without empty values, so that YAML and encodings
 * are read in one place only; then its text.
 */
export function copyText(file: ContentFile): string {
  const filled = (_: string, value: unknown) => (isEmpty(value) ? undefined : value);
  return `---json\n${JSON.stringify(file.data, filled)}\n---\n${file.body.trimStart()}`;
}

/**
 * Writes a copy of each file below a folder, at the file's own path, and removes all other files
 * there. Unchanged copies are not rewritten, so that contentlayer uses its cache.
 */
export async function writeCopies(dir: string, files: readonly ContentFile[]): Promise<void> {
  const wanted = new Map(files.map((file) => [file.path, file]));
  const present = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of present) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(dir, full).split(path.sep).join("/");
    if (!wanted.has(file)) await rm(full);
  }
  const copies = [...wanted.values()];
  for (let start = 0; start < copies.length; start += 32) {
    await Promise.all(copies.slice(start, start + 32).map((file) => writeCopy(dir, file)));
  }
}

async function writeCopy(dir: string, file: ContentFile): Promise<void> {
  const copy = path.join(dir, file.path);
  const text = copyText(file);
  if ((await readFile(copy, "utf8").catch(() => undefined)) === text) return;
  await mkdir(path.dirname(copy), { recursive: true });
  await writeFile(copy, text);
}

/** A file as compiled by contentlayer. `document` is a computed field. */
interface Compiled {
  document: Documents["article"][0];
}

/** Reads the documents that contentlayer wrote below `workspace`. Drafts are not compiled. */
export async function readDocuments(workspace: string): Promise<Documents> {
  const entries = await Promise.all(
    COMPILED_KINDS.map(async (kind) => {
      const file = path.join(workspace, ".contentlayer/generated", typeName(kind), "_index.json");
      const compiled = JSON.parse(await readFile(file, "utf8")) as Compiled[];
      return compiled.map(({ document }) => ({ kind, document }));
    }),
  );
  return documentsByKind(entries.flat());
}
