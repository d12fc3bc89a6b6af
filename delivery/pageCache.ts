import { LRUCache } from "lru-cache";
import { cacheCounts } from "./cacheCounts.ts";
import { markOf, type PageMark, withMark } from "./pageMark.ts";
import { leaveOutSegmentData } from "./segmentData.ts";
import { leaveUnmeasured } from "./unmeasuredPages.ts";

/** The interface of Next's cache handlers, as far as it is used here. */
export interface CacheHandler {
  get(key: string, context: unknown): Promise<CacheEntry | null>;
  set(key: string, value: CachedValue | null, context: unknown): Promise<void>;
}

export interface CacheEntry {
  value?: CachedValue | null;
  /** When the value was stored, in milliseconds. */
  lastModified?: number;
  /** `revalidate`: seconds after which Next renders the entry again; false for never. */
  cacheControl?: { revalidate?: number | false } | undefined;
}

/**
 * A response in Next's cache: a page (`APP_PAGE`) with HTML, or a route (`APP_ROUTE`) with a body.
 */
export interface CachedValue {
  kind: string;
  html?: unknown;
  body?: unknown;
  rscData?: unknown;
  segmentData?: unknown;
  status?: number | undefined;
  headers?: Record<string, string | string[] | undefined> | undefined;
}

export interface CachedPage extends CachedValue {
  html: string;
}

// A mixin's constructor has to take any[] (TypeScript, “Mixin Classes”).
// biome-ignore lint/suspicious/noExplicitAny: see above
export type CacheHandlerClass = new (...args: any[]) => CacheHandler;

export function isPage(value: CachedValue | null | undefined): value is CachedPage {
  return value?.kind === "APP_PAGE" && typeof value.html === "string";
}

/** Decides whether an entry may still be served. `State` has to be serialisable as JSON. */
export interface Freshness<State> {
  /** The current state of build and edition; undefined if no edition can be read. */
  state(): State | undefined;
  same(a: State, b: State): boolean;
  /** Whether the entry under a key may differ between two states. */
  isAffected(key: string, since: State, now: State): boolean;
}

/** Finished pages of several processes. Neither method fails: without the store a process is on its own. */
export interface SharedPages<State> {
  /** A page that was rendered with this content, at any process; its mark has the state that the content had there. */
  get(state: State, key: string): Promise<CacheEntry | undefined>;
  set(state: State, key: string, entry: CacheEntry): Promise<void>;
}

export interface PageCacheOptions<State> {
  /**
   * Finishes a page in place; called once for each rendering.
   * @param state in which it was rendered; undefined if it may show parts of two
   */
  finish: (page: CachedPage, key: string, state: State | undefined) => void;
  /** Whether a finished page is cached, or only sent to its first reader. */
  isCacheable: (key: string, page: CachedPage) => boolean;
  freshness: Freshness<State>;
  /** Pages of other processes. */
  shared?: SharedPages<State> | undefined;
}

/** Entries for which the last negative result of `isAffected` is cached. */
const MAX_RESULTS = 10_000;

/** Milliseconds by which Next's and our reading of an entry's age may differ. */
const MARGIN = 1_000;

/**
 * Wraps any cache handler class, including those that serialise: pages are finished before they are
 * stored, and an entry is served only until a change of the edition affects it. Every process
 * queries the edition itself, so that none has to be notified.
 * What is known of an entry (that it is finished, and the state it was rendered in) is stored with
 * it as a header (pageMark.ts). Entries without this mark, such as the build's, are rendered again.
 * Next passes the value that it is about to send to `set`, so that changing it in place reaches the
 * first reader.
 */
export function pageCache<State extends object, Base extends CacheHandlerClass>(
  Handler: Base,
  { finish, isCacheable, freshness, shared }: PageCacheOptions<State>,
) {
  /** For each key, a stored state and a later one in which its entry was still valid. */
  const unaffected = new LRUCache<string, { since: string; now: State }>({ max: MAX_RESULTS });

  const isFresh = (key: string, stored: State, now: State): boolean => {
    const since = JSON.stringify(stored);
    const known = unaffected.get(key);
    const seen = known?.since === since ? known.now : stored;
    if (freshness.same(seen, now)) return true;
    if (freshness.isAffected(key, seen, now)) return false;
    unaffected.set(key, { since, now });
    return true;
  };

  return class PageCache extends Handler {
    /**
     * The state at which each key was requested, since the edition may change during the rendering.
     */
    private readonly asked = new Map<string, State | undefined>();

    override async get(key: string, context: unknown): Promise<CacheEntry | null> {
      leaveUnmeasured();
      leaveOutSegmentData();
      const state = freshness.state();
      const own = this.found(key, await super.get(key, context), state);
      const { entry, mark, fresh } = (await this.ofOthers(key, context, state, own)) ?? own;
      if (fresh) cacheCounts.hits += 1;
      else cacheCounts.misses += 1;
      // Several requests may wait for one rendering, started by the first.
      if (fresh || !this.asked.has(key)) this.asked.set(key, state);
      if (!entry?.value) return entry;
      if (!fresh) return null;
      const { made, revalidate, ...sent } = mark ?? { key };
      const aged = made === undefined ? entry : { ...entry, lastModified: made };
      const final = made === undefined ? isYoung(entry) : isWithinLifetime({ made, revalidate });
      return { ...aged, value: withMark(revived(entry.value), { ...sent, final }) };
    }

    private found(key: string, entry: CacheEntry | null, state: State | undefined) {
      const mark = markOf<State>(entry?.value?.headers);
      return { entry, mark, fresh: !!state && !!mark?.state && isFresh(key, mark.state, state) };
    }

    /** A page of another process, where this one has none, or one whose lifetime is over. */
    private async ofOthers(
      key: string,
      context: unknown,
      state: State | undefined,
      own: { mark: PageMark<State> | undefined; fresh: boolean },
    ) {
      if (!shared || !state || (own.fresh && isWithinLifetime(own.mark ?? {}))) return undefined;
      const found = await shared.get(state, key);
      const theirs = markOf<State>(found?.value?.headers);
      if (!found?.value || !theirs) return undefined;
      if (own.fresh && (theirs.made ?? 0) <= (own.mark?.made ?? 0)) return undefined;
      cacheCounts.shared += 1;
      const mark = { ...theirs, state };
      const entry = { ...found, value: withMark(found.value, mark) };
      const { cacheControl } = entry;
      await super.set(key, entry.value, { ...(context as object), cacheControl });
      return { entry, mark, fresh: true };
    }

    override async set(key: string, value: CachedValue | null, context: unknown): Promise<void> {
      const state = this.asked.has(key) ? this.asked.get(key) : freshness.state();
      this.asked.delete(key);
      if (!value) return super.set(key, value, context);
      // If rendering again fails, Next stores the value it got from this cache.
      const mark = markOf<State>(value.headers) ?? this.finished(key, value, state);
      if (!mark.state || !isStorable(value) || (isPage(value) && !isCacheable(key, value))) return;
      if (!shared) return super.set(key, stored(value, mark), context);
      const { cacheControl } = context as CacheEntry;
      const made = Date.now();
      const kept = stored(value, { ...mark, made, revalidate: cacheControl?.revalidate ?? false });
      await super.set(key, kept, context);
      // Nobody waits for it.
      void shared.set(mark.state, key, { value: kept, lastModified: made, cacheControl });
    }

    private finished(key: string, value: CachedValue, state: State | undefined): PageMark<State> {
      const mark: PageMark<State> = { key, ...(state && { state }) };
      const now = freshness.state();
      if (state && now && !freshness.same(state, now) && freshness.isAffected(key, state, now)) {
        mark.mixed = true;
      }
      if (isPage(value)) finish(value, key, mark.mixed ? undefined : state);
      value.headers = withMark(value, mark).headers;
      return mark;
    }
  };
}

/** Whether an entry has headers to carry the mark. Data of `fetch` has none and is not stored. */
function isStorable(value: CachedValue): boolean {
  return isPage(value) || value.kind === "APP_ROUTE";
}

/**
 * The value as stored. Flight data is dropped: only Next's client script requests it, and these
 * requests are rejected (requestListener.ts).
 */
function stored<State>(value: CachedValue, { final: _, ...mark }: PageMark<State>): CachedValue {
  const marked = withMark(value, mark);
  // Next's own handler writes it to a file, which must not be undefined.
  return isPage(value) ? { ...marked, rscData: Buffer.alloc(0), segmentData: undefined } : marked;
}

/** A value as Next expects it, whatever form its bytes had in the store. */
function revived(value: CachedValue): CachedValue {
  if (isPage(value)) return { ...value, rscData: Buffer.alloc(0) };
  return { ...value, body: bytesOf(value.body) };
}

/** Bytes as a Buffer: JSON has `{type: "Buffer", data: […]}`, other stores a Uint8Array. */
function bytesOf(body: unknown): Buffer {
  const { data } = body as { data?: number[] };
  return Buffer.from(data ?? (body as Uint8Array));
}

function isWithinLifetime({
  made = 0,
  revalidate = 0,
}: Pick<PageMark<unknown>, "made" | "revalidate">): boolean {
  return revalidate === false || Date.now() - made < revalidate * 1_000 - MARGIN;
}

/** Whether Next serves an entry without rendering it again in the background. */
function isYoung({ lastModified = 0, cacheControl }: CacheEntry): boolean {
  const { revalidate = 0 } = cacheControl ?? {};
  if (revalidate === false) return true;
  return Date.now() - lastModified < revalidate * 1_000 - MARGIN;
}
