import { describe, expect, it } from "vitest";
import { freshPages } from "./freshPages.ts";
import type { CachedValue, CacheHandler } from "./handler.ts";

/** Next makes a handler for each request; what they keep, they share. */
function cache() {
  const kept = new Map<string, CachedValue | null>();
  class Shelf implements CacheHandler {
    async get(key: string, _: unknown) {
      return kept.has(key) ? { value: kept.get(key) ?? null } : null;
    }
    async set(key: string, value: CachedValue | null, _: unknown) {
      kept.set(key, value);
    }
  }
  let state: string | undefined = "edition 1";
  const Handler = freshPages(Shelf, () => state);
  return {
    kept,
    change: (to: string | undefined) => {
      state = to;
    },
    request: () => new Handler(),
  };
}

const page = (): CachedValue => ({ kind: "APP_PAGE", html: "<p>" });

describe("a page in the cache", () => {
  it("is served as long as the edition stays what it was", async () => {
    const { request } = cache();
    const value = page();
    await request().set("/", value, {});
    expect((await request().get("/", {}))?.value).toBe(value);
    expect((await request().get("/", {}))?.value).toBe(value);
  });

  it("is forgotten when the edition has changed, and kept anew", async () => {
    const { request, change } = cache();
    await request().set("/", page(), {});
    change("edition 2");
    expect(await request().get("/", {})).toBeNull();
    const renewed = page();
    await request().set("/", renewed, {});
    expect((await request().get("/", {}))?.value).toBe(renewed);
  });

  it("that the build has rendered is rendered anew, since nobody knows from which edition", async () => {
    const { request, kept } = cache();
    kept.set("/", page());
    expect(await request().get("/", {})).toBeNull();
  });

  it("is apart from other pages", async () => {
    const { request, change } = cache();
    await request().set("/old", page(), {});
    change("edition 2");
    await request().set("/new", page(), {});
    expect(await request().get("/old", {})).toBeNull();
    expect((await request().get("/new", {}))?.value).toBeTruthy();
  });

  it("is not served while there is no edition", async () => {
    const { request, change } = cache();
    await request().set("/", page(), {});
    change(undefined);
    expect(await request().get("/", {})).toBeNull();
    await request().set("/other", page(), {});
    change("edition 1");
    expect(await request().get("/other", {})).toBeNull();
  });

  it("is not taken for fresh when the edition changed while it was being rendered", async () => {
    const { request, change } = cache();
    const rendering = request();
    expect(await rendering.get("/", {})).toBeNull();
    change("edition 2");
    await rendering.set("/", page(), {});
    expect(await request().get("/", {})).toBeNull();
  });
});

describe("an entry without a page", () => {
  it("passes as it is", async () => {
    const { request } = cache();
    expect(await request().get("/nothing", {})).toBeNull();
    await request().set("/gone", null, {});
    expect(await request().get("/gone", {})).toEqual({ value: null });
  });
});
