/** The parts of Next's cache handler that this room wraps; any handler class has them. */
export interface CacheHandler {
  get(
    key: string,
    context: unknown,
  ): Promise<{ value?: CachedValue | null; lastModified?: number } | null>;
  set(key: string, value: CachedValue | null, context: unknown): Promise<void>;
}

/** What Next keeps of a response; only pages have HTML. */
export interface CachedValue {
  kind: string;
  html?: unknown;
  status?: number | undefined;
  headers?: Record<string, string | string[] | undefined> | undefined;
}

/** A page in the cache, to be changed in place. */
export interface CachedPage extends CachedValue {
  html: string;
}

// A mixin's constructor has to take any[] (TypeScript, “Mixin Classes”).
// biome-ignore lint/suspicious/noExplicitAny: see above
export type CacheHandlerClass = new (...args: any[]) => CacheHandler;

export function isPage(value: CachedValue | null | undefined): value is CachedPage {
  return value?.kind === "APP_PAGE" && typeof value.html === "string";
}

/**
 * A handler that finishes every page before it is kept or served. Next hands the very value that it
 * is about to send to `set`, so a page changed there in place reaches its first reader as well; what
 * the build has prerendered comes through `get` alone.
 * @param finish changes a page in place; called once for each
 * @param keeps whether a finished page is worth keeping; errors, what isn't there and what a reader
 *   typed would only push out the pages that everybody reads
 */
export function finishedPages<Base extends CacheHandlerClass>(
  Handler: Base,
  finish: (page: CachedPage, key: string) => void,
  keeps: (key: string, page: CachedPage) => boolean,
) {
  const finished = new WeakSet<CachedValue>();
  const once = (key: string, value: CachedValue | null | undefined) => {
    if (!isPage(value) || finished.has(value)) return;
    finish(value, key);
    finished.add(value);
  };
  return class FinishedPages extends Handler {
    override async get(key: string, context: unknown) {
      const entry = await super.get(key, context);
      once(key, entry?.value);
      return entry;
    }

    override async set(key: string, value: CachedValue | null, context: unknown) {
      once(key, value);
      if (isPage(value) && !keeps(key, value)) return;
      await super.set(key, value, context);
    }
  };
}
