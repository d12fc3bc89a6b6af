import type { CachedValue, CacheHandlerClass } from "./handler.ts";

/** What decides whether a page may still be served. */
export interface Freshness<State> {
  /** The edition's state at this moment; undefined when there is none. */
  state(): State | undefined;
  same(a: State, b: State): boolean;
  /** Whether a page may look different now than it did in an earlier state. */
  isConcerned(key: string, since: State, now: State): boolean;
}

/**
 * Makes any cache handler forget a page as soon as a change of the edition concerns it: by a build, by
 * a story put in or taken out, or because a scheduled story has become public. Every process that
 * serves asks the edition itself, so that nobody has to be told.
 */
export function freshPages<State extends object, Base extends CacheHandlerClass>(
  Handler: Base,
  freshness: Freshness<State>,
) {
  /** The state of each page. Kept by the value itself, so that what the cache drops is gone here too. */
  const renderedFrom = new WeakMap<object, State>();

  const isFresh = (key: string, value: CachedValue, now: State): boolean => {
    const since = renderedFrom.get(value);
    if (!since) return false;
    if (freshness.same(since, now)) return true;
    if (freshness.isConcerned(key, since, now)) return false;
    renderedFrom.set(value, now);
    return true;
  };

  return class FreshPages extends Handler {
    /** The state in which each page was asked for: a page may be rendered while the edition changes. */
    private readonly asked = new Map<string, State | undefined>();

    override async get(key: string, context: unknown) {
      const state = freshness.state();
      const entry = await super.get(key, context);
      const value = entry?.value;
      const fresh = state !== undefined && !!value && isFresh(key, value, state);
      // Several readers may wait for one rendering, which the first of them began.
      if (fresh || !this.asked.has(key)) this.asked.set(key, state);
      return value && !fresh ? null : entry;
    }

    override async set(key: string, value: CachedValue | null, context: unknown) {
      const state = this.asked.has(key) ? this.asked.get(key) : freshness.state();
      this.asked.delete(key);
      if (value && state !== undefined) renderedFrom.set(value, state);
      await super.set(key, value, context);
    }
  };
}
