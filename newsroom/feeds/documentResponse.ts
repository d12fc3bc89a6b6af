import { LRUCache } from "lru-cache";
import type { Edition } from "../edition/edition.ts";
import { cachingHeaders } from "../http/caching.ts";
import { isUnchanged, tagOf } from "../http/conditionalRequest.ts";
import { notFoundResponse } from "../http/notFoundResponse.ts";

/** A feed, sitemap or similar document, before it is served. */
export interface GeneratedDocument {
  body: string;
  /** The latest change of anything in it. */
  changed?: Date | undefined;
  /** Value of the Link header (RFC 8288). */
  link?: string | undefined;
}

interface CachedDocument {
  stamp: string;
  madeAt: number;
  body: string;
  link: string | undefined;
  etag: string;
  modified: Date;
}

/** Bytes of cached documents. A feed has about 200 kB. */
const CAPACITY = 16_000_000;

/**
 * Scheduled stories become public without a change of the edition, so documents are cached for this
 * long at most.
 */
const CACHED_MILLISECONDS = 60_000;

const documents = new LRUCache<string, CachedDocument>({ maxSize: CAPACITY });

/**
 * Serves a document with `ETag` and `Last-Modified`, or 304 if the client has it. Documents are
 * cached for each state of the edition, since many programs request the same few.
 * @param make returns undefined if nothing exists at the address
 */
export function documentResponse(
  request: Request,
  address: string,
  type: string,
  { edition, now }: { edition: Edition; now: Date },
  make: () => GeneratedDocument | undefined,
): Response {
  const kept = cachedDocument(address, edition, now, make);
  if (!kept) return notFoundResponse();
  const headers = {
    "content-type": type,
    ...cachingHeaders("content"),
    etag: kept.etag,
    "last-modified": kept.modified.toUTCString(),
    ...(kept.link && { link: kept.link }),
  };
  if (isUnchanged(request.headers, kept.etag, kept.modified)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(kept.body, { headers });
}

/** Streams a document in pieces. */
export function streamedResponse(pieces: Iterable<string> | undefined, type: string): Response {
  if (!pieces) return notFoundResponse();
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel() {
      iterator.return?.();
    },
  });
  return new Response(body, {
    headers: { "content-type": type, ...cachingHeaders("content") },
  });
}

function cachedDocument(
  address: string,
  edition: Edition,
  now: Date,
  make: () => GeneratedDocument | undefined,
): CachedDocument | undefined {
  const stamp = edition.stamp(now);
  const old = documents.get(address);
  const age = old ? now.getTime() - old.madeAt : 0;
  if (old?.stamp === stamp && age >= 0 && age < CACHED_MILLISECONDS) return old;
  const made = make();
  // Missing documents are not cached: anybody may invent addresses.
  if (!made) return undefined;
  // A weak tag, since the bytes differ with compression.
  const etag = `W/${tagOf(made.body)}`;
  const kept = {
    stamp,
    madeAt: now.getTime(),
    body: made.body,
    link: made.link,
    etag,
    modified: old?.etag === etag ? old.modified : modifiedAt(edition, made, old, now),
  };
  documents.set(address, kept, { size: Math.max(1, made.body.length * 2) });
  return kept;
}

/**
 * A document that differs from the one served before has changed now, even if its stories are
 * older: one may have been removed. For the first document since the start only the edition's own
 * time is known.
 */
function modifiedAt(
  edition: Edition,
  made: GeneratedDocument,
  old: CachedDocument | undefined,
  now: Date,
): Date {
  if (old) return now;
  return new Date(Math.max(Number(edition.written()), made.changed?.getTime() ?? 0));
}
