import { lstat } from "node:fs/promises";
import path from "node:path";
import { LRUCache } from "lru-cache";
import type { CachingKind } from "../../http/caching.ts";
import { type FileRequest, fileResponse, type Patch } from "../../http/media.ts";
import type { FileFormat } from "./element.ts";
import { BLOCKS } from "./registry.ts";

/** All formats other than pictures that elements use. */
const FORMATS: ReadonlyMap<string, FileFormat> = new Map(
  Object.values(BLOCKS).flatMap(({ files }) => files.map((each) => [each.format, each] as const)),
);

/** The format for a file name's extension; undefined for pictures and unknown formats. */
export function fileFormatOf(name: string): FileFormat | undefined {
  return FORMATS.get(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");
}

/** Patches by path, size and modification time of the file. */
const known = new LRUCache<string, readonly Patch[]>({ maxSize: 8_000_000 });

/**
 * Streams a file of an element without its private metadata.
 * @returns undefined if the file does not exist or is a symbolic link
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
