import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { tell } from "../problems/words/tell.ts";
import { contentPath } from "../schema/contentTypes.ts";
import { type Documents, documentsByKind } from "../schema/documents.ts";
import { isEmpty, isRecord } from "../schema/yamlValues.ts";
import { Refusal } from "../system/failure.ts";
import { programVersion } from "../system/programVersion.ts";
import { startThreads, ThreadEnded, type Threads } from "../system/threads.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import type { AnyDocument, CompilerTask } from "./compilerThread.ts";
import type { ContentFile } from "./contentFile.ts";
import { type Shard, shardsOf } from "./shards.ts";

/*
 * contentlayer compiles copies of the files that have been read and checked, in threads of its own. Its documents are
 * kept for the next run.
 */

/** The folder of compiled documents, one for each content folder. */
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

/** It takes some 250 MB, so that more would not fit into a small machine. */
const MOST_AT_ONCE = 4;

/** Files that contentlayer compiles at once: with more, it takes longer for each, and more memory. */
const FILES_AT_ONCE = 250;

type Compiler = Threads<CompilerTask, AnyDocument[]>;

/** Threads of contentlayer, so many at most. */
export type StartCompiler = (root: string, most: number) => Compiler;

const inThreads: StartCompiler = (root, most) =>
  startThreads(root, "newsroom/content/compilerThread.ts", most);

/**
 * Compiles files of the content folder shard by shard. A file whose
 * fields are those of the last run is not compiled again.
 * @throws CompilerError with contentlayer's output, if it rejects a file or fails
 */
export async function compileContent(
  run: CompilerRun,
  start: StartCompiler = inThreads,
): Promise<Documents> {
  run.signal?.throwIfAborted();
  const workspace = compileWorkspace(run.root, run.contentDir);
  const shards = shardsOf(run.files);
  const compiler = start(run.root, Math.min(availableParallelism(), MOST_AT_ONCE));
  const stop = () => void compiler.end();
  run.signal?.addEventListener("abort", stop);
  try {
    const lists = await Promise.all(
      shards.map((shard) => documentsOfShard(run.root, workspace, shard, compiler)),
    );
    await removeOthers(workspace, new Set(shards.map(({ name }) => documentsFile(name))));
    return joined(lists.flat());
  } catch (error) {
    run.signal?.throwIfAborted();
    throw error instanceof ThreadEnded ? new CompilerError(error.printed) : error;
  } finally {
    run.signal?.removeEventListener("abort", stop);
    await compiler.end();
  }
}

/** What is kept of a shard. */
interface StoredShard {
  program: string;
  documents: StoredDocument[];
}

interface StoredDocument {
  /** Of the copy that it was compiled from. */
  digest: string;
  document: AnyDocument;
}

function documentsFile(shard: string): string {
  return `${shard}.json`;
}

/** The documents of a shard, of which contentlayer compiles those of changed files. */
async function documentsOfShard(
  root: string,
  workspace: string,
  { name, files }: Shard,
  compiler: Compiler,
): Promise<AnyDocument[]> {
  const store = path.join(workspace, documentsFile(name));
  const known = await readStored(store, programVersion(root));
  const copies = files.map((file) => ({ file, path: file.path, text: copyText(file) }));
  const digests = copies.map(({ text }) => createHash("sha256").update(text).digest("base64url"));
  const isKnown = ({ path: file }: { path: string }, at: number) =>
    known.get(file)?.digest === digests[at];
  const changed = copies.filter((copy, at) => !isKnown(copy, at));
  const fresh = await Promise.all(
    listsOf(changed).map((few, at) =>
      compiler.run({
        folder: path.join(workspace, `${name}-${at}`),
        copies: few.map(({ path: file, text }) => ({ path: file, text })),
        fields: usedFields(few.map(({ file }) => file)),
      }),
    ),
  );
  const compiled = new Map(fresh.flat().map((document) => [document._id, document]));
  const documents = copies.flatMap(({ path: file }, at): StoredDocument[] => {
    const document = compiled.get(file) ?? known.get(file)?.document;
    return document ? [{ digest: digests[at] ?? "", document }] : [];
  });
  if (changed.length > 0 || known.size !== documents.length) {
    await writeStored(store, { program: programVersion(root), documents });
  }
  return documents.map(({ document }) => document);
}

function listsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / FILES_AT_ONCE) }, (_, at) =>
    all.slice(at * FILES_AT_ONCE, (at + 1) * FILES_AT_ONCE),
  );
}

/** Documents of an earlier run by path; none if there are none of this version of the program. */
async function readStored(store: string, version: string): Promise<Map<string, StoredDocument>> {
  try {
    const { program, documents }: StoredShard = JSON.parse(await readFile(store, "utf8"));
    if (program !== version) return new Map();
    return new Map(documents.map((stored) => [stored.document._id, stored]));
  } catch {
    return new Map();
  }
}

async function writeStored(store: string, shard: StoredShard): Promise<void> {
  const fresh = `${store}.new`;
  await mkdir(path.dirname(store), { recursive: true });
  await writeFile(fresh, JSON.stringify(shard));
  await rename(fresh, store);
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

/** Removes what is no shard's any more. */
async function removeOthers(workspace: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(workspace).catch(() => [])) {
    if (!names.has(name)) await rm(path.join(workspace, name), { recursive: true, force: true });
  }
}

/** The documents of all shards, by path. */
function joined(documents: readonly AnyDocument[]): Documents {
  const sorted = [...documents].sort((a, b) => (a._id < b._id ? -1 : 1));
  return documentsByKind(
    sorted.flatMap((document) => {
      const kind = contentPath(document._id)?.kind;
      return kind ? [{ kind, document }] : [];
    }),
  );
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
