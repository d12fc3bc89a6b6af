import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { tell } from "../problems/words/tell.ts";
import { COMPILED_KINDS, typeName } from "../schema/contentTypes.ts";
import { type Documents, documentsByKind } from "../schema/documents.ts";
import { isEmpty, isRecord } from "../schema/yamlValues.ts";
import { Refusal } from "../system/failure.ts";
import { programVersion } from "../system/programVersion.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import type { ContentFile } from "./contentFile.ts";
import { type Shard, shardsOf } from "./shards.ts";

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
  /** Files that have been read, without drafts. */
  files: readonly ContentFile[];
  /** Ends the run, when the files turn out to have errors. */
  signal?: AbortSignal | undefined;
}

/** contentlayer takes some 270 MB for a shard, so that more of its processes would not fit into a small machine. */
const MOST_AT_ONCE = 4;

/** `spawn` of node:child_process, as far as it is used here. */
export type StartProcess = (
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; stdio: ["ignore", "pipe", "pipe"] },
) => ChildProcessByStdio<null, Readable, Readable>;

/**
 * Compiles files of the content folder shard by shard, as many at once as there are processors. A shard whose
 * files' fields are those of the last run is not compiled again.
 * @throws CompilerError with contentlayer's output, if it rejects a file or fails
 */
export async function compileContent(
  run: CompilerRun,
  start: StartProcess = spawn,
): Promise<Documents> {
  const workspace = compileWorkspace(run.root, run.contentDir);
  const shards = shardsOf(run.files);
  const lists: Documents[] = [];
  const waiting = [...shards.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      run.signal?.throwIfAborted();
      const [place, shard] = next;
      const folder = path.join(workspace, shard.name);
      await compileShard(run, folder, shard, start);
      lists[place] = await readDocuments(folder);
    }
  };
  const workers = Math.min(availableParallelism(), MOST_AT_ONCE, shards.length);
  await Promise.all(Array.from({ length: workers }, worker));
  await removeOthers(workspace, new Set(shards.map(({ name }) => name)));
  return joined(lists);
}

async function compileShard(
  run: CompilerRun,
  folder: string,
  { files }: Shard,
  start: StartProcess,
): Promise<void> {
  const copies = path.join(folder, "content");
  const mark = path.join(folder, "compiled");
  const digest = createHash("sha256").update(programVersion(run.root));
  for (const file of files) digest.update(`\0${file.path}\0`).update(copyText(file));
  const wanted = digest.digest("hex");
  if ((await readFile(mark, "utf8").catch(() => undefined)) === wanted) return;
  await mkdir(copies, { recursive: true });
  await rm(mark, { force: true });
  await writeCopies(copies, files);
  await runCompiler(run, { folder, copies, files }, start);
  await writeFile(mark, wanted);
}

/** Runs contentlayer's command line in a shard's folder. */
async function runCompiler(
  { root, signal }: CompilerRun,
  { folder, copies, files }: { folder: string; copies: string; files: readonly ContentFile[] },
  start: StartProcess,
): Promise<void> {
  const child = start(
    process.execPath,
    [
      path.join(root, "node_modules/contentlayer2/bin/cli.cjs"),
      "build",
      "--config",
      path.join(root, "contentlayer.config.ts"),
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        // contentlayer takes PWD, not the working directory, for its own.
        PWD: folder,
        CONTENT_DIR: copies,
        CONTENT_FIELDS: [...usedFields(files)].join(),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const stop = () => child.kill();
  signal?.addEventListener("abort", stop);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  }
  await once(child, "close");
  signal?.removeEventListener("abort", stop);
  const printed = output.join("").trim();
  // The exit status is 0 also after a rejection, so the output is checked.
  if (!COMPILED.test(printed)) throw new CompilerError(printed);
}

/** The names of all fields in the front matter of files. */
export function usedFields(
  files: ReadonlyArray<{ data: Record<string, unknown> }>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isRecord(value)) {
      for (const [name, part] of Object.entries(value)) {
        names.add(name);
        visit(part);
      }
    }
  };
  for (const { data } of files) visit(data);
  return names;
}

/** Removes folders of shards that are no more. */
async function removeOthers(workspace: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(workspace).catch(() => [])) {
    if (!names.has(name)) await rm(path.join(workspace, name), { recursive: true, force: true });
  }
}

/** The documents of all shards, by path. */
function joined(lists: readonly Documents[]): Documents {
  const entries = lists.flatMap((list) =>
    COMPILED_KINDS.flatMap((kind) => list[kind].map((document) => ({ kind, document }))),
  );
  return documentsByKind(entries.sort((a, b) => (a.document._id < b.document._id ? -1 : 1)));
}

export class CompilerError extends Refusal {
  override name = "CompilerError";

  constructor(printed: string) {
    super(`${tell("compilerFailed")}\n\n${printed}`);
  }
}

/**
 * The copy of a file: its front matter as JSON, without empty values, so that YAML and encodings
 * are read in one place only. Texts are compiled by newsroom/story.
 */
export function copyText(file: ContentFile): string {
  const filled = (_: string, value: unknown) => (isEmpty(value) ? undefined : value);
  return `---json\n${JSON.stringify(file.data, filled)}\n---\n`;
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
