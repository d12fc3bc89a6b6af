import type { CachedValue, CacheHandlerClass } from "./handler.ts";

/**
 * Makes any cache handler forget a page as soon as the edition it was rendered from has changed:
 * by a build, by a story put in or taken out, or because a scheduled story has become public.
 * @param stamp what identifies the state of the edition at this moment; undefined when there is none
 */
export function freshPages<Base extends CacheHandlerClass>(
  Handler: Base,
  stamp: () => string | undefined,
) {
  return class FreshPages extends Handler {
    /** The state in which each page was asked for: a page may be rendered while the edition changes. */
    private readonly asked = new Map<string, string | undefined>();

    override async get(key: string, context: unknown) {
      const state = stamp();
      const entry = await super.get(key, context);
      const value = entry?.value;
      const fresh = state !== undefined && !!value && renderedFrom.get(value) === state;
      // Several readers may wait for one rendering, which the first of them began.
      if (fresh || !this.asked.has(key)) this.asked.set(key, state);
      return value && !fresh ? null : entry;
    }

    override async set(key: string, value: CachedValue | null, context: unknown) {
      const state = this.asked.has(key) ? this.asked.get(key) : stamp();
      this.asked.delete(key);
      if (value && state !== undefined) renderedFrom.set(value, state);
      await super.set(key, value, context);
    }
  };
}

/** Kept by the value itself, so that what the cache drops is forgotten here too. */
const renderedFrom = new WeakMap<object, string>();
