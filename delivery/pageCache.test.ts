import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import * as fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { nodeFs } from "next/dist/server/lib/node-fs-methods.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { finisher } from "./finishPage.ts";
import { classOf } from "./memoryCache.ts";
import {
  type CachedPage,
  type CachedValue,
  type CacheEntry,
  type CacheHandlerClass,
  pageCache,
  type SharedPages,
} from "./pageCache.ts";
import { MARK_HEADER, markOf } from "./pageMark.ts";

interface State {
  edition: string;
  concerned: string[];
}

/** A store of whole entries, each written and read by a function. */
function storeWith<Stored>(
  write: (entry: CacheEntry) => Stored,
  read: (stored: Stored) => CacheEntry,
) {
  const kept = new Map<string, Stored>();
  class Store {
    async get(key: string, _: unknown): Promise<CacheEntry | null> {
      const found = kept.get(key);
      return found === undefined ? null : read(found);
    }
    async set(key: string, value: CachedValue | null, context: unknown): Promise<void> {
      const { cacheControl } = context as CacheEntry;
      kept.set(key, write({ value, lastModified: Date.now(), cacheControl }));
    }
  }
  return { Handler: Store as CacheHandlerClass, keys: () => [...kept.keys()] };
}

/** Next's own handler with its files and without its memory. */
function filesStore() {
  const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
  folders.push(folder);
  class Files extends classOf(fileSystemCache) {
    constructor() {
      super({ fs: nodeFs, flushToDisk: true, serverDistDir: folder, revalidatedTags: [] });
    }
  }
  return { Handler: Files as CacheHandlerClass, keys: undefined };
}

const STORES = {
  "in memory": () =>
    storeWith(
      (entry) => entry,
      (entry) => entry,
    ),
  "that stores JSON": () => storeWith(JSON.stringify, (text) => JSON.parse(text) as CacheEntry),
  "that stores what v8 serialises": () =>
    storeWith(serialize, (bytes) => deserialize(bytes) as CacheEntry),
  "that stores files": filesStore,
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  vi.useRealTimers();
});

const FLIGHT = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";

/** Contexts as Next hands them over; a minute's lifetime. */
const PAGE = { kind: "APP_PAGE", isFallback: false, cacheControl: { revalidate: 60 } };
const ROUTE = { kind: "APP_ROUTE", isFallback: false, cacheControl: { revalidate: false } };

function page(text = "Text", status?: number): CachedPage {
  return {
    kind: "APP_PAGE",
    html: `<html><head></head><body><p>${text}</p>${FLIGHT}</body></html>`,
    status,
    headers: { "x-next-cache-tags": "_N_T_/" },
    rscData: Buffer.from("flight"),
    segmentData: new Map([["/_tree", Buffer.from("tree")]]),
  };
}

/** A paper's cache over a store, and what happens to its edition. */
function cache(
  store: ReturnType<(typeof STORES)[keyof typeof STORES]>,
  shared?: SharedPages<State>,
) {
  let state: State | undefined = { edition: "edition 1", concerned: [] };
  const questions: string[] = [];
  const warn = vi.fn();
  const finish = vi.fn(finisher<State>({ lean: true, warn }));
  const Handler = pageCache<State, CacheHandlerClass>(store.Handler, {
    finish,
    isCacheable: (key, { status = 200 }) => status < 400 && !key.includes("/search/"),
    shared,
    freshness: {
      state: () => state,
      same: (a, b) => a.edition === b.edition,
      isAffected: (key, _, now) => {
        questions.push(key);
        return now.concerned.includes(key);
      },
    },
  });
  return {
    finish,
    warn,
    questions,
    keys: store.keys,
    /** Another edition, which concerns these pages; undefined for none that can be read. */
    change: (edition: string | undefined, concerned: string[] = ["/"]) => {
      state = edition === undefined ? undefined : { edition, concerned };
    },
    /** Next makes a handler for each request. */
    request: () => new Handler(),
    /** The answer to a second request. */
    html: async (key: string) => (await new Handler().get(key, PAGE))?.value?.html,
  };
}

describe.each(Object.entries(STORES))("a cache %s", (_, makeStore) => {
  const made = () => cache(makeStore());

  it("sends every reader of a page the same finished bytes and policy, and finishes it once", async () => {
    const { request, finish, warn } = made();
    const first = page();
    await request().set("/", first, PAGE);
    expect(first.html).toBe("<html><head></head><body><p>Text</p></body></html>");
    for (let reader = 0; reader < 3; reader += 1) {
      const value = (await request().get("/", PAGE))?.value;
      expect(value?.kind).toBe("APP_PAGE");
      expect(value?.html).toBe(first.html);
      const { [MARK_HEADER]: mark, ...headers } = value?.headers ?? {};
      const { [MARK_HEADER]: firstMark, ...firstHeaders } = first.headers ?? {};
      expect(headers).toEqual(firstHeaders);
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect([mark, firstMark].map((each) => typeof each)).toEqual(["string", "string"]);
    }
    expect(finish).toHaveBeenCalledTimes(1);
    expect(warn).not.toHaveBeenCalled();
  });

  it("keeps the status and headers of a redirect", async () => {
    const { request } = made();
    const redirect = { ...page("", 308), headers: { location: "/new", "x-next-cache-tags": "a" } };
    await request().set("/old", redirect, PAGE);
    const value = (await request().get("/old", PAGE))?.value;
    expect(value).toMatchObject({ html: "", status: 308 });
    expect(value?.headers?.location).toBe("/new");
  });

  it("keeps the bytes of a route as they are", async () => {
    const { request, finish } = made();
    const bytes = Buffer.from([0, 1, 127, 128, 254, 255]);
    const route = {
      kind: "APP_ROUTE",
      body: bytes,
      status: 200,
      headers: { "content-type": "x/y" },
    };
    await request().set("/rules", route, ROUTE);
    const value = (await request().get("/rules", ROUTE))?.value;
    expect(Buffer.isBuffer(value?.body)).toBe(true);
    expect(value?.body).toEqual(bytes);
    expect(value?.headers?.["content-type"]).toBe("x/y");
    expect(finish).not.toHaveBeenCalled();
  });

  it("sends errors, missing pages and answers to searches finished, and keeps none of them", async () => {
    const { request } = made();
    for (const [key, status] of [
      ["/broken", 500],
      ["/nothing", 404],
      ["/search/q", 200],
    ] as const) {
      const answer = page(key, status);
      await request().set(key, answer, PAGE);
      expect(answer.html).not.toContain("__next_f");
      expect(answer.headers?.["content-security-policy"]).toContain("default-src 'none'");
      expect(await request().get(key, PAGE)).toBeNull();
    }
  });

  it("keeps a page through a change that does not concern it, and asks once about each change", async () => {
    const { request, change, questions, html } = made();
    await request().set("/about", page(), PAGE);
    change("edition 2");
    expect(await html("/about")).toContain("Text");
    expect(await html("/about")).toContain("Text");
    expect(questions).toEqual(["/about"]);
    change("edition 3");
    expect(await html("/about")).toContain("Text");
    expect(questions).toEqual(["/about", "/about"]);
    change("edition 4", ["/about"]);
    expect(await request().get("/about", PAGE)).toBeNull();
  });

  it("forgets a page that a change concerns, and keeps it anew", async () => {
    const { request, change, html } = made();
    await request().set("/", page("before"), PAGE);
    change("edition 2");
    expect(await request().get("/", PAGE)).toBeNull();
    await request().set("/", page("after"), PAGE);
    expect(await html("/")).toContain("after");
  });

  it("asks anew about a page that was rendered again since it was asked about", async () => {
    const { request, change, questions } = made();
    await request().set("/", page(), PAGE);
    change("edition 2", []);
    await request().get("/", PAGE);
    const again = request();
    await again.get("/", PAGE);
    await again.set("/", page("again"), PAGE);
    change("edition 3", []);
    await request().get("/", PAGE);
    expect(questions).toEqual(["/", "/"]);
  });

  it("keeps apart what a change concerns and what not", async () => {
    const { request, change, html } = made();
    await request().set("/old", page("old"), PAGE);
    change("edition 2", ["/old"]);
    await request().set("/new", page("new"), PAGE);
    expect(await request().get("/old", PAGE)).toBeNull();
    expect(await html("/new")).toContain("new");
  });

  it("serves no page while there is no edition, and none that was rendered from none", async () => {
    const { request, change } = made();
    await request().set("/", page(), PAGE);
    change(undefined);
    expect(await request().get("/", PAGE)).toBeNull();
    const other = page();
    await request().set("/other", other, PAGE);
    expect(other.headers?.["content-security-policy"]).toBeDefined();
    change("edition 1");
    expect(await request().get("/other", PAGE)).toBeNull();
  });

  it("does not take a page for fresh when the edition changed while it was being rendered", async () => {
    const { request, change } = made();
    const rendering = request();
    expect(await rendering.get("/", PAGE)).toBeNull();
    change("edition 2");
    await rendering.set("/", page(), PAGE);
    expect(await request().get("/", PAGE)).toBeNull();
  });

  it("says of a page that a change concerned while it was rendered that it may show parts of two states", async () => {
    const { request, change, finish } = made();
    const mixed = async (key: string, meanwhile: () => void) => {
      const rendering = request();
      await rendering.get(key, PAGE);
      meanwhile();
      const made = page();
      await rendering.set(key, made, PAGE);
      return markOf(made.headers)?.mixed;
    };
    expect(await mixed("/", () => {})).toBeUndefined();
    expect(await mixed("/", () => change("edition 2"))).toBe(true);
    expect(await mixed("/other", () => change("edition 3"))).toBeUndefined();
    expect(await mixed("/", () => change(undefined))).toBeUndefined();
    change("edition 4");
    expect(await mixed("/", () => {})).toBeUndefined();
    expect(markOf((await request().get("/", PAGE))?.value?.headers)?.mixed).toBeUndefined();
    // Each is finished with the state in which all of it was rendered.
    expect(finish.mock.calls.map(([, , state]) => state?.edition)).toEqual([
      "edition 1",
      undefined,
      "edition 2",
      "edition 3",
      "edition 4",
    ]);
  });

  it("dates a rendering that several readers wait for by the first of them", async () => {
    const { request, change } = made();
    const rendering = request();
    await rendering.get("/", PAGE);
    change("edition 2");
    await rendering.get("/", PAGE);
    await rendering.set("/", page(), PAGE);
    expect(await request().get("/", PAGE)).toBeNull();
  });

  it("dates a rendering that begins although the page is fresh by that moment", async () => {
    const { request, change, html } = made();
    await request().set("/", page(), PAGE);
    const rendering = request();
    change("edition 2", ["/"]);
    await rendering.get("/", PAGE);
    change("edition 1", []);
    expect((await rendering.get("/", PAGE))?.value).toBeTruthy();
    await rendering.set("/", page("again"), PAGE);
    expect(await html("/")).toContain("again");
  });

  it("leaves a page as it is that Next puts back because it could not be rendered again", async () => {
    const { request, finish, warn, html } = made();
    const first = page();
    await request().set("/", first, PAGE);
    const again = request();
    const value = (await again.get("/", PAGE))?.value ?? null;
    await again.set("/", value, PAGE);
    expect(await html("/")).toBe(first.html);
    expect(finish).toHaveBeenCalledTimes(1);
    expect(warn).not.toHaveBeenCalled();
  });

  it("tells pages that a request may have as they are from those that are rendered meanwhile", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    const { request } = made();
    const first = page();
    await request().set("/", first, PAGE);
    expect(markOf(first.headers)?.final).toBeUndefined();
    const found = async () => markOf((await request().get("/", PAGE))?.value?.headers);
    expect(await found()).toMatchObject({ key: "/", final: true });
    vi.setSystemTime(Date.now() + 58_500);
    expect((await found())?.final).toBe(true);
    vi.setSystemTime(Date.now() + 1_000);
    expect((await found())?.final).toBe(false);
  });
});

describe("a cache over another store", () => {
  it("renders anew what the build has prerendered, since nobody knows from which edition", async () => {
    const store = STORES["in memory"]();
    await new store.Handler().set("/", page(), PAGE);
    expect(await cache(store).request().get("/", PAGE)).toBeNull();
  });

  it("stores nothing that has no headers to be marked in, and no flight data", async () => {
    const store = STORES["in memory"]();
    const { request, keys } = cache(store);
    await request().set("data", { kind: "FETCH" }, PAGE);
    await request().set("moved", { kind: "REDIRECT" }, PAGE);
    expect(keys?.()).toEqual([]);
    await request().set("/", page(), PAGE);
    const entry = await new store.Handler().get("/", PAGE);
    expect(entry?.value).toMatchObject({ rscData: Buffer.alloc(0), segmentData: undefined });
  });

  it("brings back the bytes of a route that the store gives as a Uint8Array", async () => {
    const store = storeWith(
      (entry) => entry,
      (entry) => ({
        ...entry,
        value: entry.value && { ...entry.value, body: new Uint8Array(entry.value.body as Buffer) },
      }),
    );
    const { request } = cache(store);
    const route = { kind: "APP_ROUTE", body: Buffer.from([1, 255]), status: 200, headers: {} };
    await request().set("/rules", route, ROUTE);
    expect((await request().get("/rules", ROUTE))?.value?.body).toEqual(Buffer.from([1, 255]));
  });

  it("neither finishes nor stores a page that is a stream still", async () => {
    const { request, finish, keys } = cache(STORES["in memory"]());
    await request().set("/", { kind: "APP_PAGE", html: { stream: true }, headers: {} }, PAGE);
    expect(finish).not.toHaveBeenCalled();
    expect(keys?.()).toEqual([]);
  });

  it("passes on that there is nothing under a key", async () => {
    const { request } = cache(STORES["in memory"]());
    expect(await request().get("/nothing", PAGE)).toBeNull();
    await request().set("/gone", null, PAGE);
    expect((await request().get("/gone", PAGE))?.value).toBeNull();
  });

  it("counts a page without a lifetime as one that may be rendered meanwhile, one for good as final", async () => {
    const { request } = cache(STORES["in memory"]());
    await request().set("/", page(), { ...PAGE, cacheControl: undefined });
    expect(markOf((await request().get("/", PAGE))?.value?.headers)?.final).toBe(false);
    await request().set("/", page(), { ...PAGE, cacheControl: { revalidate: false } });
    expect(markOf((await request().get("/", PAGE))?.value?.headers)?.final).toBe(true);
  });
});

describe("pages of other processes", () => {
  /**
   * Two processes that share their pages.
   * @param contentOf the name of what an edition contains
   */
  function processes(contentOf = ({ edition }: State) => edition) {
    const pages = new Map<string, string>();
    const nameOf = (state: State, key: string) => JSON.stringify([contentOf(state), key]);
    const shared: SharedPages<State> = {
      get: async (state, key) => {
        const found = pages.get(nameOf(state, key));
        return found === undefined ? undefined : JSON.parse(found);
      },
      set: async (state, key, entry) => {
        pages.set(nameOf(state, key), JSON.stringify(entry));
      },
    };
    const start = () => cache(STORES["in memory"](), shared);
    return { pages, one: start(), other: start() };
  }
  const timesOf = (found: CacheEntry | null) => {
    const mark = markOf(found?.value?.headers);
    return { rendered: found?.lastModified, final: mark?.final, cacheControl: found?.cacheControl };
  };

  it("are sent as they are, finished and with their age, and kept like one's own", async () => {
    vi.useFakeTimers();
    const rendered = Date.now();
    const { one, other, pages } = processes();
    await one.request().set("/", page(), PAGE);
    vi.setSystemTime(rendered + 20_000);
    const found = await other.request().get("/", PAGE);
    expect(found?.value?.html).toBe(await one.html("/"));
    expect(timesOf(found)).toEqual({ rendered, final: true, cacheControl: { revalidate: 60 } });
    expect(other.finish).not.toHaveBeenCalled();
    pages.clear();
    expect(timesOf(await other.request().get("/", PAGE))).toMatchObject({ rendered, final: true });
    vi.setSystemTime(rendered + 60_000);
    expect(timesOf(await other.request().get("/", PAGE))).toMatchObject({ rendered, final: false });
  });

  it("keep the bytes of a route", async () => {
    const { one, other } = processes();
    const route = { kind: "APP_ROUTE", body: Buffer.from([0, 255]), status: 200, headers: {} };
    await one.request().set("/icon", route, ROUTE);
    expect((await other.request().get("/icon", ROUTE))?.value?.body).toEqual(Buffer.from([0, 255]));
  });

  it("are not those of another state of the edition", async () => {
    const { one, other } = processes();
    await one.request().set("/", page(), PAGE);
    other.change("edition 2");
    expect(await other.request().get("/", PAGE)).toBeNull();
    await other.request().set("/", page("New"), PAGE);
    expect(await one.html("/")).toContain("Text");
    one.change("edition 2");
    expect(await one.html("/")).toContain("New");
    one.change(undefined);
    expect(await one.request().get("/", PAGE)).toBeNull();
  });

  it("are those of another's edition with the same content, though it came about in other steps", async () => {
    const { one, other } = processes((state) => state.edition.replace(/ at step \d/, ""));
    one.change("edition 2 at step 7");
    other.change("edition 2 at step 3");
    await one.request().set("/", page(), PAGE);
    expect(await other.html("/")).toBe(await one.html("/"));
    expect(other.finish).not.toHaveBeenCalled();
    // Once it is here, it is as good as one's own: until a change that concerns it.
    expect(await other.html("/")).toContain("Text");
    other.change("edition 3 at step 4");
    expect(await other.request().get("/", PAGE)).toBeNull();
  });

  it("take the place of one's own when its minute is over and theirs is younger", async () => {
    vi.useFakeTimers();
    const { one, other } = processes();
    await one.request().set("/", page("old"), PAGE);
    expect(await other.html("/")).toContain("old");
    vi.advanceTimersByTime(70_000);
    // Nobody has a younger one: Next renders it again while the old one is sent.
    expect(timesOf(await other.request().get("/", PAGE)).final).toBe(false);
    await one.request().set("/", page("young"), PAGE);
    expect(await other.html("/")).toContain("young");
    expect(await one.html("/")).toContain("young");
  });

  it("are neither errors nor searches", async () => {
    const { one, pages } = processes();
    await one.request().set("/broken", page("", 500), PAGE);
    await one.request().set("/search/q", page(), PAGE);
    await one.request().set("data", { kind: "FETCH" }, PAGE);
    expect([...pages]).toEqual([]);
  });
});
