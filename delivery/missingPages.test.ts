import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { getRouteCacheKey } from "next/dist/server/lib/route-cache-key.js";
import type { RouteKind } from "next/dist/server/route-kind.js";
import { describe, expect, it } from "vitest";
import {
  addressOfMissable,
  MISSING_KEY,
  MISSING_ROUTES,
  sharedMissingPage,
} from "./missingPages.ts";
import type { CachedPage, CachedValue } from "./pageCache.ts";

const keyOf = (route: string, address: string) =>
  getRouteCacheKey(address, { kind: "APP_PAGE" as RouteKind, sourceRoute: route });

const page = (status: number, html = "<p>"): CachedPage => ({ kind: "APP_PAGE", html, status });

/** A cache in memory, and the handler of one request after another. */
function cache(isMissing: (key: string) => boolean) {
  const kept = new Map<string, { value: CachedValue | null; lastModified: number }>();
  class Memory {
    async get(key: string) {
      return kept.get(key) ?? null;
    }
    async set(key: string, value: CachedValue | null) {
      kept.set(key, { value, lastModified: Date.now() });
    }
  }
  const Handler = sharedMissingPage(Memory, isMissing);
  return { kept, request: () => new Handler() };
}

describe("the routes of missing pages", () => {
  it("are routes of the app, each with a part that anybody may invent", () => {
    const app = path.join(path.dirname(fileURLToPath(import.meta.url)), "../app");
    const pages = readdirSync(app, { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "page.tsx" && file.includes("["))
      .map((file) => `/${file.replaceAll(path.sep, "/").replace(/\.tsx$/, "")}`)
      // Every search has an answer, and a preview is for one reader only.
      .filter((route) => !/^\/\((?:reader|desk)\)\/(?:search|preview)\//.test(route));
    expect([...MISSING_ROUTES].sort()).toEqual(["/_not-found/page", ...pages].sort());
  });

  it("are known by the keys that this Next writes", () => {
    for (const route of MISSING_ROUTES) {
      expect(addressOfMissable(keyOf(route, "/any/where"))).toBe("/any/where");
    }
    expect(addressOfMissable(keyOf("/saved/page", "/saved"))).toBeUndefined();
    expect(addressOfMissable(keyOf("/page", "/"))).toBeUndefined();
    expect(addressOfMissable(MISSING_KEY)).toBeUndefined();
    expect(addressOfMissable("/some/other/key")).toBeUndefined();
  });
});

describe("the page of all missing addresses", () => {
  it("is rendered once, by the first of them", async () => {
    const { request } = cache((key) => key.startsWith("/nothing"));
    const first = request();
    expect(await first.get("/nothing-1", {})).toBeNull();
    const made = page(404);
    await first.set("/nothing-1", made, {});
    expect((await request().get("/nothing-2", {}))?.value).toBe(made);
  });

  it("is new to Next at every address, and a minute old at most", async () => {
    const { kept, request } = cache((key) => key !== "known");
    await request().set("/nothing", page(404), {});
    const entry = kept.get(MISSING_KEY);
    if (entry) entry.lastModified = Date.now() - 59_000;
    expect((await request().get("/other", {}))?.lastModified).toBeGreaterThan(Date.now() - 5_000);
    if (entry) entry.lastModified = Date.now() - 61_000;
    expect((await request().get("/other", {}))?.lastModified).toBe(entry?.lastModified);
  });

  it("is never shown where something is, and nothing but a 404 is shown for it", async () => {
    const { request } = cache((key) => key.startsWith("/nothing"));
    await request().set("/nothing", page(200, "a story that has just been published"), {});
    expect(await request().get("/nothing-else", {})).toBeNull();
    await request().set("/gone", page(410), {});
    expect(await request().get("/nothing-else", {})).toBeNull();
    await request().set("/nothing", page(404), {});
    expect(await request().get("/known", {})).toBeNull();
  });
});
