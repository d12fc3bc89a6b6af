import { describe, expect, it } from "vitest";
import { freshPages } from "./freshPages.ts";
import type { CachedValue, CacheHandler } from "./handler.ts";

type State = { edition: string; concerned: string[] };

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
  let state: State | undefined = { edition: "edition 1", concerned: [] };
  const questions: string[] = [];
  const Handler = freshPages<State, typeof Shelf>(Shelf, {
    state: () => state,
    same: (a, b) => a.edition === b.edition,
    isConcerned: (key, _, now) => {
      questions.push(key);
      return now.concerned.includes(key);
    },
  });
  return {
    kept,
    questions,
    /** Another edition, which concerns these pages. */
    change: (edition: string | undefined, concerned: string[] = ["/"]) => {
      state = edition === undefined ? undefined : { edition, concerned };
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

  it("is kept through a change that does not concern it, and asked about once for each change", async () => {
    const { request, change, questions } = cache();
    const value = page();
    await request().set("/about", value, {});
    change("edition 2");
    expect((await request().get("/about", {}))?.value).toBe(value);
    expect((await request().get("/about", {}))?.value).toBe(value);
    expect(questions).toEqual(["/about"]);
    change("edition 3", ["/about"]);
    expect(await request().get("/about", {})).toBeNull();
  });

  it("is forgotten when a change concerns it, and kept anew", async () => {
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
    change("edition 2", ["/old"]);
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
