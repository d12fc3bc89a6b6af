import { lstat } from "node:fs/promises";
import path from "node:path";
import { LRUCache } from "lru-cache";
import type { CachingKind } from "../../http/caching.ts";
import { type FileRequest, fileResponse, type Patch } from "../../http/media.ts";
import type { FileFormat } from "./element.ts";
import { BLOCKS } from "./registry.ts";

/** Every kind of file, beside pictures, that an element may name. */
const FORMATS: ReadonlyMap<string, FileFormat> = new Map(
  Object.values(BLOCKS).flatMap(({ files }) => files.map((each) => [each.format, each] as const)),
);

/** The format by a file name's ending; undefined for pictures and for what no element names. */
export function fileFormatOf(name: string): FileFormat | undefined {
  return FORMATS.get(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");
}

/** Patches by path, size and time of change of the file. */
const known = new LRUCache<string, readonly Patch[]>({ maxSize: 8_000_000 });

/**
 * Answers a request for a file of an element, streamed and without what is private in it.
 * @returns undefined when there is no such file, or it is a symbolic link
 */
export async function attachmentResponse(
  file: string,
  format: FileFormat,
  caching: CachingKind,
  request: FileRequest,
): Promise<Response | undefined> {
  const found = await lstat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const key = `${path.resolve(file)}:${found.size}:${found.mtimeMs}`;
  return fileResponse(
    {
      file,
      type: format.type,
      caching,
      async patches(source) {
        const before = known.get(key);
        if (before) return before;
        const patches = (await format.patches?.(source)) ?? [];
        known.set(key, patches, { size: 200 * (patches.length + 1) });
        return patches;
      },
    },
    request,
  );
}
