import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { FEW } from "../content/folderIndex.ts";
import { readIndex, writeIndex } from "../content/indexFile.ts";
import type { Problem } from "../problems/problem.ts";
import { type CheckedContent, type CheckOptions, checkContent } from "./checkContent.ts";
import type { DuplicateCache } from "./checkDuplicates.ts";
import { type CheckCache, emptyCheckCache } from "./checkMemory.ts";
import { compileAhead, type TextThreads } from "./compileAhead.ts";
import type { Compilation } from "./compileTexts.ts";

/** What is found in fewer files is found again within half a second. */
const WORTH_KEEPING = 100;

/** What is kept of a check. */
interface Stored {
  files: StoredFile[];
  /** Its sketches are those of the files. */
  duplicates: DuplicateCache;
}

/** What a check has found in one file. */
interface StoredFile {
  path: string;
  version: string;
  own: Problem[] | undefined;
  compilation: (Compilation & { whole: undefined }) | undefined;
}

/**
 * Checks a whole folder, or some of its files, by what an earlier command has found in the files that are still the same, and keeps
 * what it finds for the next one.
 * @param threads in which many texts are compiled
 */
export async function checkWithIndex(
  folder: ContentFolder,
  options: Pick<CheckOptions, "siteUrl" | "now" | "only">,
  threads?: TextThreads,
): Promise<CheckedContent> {
  return checkKnown(folder, options, await readCheckIndex(folder), threads);
}

/** The same by what this process remembers, and goes on remembering. */
export async function checkKnown(
  folder: ContentFolder,
  options: Pick<CheckOptions, "siteUrl" | "now" | "only">,
  memory: CheckCache,
  threads?: TextThreads,
): Promise<CheckedContent> {
  // A process that goes on from its own last check keeps what a few changes have brought to itself.
  if (memory.last) {
    await compileAhead(folder, options, memory);
    return checkContent(folder, { ...options, memory });
  }
  const before = folder.files.map((file) => resultOf(file, memory));
  await compileAhead(folder, options, memory, threads);
  const checked = checkContent(folder, { ...options, memory });
  const after = folder.files.map((file) => resultOf(file, memory));
  const fresh = after.filter(
    ({ own, compilation }, at) =>
      own !== before[at]?.own || compilation !== before[at]?.compilation,
  );
  if (fresh.length > FEW && folder.files.length >= WORTH_KEEPING)
    await writeCheckIndex(folder, memory);
  return checked;
}

function resultOf(file: ContentFile, { own, compilations }: CheckCache) {
  return { own: own.get(file), compilation: compilations.get(file) };
}

/** What an earlier command has found in the files that are still the same. */
export async function readCheckIndex(folder: ContentFolder): Promise<CheckCache> {
  const cache = emptyCheckCache();
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const known = await readIndex<Stored>(folder.dir, "checks");
  if (known) cache.duplicates = known.duplicates;
  for (const stored of known?.files ?? []) {
    const file = files.get(stored.path);
    if (!file || file.version !== stored.version) continue;
    if (stored.own) cache.own.set(file, stored.own);
    if (stored.compilation) cache.compilations.set(file, stored.compilation);
  }
  return cache;
}

async function writeCheckIndex(folder: ContentFolder, memory: CheckCache): Promise<void> {
  const files = folder.files.flatMap((file): StoredFile[] => {
    const { path, version } = file;
    if (version === undefined) return [];
    const { own, compilation } = resultOf(file, memory);
    return [
      { path, version, own, compilation: compilation && { ...compilation, whole: undefined } },
    ];
  });
  await writeIndex(folder.dir, "checks", { files, duplicates: memory.duplicates });
}
