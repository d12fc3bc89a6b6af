import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from "node:http";
import type { BrotliCompress, Gzip } from "node:zlib";
import { isOwnPath } from "../newsroom/addresses/requestTarget.ts";
import { type CachingKind, cachingHeaders } from "../newsroom/http/caching.ts";
import { LENGTH_HEADER } from "../newsroom/http/media.ts";
import { type Coding, codingFor } from "./acceptEncoding.ts";
import { CACHE_HEADER, type StoredAnswer, type WholeAnswer } from "./answerStore.ts";
import { CompressedBodies, compressor } from "./compressedBodies.ts";
import { MARK_HEADER } from "./pageMark.ts";
import { isMixed, outdatedState } from "./pageState.ts";

/** Compressible media types: text, SVG, JSON and XML under all their names. */
const TEXTUAL =
  /^(?:text\/(?!event-stream)|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|yaml))\b/i;

/** Bytes below which a body is not compressed, as it fits into one packet. */
const MIN_COMPRESSED = 1_000;

/** Bytes up to which a body is buffered and compressed as a whole; longer ones are streamed. */
const MAX_BUFFERED = 2_000_000;

const NEXT_CACHE_HEADER = "x-nextjs-cache";

/** Shared with the store of answers (answerStore.ts). */
export const bodies = new CompressedBodies();

type HeaderLike = OutgoingHttpHeaders | OutgoingHttpHeader[];
type Done = (error?: Error | null) => void;
type Chunk = string | Uint8Array;

/**
 * The response object of all requests: compresses text as the request accepts it, and normalises
 * headers. (Next's own compression only handles pages.)
 */
export class PaperResponse extends ServerResponse<IncomingMessage> {
  /** `false` sends bodies uncompressed. */
  static compresses = true;

  /** Whether outdated pages are refused (requestListener.ts). */
  refusesOutdated = false;
  /** Called with an answer that might be compressed once it has been sent whole. */
  onWhole: ((answer: WholeAnswer) => void) | undefined;
  /** The id of the request in the log, which an answer that is an error tells in `X-Request-Id`. */
  requestId: string | undefined;
  /** The state of the first refused page. */
  private refusedState: string | undefined;
  private mark: string | undefined;

  private phase: "open" | "gathering" | "piecewise" | "passing" | "refused" = "open";
  private ended = false;
  private coding: Coding | undefined;
  private pieces: Buffer[] = [];
  private bytes = 0;
  private stream: BrotliCompress | Gzip | undefined;

  override writeHead(status: number, reason?: string | HeaderLike, headers?: HeaderLike): this {
    if (this.phase !== "open") {
      // Node calls this before the first byte.
      this.normaliseHeaders();
      this.leaveConnectionUnsaid();
      return super.writeHead(this.statusCode);
    }
    this.statusCode = status;
    if (typeof reason === "string") this.statusMessage = reason;
    for (const [name, value] of pairsOf(typeof reason === "string" ? headers : reason)) {
      if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override flushHeaders(): void {
    this.begin();
    if (this.phase === "passing") super.flushHeaders();
  }

  override write(chunk: Chunk, encodingOrDone?: BufferEncoding | Done, done?: Done): boolean {
    this.begin();
    if (this.phase === "passing") {
      return super.write(chunk, encodingOrDone as BufferEncoding, done as Done);
    }
    const written = typeof encodingOrDone === "function" ? encodingOrDone : done;
    if (this.phase === "refused") {
      if (written) process.nextTick(written);
      return true;
    }
    const piece = bufferOf(chunk, encodingOrDone);
    if (this.stream) return this.stream.write(piece, written as Done);
    this.pieces.push(piece);
    this.bytes += piece.length;
    if (written) process.nextTick(written);
    return this.bytes <= MAX_BUFFERED || this.startStreaming();
  }

  override end(
    chunk?: Chunk | (() => void) | null,
    encodingOrDone?: BufferEncoding | (() => void),
    done?: () => void,
  ): this {
    if (this.ended) return this;
    this.begin();
    const whenDone = [chunk, encodingOrDone, done].find((each) => typeof each === "function") as
      | (() => void)
      | undefined;
    if (chunk && typeof chunk !== "function" && this.phase !== "passing") {
      if (typeof encodingOrDone === "string") this.write(chunk, encodingOrDone);
      else this.write(chunk);
    }
    this.ended = true;
    if (this.phase === "refused") {
      if (whenDone) process.nextTick(whenDone);
    } else if (this.phase === "passing") {
      super.end(chunk as Chunk, encodingOrDone as BufferEncoding, done);
    } else {
      if (whenDone) this.once("finish", whenDone);
      if (this.stream) this.stream.end();
      else void this.sendBuffered();
    }
    return this;
  }

  // Below, headers are set through `super`: Next replaces setHeader by a function that ignores
  // calls after the first byte.

  /** Decides how the body is sent, by the headers, at the first byte. */
  private begin(): void {
    if (this.phase !== "open") return;
    if (this.takeMark()) {
      this.phase = "refused";
      return;
    }
    this.coding = this.mayCompress() ? codingFor(acceptEncodingOf(this.req)) : undefined;
    this.phase = this.coding ? "gathering" : "passing";
    const length = first(this.getHeader(LENGTH_HEADER));
    this.removeHeader(LENGTH_HEADER);
    if (length !== undefined && this.phase === "passing") super.setHeader("Content-Length", length);
  }

  /**
   * Removes the page cache's mark.
   * @returns whether the page is refused. A page of another state than the first refused one has
   * been rendered for this request, and is sent even if the edition has changed again, unless it may
   * show parts of two states.
   */
  private takeMark(): boolean {
    const mark = first(this.getHeader(MARK_HEADER));
    if (mark === undefined) return false;
    this.removeHeader(MARK_HEADER);
    this.mark = mark;
    if (this.refusesOutdated && isMixed(mark)) return true;
    const outdated = this.refusesOutdated ? outdatedState(mark) : undefined;
    if (outdated === undefined) return false;
    this.refusedState ??= outdated;
    return outdated === this.refusedState;
  }

  /** Whether an outdated page was written, of which nothing has been sent. */
  get isRefused(): boolean {
    return this.phase === "refused" && this.ended;
  }

  /**
   * Starts over after a refusal.
   * @param headers those set before anything was written
   */
  restart(headers: OutgoingHttpHeaders): void {
    for (const name of this.getHeaderNames()) this.removeHeader(name);
    this.phase = "open";
    this.ended = false;
    this.statusCode = 200;
    this.statusMessage = "";
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) super.setHeader(name, value);
    }
  }

  /** Sends an answer that is complete as it is. */
  sendStored({ status, headers, bytes }: StoredAnswer): void {
    this.phase = "passing";
    this.ended = true;
    this.leaveConnectionUnsaid();
    super.writeHead(status, headers);
    super.end(bytes);
  }

  private mayCompress(): boolean {
    return (
      PaperResponse.compresses &&
      this.isTextual() &&
      ![204, 206, 304].includes(this.statusCode) &&
      !this.hasHeader("content-encoding") &&
      !/\bno-transform\b/i.test(String(this.getHeader("cache-control") ?? ""))
    );
  }

  private isTextual(): boolean {
    return TEXTUAL.test(first(this.getHeader("content-type")) ?? "");
  }

  private async sendBuffered(): Promise<void> {
    const body = this.pieces.length === 1 ? this.pieces[0] : Buffer.concat(this.pieces);
    this.pieces = [];
    const { coding } = this;
    this.phase = "passing";
    if (!body || !coding) {
      super.end(body ?? "");
      return;
    }
    let bytes = body;
    if (body.length >= MIN_COMPRESSED) {
      bytes = bodies.ready(body, coding) ?? (await bodies.make(body, coding));
      this.markEncoded(coding);
      super.setHeader("Content-Length", bytes.length);
    }
    super.end(bytes);
    const { mark, statusCode: status } = this;
    this.onWhole?.({ mark, status, headers: this.getHeaders(), coding, body, compressed: bytes });
  }

  /** Streams a body that is too long for memory. */
  private startStreaming(): boolean {
    const coding = this.coding as Coding;
    this.phase = "piecewise";
    this.markEncoded(coding);
    this.removeHeader("Content-Length");
    const stream = compressor(coding);
    this.stream = stream;
    stream.on("data", (piece: Buffer) => {
      if (!super.write(piece)) stream.pause();
    });
    this.on("drain", () => stream.resume());
    stream.on("drain", () => this.emit("drain"));
    stream.on("end", () => super.end());
    stream.on("error", (error) => this.destroy(error));
    this.once("close", () => stream.destroy());
    for (const piece of this.pieces) stream.write(piece);
    this.pieces = [];
    return !stream.writableNeedDrain;
  }

  /** Weakens the tag of an encoded body, whose bytes differ (RFC 9110, 8.8.1). */
  private markEncoded(coding: Coding): void {
    super.setHeader("Content-Encoding", coding);
    // Ranges would refer to the encoded bytes.
    this.removeHeader("Accept-Ranges");
    this.weakenTag();
  }

  private weakenTag(): void {
    const tag = first(this.getHeader("etag"));
    if (tag?.startsWith('"')) super.setHeader("ETag", `W/${tag}`);
  }

  private normaliseHeaders(): void {
    // The client has the tag of the encoded body (RFC 9110, 15.4.5).
    if (this.statusCode === 304 && /\bW\//.test(this.req.headers["if-none-match"] ?? "")) {
      this.weakenTag();
    }
    const varies = PaperResponse.compresses && (this.isTextual() || this.statusCode === 304);
    const vary = headerList(this.getHeader("vary")).filter((name) => !NEXT_VARIES.test(name));
    if (varies && !vary.some((name) => /^accept-encoding$/i.test(name)))
      vary.push("Accept-Encoding");
    if (vary.length > 0) super.setHeader("Vary", vary.join(", "));
    else this.removeHeader("Vary");
    // Location says it already.
    this.removeHeader("Refresh");
    // Next adds it to what repeats.ts has left, for its own script, which only LEAN=0 sends.
    if (PaperResponse.compresses) this.removeHeader("x-nextjs-prerender");
    // Next's own address of a search, so that its length is the reader's to choose: a proxy takes some 4 kB of headers.
    this.removeHeader("x-middleware-rewrite");
    // Conditions are asked of successes alone (RFC 9110, 13.2.1), while Next answers with 304 whoever has an error's tag.
    if (this.statusCode >= 400) this.removeHeader("ETag");
    // Of a body that is not sent (RFC 9110, 15.4.5).
    if (this.statusCode === 304) this.removeHeader("Content-Type");
    this.sayWhetherCached();
    this.restrictLocation();
    if (this.requestId && this.statusCode >= 400) super.setHeader("X-Request-Id", this.requestId);
    this.addCachingHeaders();
  }

  /**
   * A connection persists in HTTP/1.1 unless it is said to be closed (RFC 9112, 9.3): that it does would take 46 bytes
   * of each answer.
   */
  private leaveConnectionUnsaid(): void {
    if (!this.shouldKeepAlive || this.hasHeader("Connection")) return;
    if (this.req.httpVersion === "1.1") this.removeHeader("Connection");
  }

  /** Says in fewer bytes than Next does that a page comes from the cache, and nothing of one that does not. */
  private sayWhetherCached(): void {
    const state = first(this.getHeader(NEXT_CACHE_HEADER));
    if (state === undefined) return;
    this.removeHeader(NEXT_CACHE_HEADER);
    if (state === "HIT" || state === "STALE") super.setHeader(CACHE_HEADER, state);
  }

  static {
    // To the code that writes it, a response has begun with its first byte, although that is
    // buffered.
    Object.defineProperty(PaperResponse.prototype, "headersSent", {
      get(this: PaperResponse) {
        return this.phase !== "open";
      },
    });
  }

  /** Adds caching headers to responses without any. */
  private addCachingHeaders(): void {
    const kind = defaultCaching(this.statusCode, first(this.getHeader("cache-control")));
    for (const [name, value] of Object.entries(kind ? cachingHeaders(kind) : {})) {
      if (!this.hasHeader(name)) super.setHeader(name, value);
    }
  }

  /** Allows one Location on this site only, in addition to the check in requestTarget.ts. */
  private restrictLocation(): void {
    const location = first(this.getHeader("location"));
    if (location === undefined) return;
    if (isOwnPath(location)) {
      super.setHeader("Location", location);
    } else {
      this.removeHeader("Location");
      this.statusCode = 404;
      this.statusMessage = "Not Found";
    }
  }
}

/**
 * The kind of caching of Next's own responses: redirects, errors, and versioned files for shared
 * caches.
 */
function defaultCaching(status: number, cacheControl: string | undefined): CachingKind | undefined {
  if (cacheControl !== undefined) {
    return /\bmax-age=31536000\b/.test(cacheControl) ? "versioned" : undefined;
  }
  if (status === 304) return undefined;
  if (status === 404 || status === 410) return "missing";
  // Browsers cache permanent redirects without limit, so that a later one in the other direction
  // would loop.
  return status >= 300 && status < 400 ? "content" : "private";
}

/** Headers of Next's client script, which are removed (requestListener.ts). */
const NEXT_VARIES = /^(?:rsc$|next-)/i;

/** Headers in the forms that Node accepts: an object, or a flat list of names and values. */
function pairsOf(headers: HeaderLike = {}): Array<[string, OutgoingHttpHeader | undefined]> {
  if (!Array.isArray(headers)) return Object.entries(headers);
  return headers.flatMap((name, at) => (at % 2 === 0 ? [[String(name), headers[at + 1]]] : []));
}

function headerList(value: number | string | string[] | undefined): string[] {
  return String(value ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The first value of a header, which Next's routes may set twice or as a list. */
function first(value: number | string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value?.toString();
}

function acceptEncodingOf(request: IncomingMessage): string | undefined {
  return String(request.headers["accept-encoding"] ?? "");
}

function bufferOf(chunk: Chunk, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}
