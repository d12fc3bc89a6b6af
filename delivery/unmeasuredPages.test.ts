import { describe, expect, it } from "vitest";
import type { CachedValue } from "./pageCache.ts";
import { leaveUnmeasured } from "./unmeasuredPages.ts";

/** As Next's class does: it measures what it passes on. */
function newCache() {
  const stored: Array<CachedValue | null> = [];
  let measured = 0;
  class Cache {
    async set(_key: string, value: CachedValue | null, _context: unknown) {
      measured += JSON.stringify(value).length;
      stored.push(value);
    }
  }
  return { cache: new Cache(), Cache, stored, measured: () => measured };
}

const page = (): CachedValue => ({
  kind: "APP_PAGE",
  html: "<p>News</p>",
  rscData: Buffer.alloc(1_000),
});

describe("a page that Next stores", () => {
  it("is not written as JSON to be measured, and passed on as it is", async () => {
    const { cache, stored, measured } = newCache();
    leaveUnmeasured(cache);
    const own = page();
    await cache.set("/", own, {});
    expect(measured()).toBeLessThan(10);
    expect(stored[0]).toBe(own);
    expect(own).toEqual(page());
  });

  it("can be written as JSON once it is copied into a store", async () => {
    const { cache, stored } = newCache();
    leaveUnmeasured(cache);
    await cache.set("/", page(), {});
    expect(JSON.parse(JSON.stringify({ ...stored[0] })).html).toBe("<p>News</p>");
  });

  it("is left alone in caches of the same class after the first", async () => {
    const { cache, Cache, measured } = newCache();
    leaveUnmeasured(cache);
    const { set } = Cache.prototype;
    const next = new Cache();
    leaveUnmeasured(next);
    expect(Cache.prototype.set).toBe(set);
    await next.set("/", page(), {});
    expect(measured()).toBeLessThan(10);
  });
});

it("Data of other kinds is measured as ever, and where there is no cache nothing happens", async () => {
  const { cache, measured } = newCache();
  leaveUnmeasured(cache);
  await cache.set("/feed.xml", { kind: "APP_ROUTE", body: "x".repeat(500) }, {});
  expect(measured()).toBeGreaterThan(500);
  leaveUnmeasured(undefined);
  leaveUnmeasured(Object.create(null));
});
