import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { LRUCache } from "lru-cache";
import { cachingHeaders } from "../newsroom/http/caching.ts";
import { httpDate, namesTag } from "../newsroom/http/conditionalRequest.ts";
import { type Coding, codingFor } from "./acceptEncoding.ts";
import { cacheCounts } from "./cacheCounts.ts";
import { isPreview } from "./cacheKey.ts";
import type { CompressedBodies } from "./compressedBodies.ts";
import { parseMark } from "./pageMark.ts";

/** A whole answer as it was sent to a client that accepts a coding. */
export interface WholeAnswer {
  /** The page's mark (pageMark.ts); undefined for files of a build. */
  mark: string | undefined;
  status: number;
  headers: OutgoingHttpHeaders;
  coding: Coding;
  /** Before compression. */
  body: Buffer;
  /** The same bytes for an answer that is too short to be compressed. */
  compressed: Buffer;
}

/** A stored answer, ready to be sent. */
export interface StoredAnswer {
  status: number;
  /** A flat list of names and values, which Node writes without looking at them. */
  headers: string[];
  bytes: Buffer | undefined;
}

/** Decides whether a page may still be sent. */
export interface AnswerFreshness<State> {
  /** The present state; the same object while nothing has changed. */
  state(): State | undefined;
  /** Whether a page rendered in one state may differ in another. */
  isAffected(key: string, since: State, now: State): boolean;
}

interface Entry<State> {
  /** Undefined for a document, which any change of the state may concern. */
  key: string | undefined;
  since: State | undefined;
  /** The last state in which the page was found up to date. */
  seen: State | undefined;
  storedAt: number;
  headers: string[];
  tag: string | undefined;
  /** Milliseconds; NaN without Last-Modified. */
  modified: number;
  coding: Coding;
  bytes: Buffer;
  /** Until it has been compressed as well as possible. */
  body: Buffer | undefined;
  asked: number;
}

/** Bytes of stored answers. */
const CAPACITY = 64_000_000;

/** Longer answers are rare, and would take the place of many pages. */
const LONGEST = 1_000_000;

/**
 * Milliseconds after which Next is asked again, which renders a page anew when its time has come. Next answers
 * the asking from its own cache meanwhile.
 */
const LIFETIME = 10_000;

/** Files named by a hash of their content, which a build never changes. */
const OF_A_BUILD = /^\/(?:_next\/static|scripts|fonts)\//;

/** Feeds, sitemaps and other documents for programs, which Next makes for every request. */
const DOCUMENT = /\.(?:xml|json|txt)$/;

/** Headers of one answer, or that depend on a request. */
const NOT_STORED =
  /^(?:connection|keep-alive|date|age|content-length|x-request-id|set-cookie|server-timing)$/;

/** Says that an answer comes from a cache, of pages or of answers. */
export const CACHE_HEADER = "x-cache";

/** Headers that describe a body, which a 304 has not. */
const OF_A_BODY = /^content-(?:type|encoding|length)$/i;

/**
 * Stores finished pages, feeds and files as they are sent, so that they are sent again without Next, which
 * takes fifty times as long to find them. Whether a page is still up to date is decided for every request,
 * by the same rule as in Next's cache (pageCache.ts).
 */
export class AnswerStore<State extends object> {
  private readonly entries = new LRUCache<string, Entry<State>>({ maxSize: CAPACITY });

  constructor(
    private readonly freshness: AnswerFreshness<State>,
    private readonly bodies: Pick<CompressedBodies, "ready">,
  ) {}

  /** The answer to a request for this address; undefined if there is none that may be sent. */
  find(request: IncomingMessage): StoredAnswer | undefined {
    const coding = isStorable(request) ? codingOf(request) : undefined;
    if (coding === undefined) return undefined;
    const entry = this.entries.get(`${coding} ${placeOf(request)}`);
    if (!entry || !this.isFresh(entry)) return undefined;
    cacheCounts.hits += 1;
    if (isUnchanged(request, entry)) {
      return { status: 304, headers: withoutBody(entry.headers), bytes: undefined };
    }
    this.improve(entry);
    return { status: 200, headers: entry.headers, bytes: entry.bytes };
  }

  /**
   * Stores the answer to a request, if it is the same for every reader.
   * @returns undefined if no answer to it may be stored
   */
  recorder(request: IncomingMessage): ((answer: WholeAnswer) => void) | undefined {
    if (!isStorable(request)) return undefined;
    // Next changes what it is asked.
    const { url = "" } = request;
    const rest = placeOf(request);
    const state = DOCUMENT.test(url) ? this.freshness.state() : undefined;
    return (answer) => this.put({ url, state, place: rest }, answer);
  }

  private put(
    { url, state, place }: { url: string; state: State | undefined; place: string },
    answer: WholeAnswer,
  ): void {
    const { mark, status, coding, body, compressed: bytes } = answer;
    if (status !== 200 || bytes.length > LONGEST) return;
    const page = mark === undefined ? undefined : parseMark<State>(mark);
    const isOfABuild = OF_A_BUILD.test(url);
    // Made while nothing changed.
    const isDocument =
      state !== undefined && state === this.freshness.state() && showsEdition(answer.headers);
    if (page ? !page.state || isPrivate(page.key) : !isOfABuild && !isDocument) return;
    const headers = storedHeaders(answer.headers, bytes.length);
    const entry: Entry<State> = {
      key: page?.key,
      since: page ? page.state : isOfABuild ? undefined : state,
      seen: undefined,
      storedAt: Date.now(),
      headers,
      tag: valueIn(headers, "ETag"),
      modified: Date.parse(valueIn(headers, "Last-Modified") ?? ""),
      coding,
      bytes,
      body: bytes === body ? undefined : body,
      asked: 0,
    };
    const size = bytes.length + body.length + url.length + 1_000;
    this.entries.set(`${coding} ${place}`, entry, { size });
  }

  private isFresh(entry: Entry<State>): boolean {
    if (entry.since === undefined) return true;
    if (Math.abs(Date.now() - entry.storedAt) > LIFETIME) return false;
    const now = this.freshness.state();
    if (now === undefined) return false;
    if (entry.key === undefined) return entry.since === now;
    if (entry.seen === now) return true;
    if (this.freshness.isAffected(entry.key, entry.since, now)) return false;
    entry.seen = now;
    return true;
  }

  /**
   * Takes the body at its best compression once that has been made. It is looked for by its hash, so not at each
   * request: at the first, the second, the fourth …
   */
  private improve(entry: Entry<State>): void {
    entry.asked += 1;
    if (!entry.body || (entry.asked & (entry.asked - 1)) !== 0) return;
    const better = this.bodies.ready(entry.body, entry.coding);
    if (!better || better.length >= entry.bytes.length) return;
    entry.bytes = better;
    entry.headers = entry.headers.map((value, at, all) =>
      all[at - 1] === "Content-Length" ? String(better.length) : value,
    );
    entry.body = undefined;
  }
}

/** Previews are for editors, and anybody can invent searches. */
function isPrivate(key: string): boolean {
  return isPreview(key) || key.includes("/search");
}

/** Queries are not stored, for anybody can invent them. */
function isStorable({ method, url = "" }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && !url.includes("?");
}

/** The address, and the scheme that readers use: with TLS answers have one header more. */
function placeOf({ url, headers }: IncomingMessage): string {
  return `${String(headers["x-forwarded-proto"] ?? "").toLowerCase()} ${url}`;
}

/** What most browsers send; every other spelling is parsed. */
const USUAL: Record<string, Coding> = {
  "gzip, deflate, br, zstd": "br",
  "gzip, deflate, br": "br",
  "gzip, deflate": "gzip",
  gzip: "gzip",
};

function codingOf({ headers }: IncomingMessage): Coding | undefined {
  const accepted = String(headers["accept-encoding"] ?? "");
  return USUAL[accepted] ?? codingFor(accepted);
}

const CACHED = [named(CACHE_HEADER), "HIT"];

function storedHeaders(headers: OutgoingHttpHeaders, length: number): string[] {
  const stored = Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined || NOT_STORED.test(name)) return [];
    if (name === CACHE_HEADER) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((one) => [named(name), String(one)]);
  });
  return [...stored, ...CACHED, "Content-Length", String(length)];
}

/** Node gives headers' names in lower case; they are sent with capitals, as all others are. */
function named(name: string): string {
  if (name === "etag") return "ETag";
  return name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

function valueIn(headers: readonly string[], name: string): string | undefined {
  const at = headers.indexOf(name);
  return at < 0 ? undefined : headers[at + 1];
}

/** Whether an answer is cached as what shows the edition is, and not as what is private. */
function showsEdition(headers: OutgoingHttpHeaders): boolean {
  const wanted = cachingHeaders("content");
  return Object.entries(wanted).every(([name, value]) => String(headers[name] ?? "") === value);
}

/** Whether the client has the body already, by its tag or, if it names none, by its time (RFC 9110, 13.2.2). */
function isUnchanged(
  { headers }: IncomingMessage,
  { tag, modified }: { tag: string | undefined; modified: number },
): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) return tag !== undefined && namesTag(tags, tag);
  return modified <= httpDate(headers["if-modified-since"]);
}

function withoutBody(headers: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const [name = "", value = ""] = [headers[at], headers[at + 1]];
    if (!OF_A_BODY.test(name)) kept.push(name, value);
  }
  return kept;
}
