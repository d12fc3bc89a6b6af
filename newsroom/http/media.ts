import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { heldFile } from "../system/unwrittenFiles.ts";
import { type CachingKind, cachingHeaders } from "./caching.ts";
import { namesStrongTag, namesTag, tagOf } from "./conditionalRequest.ts";

/** Media types of picture files, by sharp's names of formats. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  avif: "image/avif",
  heif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

/**
 * Passes a body's length to delivery/paperResponse.ts, which sends it as Content-Length: Next drops
 * that header from a route's response (send-response.js).
 */
export const LENGTH_HEADER = "x-body-length";

/** Bytes read and sent at a time. Longer bodies are streamed and never buffered as a whole. */
const CHUNK_SIZE = 65_536;

/** The parts of a request that decide how a file is sent. */
export interface FileRequest {
  /** `GET` if left out. */
  method?: string;
  ifMatch?: string | null;
  ifNoneMatch: string | null;
  range: string | null;
  ifRange: string | null;
}

export function fileRequest({ method, headers }: Request): FileRequest {
  return {
    method,
    ifMatch: headers.get("if-match"),
    ifNoneMatch: headers.get("if-none-match"),
    range: headers.get("range"),
    ifRange: headers.get("if-range"),
  };
}

/** Bytes sent in place of the file's own. */
export interface Patch {
  offset: number;
  bytes: Uint8Array;
  /** Number of zeros after them. */
  zeros?: number;
}

export interface ServedFile {
  /** Absolute path. */
  file: string;
  /** Media type. */
  type: string;
  caching: CachingKind;
  /** Reads parts of the file to find bytes that must not be sent. */
  patches?: (source: FileReader) => Promise<readonly Patch[]>;
}

/** Random access to a file's bytes. */
export interface FileReader {
  /** Bytes. */
  size: number;
  /** Returns fewer bytes than requested at the end of the file. */
  read(from: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Answers a request for a picture with a file of the edition.
 * @returns undefined if the file has been removed since the edition was written, or is no picture
 */
export async function pictureResponse(
  folder: string,
  picture: { file: string; format: string; isVersioned: boolean },
  request: FileRequest,
): Promise<Response | undefined> {
  const type = PICTURE_TYPES[picture.format];
  if (!type) return undefined;
  const caching = picture.isVersioned ? "versioned" : "content";
  return fileResponse({ file: path.join(folder, picture.file), type, caching }, request);
}

/**
 * Answers with a file: whole, in part (RFC 9110, 14.2; for several byte ranges, whole), without a
 * body (HEAD), or with 304 or 412.
 * @returns undefined if the file does not exist
 */
export async function fileResponse(
  { file, type, caching, patches }: ServedFile,
  { method = "GET", ifMatch, ifNoneMatch, range, ifRange }: FileRequest,
): Promise<Response | undefined> {
  const source = await openSource(file);
  if (!source) return undefined;
  let streaming = false;
  try {
    const { size, etag } = source;
    const headers = {
      "content-type": type,
      ...cachingHeaders(caching),
      etag,
      "accept-ranges": "bytes",
    };
    // Who completes a file by its parts wants none of another file.
    if (typeof ifMatch === "string" && !namesStrongTag(ifMatch, etag)) {
      return new Response(null, { status: 412, headers: cachingHeaders("private") });
    }
    if (namesTag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
    // Ranges are defined for GET only (RFC 9110, 14.2).
    const partial = method === "GET" && (ifRange === null || ifRange === etag);
    const part = partial ? byteRange(range, size) : undefined;
    if (part === "unsatisfiable") {
      return new Response(null, {
        status: 416,
        headers: { ...headers, "content-range": `bytes */${size}` },
      });
    }
    const { first, last } = part ?? { first: 0, last: size - 1 };
    const answer = {
      status: part ? 206 : 200,
      headers: {
        ...headers,
        "content-length": String(last - first + 1),
        [LENGTH_HEADER]: String(last - first + 1),
        ...(part ? { "content-range": `bytes ${first}-${last}/${size}` } : {}),
      },
    };
    if (method === "HEAD") return new Response(null, answer);
    const read = patched(source, (await patches?.(source)) ?? []);
    if (last - first < CHUNK_SIZE) return new Response(await read(first, last - first + 1), answer);
    streaming = true;
    return new Response(streamOf(read, first, last, source.close), answer);
  } finally {
    if (!streaming) await source.close();
  }
}

type Read = FileReader["read"];

/** Streams the bytes from `first` to `last` (inclusive) as the receiver reads them. */
function streamOf(
  read: Read,
  first: number,
  last: number,
  close: () => Promise<void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = first;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const bytes = await read(at, Math.min(CHUNK_SIZE, last - at + 1));
          if (bytes.length === 0) throw new Error("the file has become shorter while it was sent");
          controller.enqueue(bytes);
          at += bytes.length;
          if (at <= last) return;
          await close();
          controller.close();
        } catch (error) {
          await close();
          throw error;
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}

/** Reads from a source with patches applied. */
function patched(source: FileReader, patches: readonly Patch[]): Read {
  return async (from, length) => {
    const bytes = await source.read(from, length);
    const until = from + bytes.length;
    for (const { offset, bytes: own, zeros = 0 } of patches) {
      const start = Math.max(offset, from);
      const end = Math.min(offset + own.length + zeros, until);
      // Stryker disable next-line EqualityOperator: an empty range changes nothing
      if (start >= end) continue;
      bytes.fill(0, start - from, end - from);
      bytes.set(own.subarray(start - offset, end - offset), start - from);
    }
    return bytes;
  };
}

interface Source extends FileReader {
  etag: string;
  close(): Promise<void>;
}

/** Opens a file, or its in-memory copy if it could not be written. */
async function openSource(file: string): Promise<Source | undefined> {
  const held = heldFile(file);
  if (held) {
    return {
      size: held.length,
      etag: tagOf(held),
      read: async (from, length) => new Uint8Array(held.subarray(from, from + length)),
      close: async () => {},
    };
  }
  const handle = await openFile(file);
  if (!handle) return undefined;
  const { size, mtimeMs } = await handle.stat();
  return {
    size,
    etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
    read: readerOf(handle),
    close: () => handle.close(),
  };
}

/**
 * Opens a file for reading while `use` runs.
 * @returns undefined if the file does not exist
 */
export async function withFile<Result>(
  file: string,
  use: (source: FileReader) => Promise<Result>,
): Promise<Result | undefined> {
  const handle = await openFile(file);
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    return await use({ size, read: readerOf(handle) });
  } finally {
    await handle.close();
  }
}

async function openFile(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function readerOf(handle: FileHandle): Read {
  return async (from, length) => {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, from);
    return bytes.subarray(0, bytesRead);
  };
}

/** The single range in a Range header; undefined if there is none or it is not supported. */
function byteRange(
  header: string | null,
  size: number,
): { first: number; last: number } | "unsatisfiable" | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const suffix = match[1] === "";
  const first = suffix ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const last = suffix || match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (!suffix && match[2] !== "" && Number(match[2]) < first) return undefined;
  return first > last ? "unsatisfiable" : { first, last };
}
