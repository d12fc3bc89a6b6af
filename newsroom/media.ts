import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { cachingHeaders } from "./caching.ts";
import { namesTag } from "./conditional.ts";

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
  let handle: FileHandle;
  try {
    handle = await open(path.join(contentDir, picture.file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const { size, mtimeMs } = await handle.stat();
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
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
    const body = new Uint8Array(last - first + 1);
    await handle.read(body, 0, body.length, first);
    return new Response(body, {
      status: part ? 206 : 200,
      headers: {
        ...headers,
        "content-length": String(body.length),
        ...(part ? { "content-range": `bytes ${first}-${last}/${size}` } : {}),
      },
    });
  } finally {
    await handle.close();
  }
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
