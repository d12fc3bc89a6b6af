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
    override async get(key: string, context: unknown) {
      const entry = await super.get(key, context);
      if (!entry?.value) return entry;
      const state = stamp();
      return state !== undefined && renderedFrom.get(entry.value) === state ? entry : null;
    }

    override async set(key: string, value: CachedValue | null, context: unknown) {
      const state = stamp();
      if (value && state !== undefined) renderedFrom.set(value, state);
      await super.set(key, value, context);
    }
  };
}

/** Kept by the value itself, so that what the cache drops is forgotten here too. */
const renderedFrom = new WeakMap<object, string>();
