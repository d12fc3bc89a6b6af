import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { unkeptFile } from "../system/unkept.ts";
import { cachingHeaders } from "./caching.ts";
import { namesTag } from "./conditionalRequest.ts";

const TYPES: Record<string, string> = {
  avif: "image/avif",
  heif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

/** What a request for a picture says beside its address. */
export interface PictureRequest {
  ifNoneMatch: string | null;
  range: string | null;
  ifRange: string | null;
}

/**
 * Answers a request for a picture of the edition with its file from the content folder: whole, in
 * part (RFC 9110, 14.2: one byte range; of several, the whole), or 304.
 * @returns undefined when the file has gone since the edition was written
 */
export async function pictureResponse(
  contentDir: string,
  picture: { file: string; format: string; lasting: boolean },
  request: PictureRequest,
): Promise<Response | undefined> {
  const type = TYPES[picture.format];
  if (!type) return undefined;
  const source = await openSource(path.join(contentDir, picture.file));
  if (!source) return undefined;
  try {
    const { size, etag } = source;
    const headers = {
      "content-type": type,
      ...cachingHeaders(picture.lasting ? "versioned" : "content"),
      etag,
      "accept-ranges": "bytes",
    };
    if (namesTag(request.ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
    const current = request.ifRange === null || request.ifRange === etag;
    const part = current ? byteRange(request.range, size) : undefined;
    if (part === "unsatisfiable") {
      return new Response(null, {
        status: 416,
        headers: { ...headers, "content-range": `bytes */${size}` },
      });
    }
    const { first, last } = part ?? { first: 0, last: size - 1 };
    const body = await source.read(first, last - first + 1);
    return new Response(body, {
      status: part ? 206 : 200,
      headers: {
        ...headers,
        "content-length": String(body.length),
        ...(part ? { "content-range": `bytes ${first}-${last}/${size}` } : {}),
      },
    });
  } finally {
    await source.close();
  }
}

interface Source {
  size: number;
  etag: string;
  read(from: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** A file to be sent, or what was made for it and could not be written. */
async function openSource(file: string): Promise<Source | undefined> {
  const held = unkeptFile(file);
  if (held) {
    return {
      size: held.length,
      etag: `"${createHash("sha256").update(held).digest("base64url").slice(0, 16)}"`,
      read: async (from, length) => new Uint8Array(held.subarray(from, from + length)),
      close: async () => {},
    };
  }
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const { size, mtimeMs } = await handle.stat();
  return {
    size,
    etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
    async read(from, length) {
      const bytes = new Uint8Array(length);
      await handle.read(bytes, 0, length, from);
      return bytes;
    },
    close: () => handle.close(),
  };
}

/** The one range a header asks for; undefined where it asks for none or in a form not served. */
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
