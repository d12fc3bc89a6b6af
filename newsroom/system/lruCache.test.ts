import { expect, it } from "vitest";
import { LruCache } from "./lruCache.ts";

it("A cache holds as many bytes as it may, and drops what was asked for longest ago", () => {
  const cache = new LruCache<string>(10);
  cache.set("a", "A", 4);
  cache.set("b", "B", 4);
  expect(cache.get("a")).toBe("A");
  cache.set("c", "C", 4);
  expect(cache.get("b")).toBeUndefined();
  expect(cache.get("a")).toBe("A");
  expect(cache.get("c")).toBe("C");
});

it("A shelf replaces what has the same name, and counts it once", () => {
  const cache = new LruCache<string>(10);
  cache.set("a", "A", 6);
  cache.set("a", "AA", 6);
  cache.set("b", "B", 4);
  expect(cache.get("a")).toBe("AA");
  expect(cache.get("b")).toBe("B");
});

it("A shelf never takes what is larger than itself", () => {
  const cache = new LruCache<string>(10);
  cache.set("a", "A", 6);
  cache.set("b", "B", 11);
  expect(cache.get("b")).toBeUndefined();
  expect(cache.get("a")).toBe("A");
});
