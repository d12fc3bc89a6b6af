import { getRouteCacheKey } from "next/dist/server/lib/route-cache-key.js";
import { expect, it } from "vitest";
import { addressOfKey, isNotFound, isPreview } from "./cacheKey.ts";

it.each(["/", "/about", "/2014/06/12/iraq-airstrikes", "/search/q=oil", "/preview/oil/tp12/0af"])(
  "the address of %s is read from the key under which this Next keeps its page",
  (address) => {
    const key = getRouteCacheKey(address, {
      kind: "APP_PAGE",
      sourceRoute: "/(reader)/[segment]/page",
    } as Parameters<typeof getRouteCacheKey>[1]);
    expect(key).not.toBe(address);
    expect(addressOfKey(key)).toBe(address);
  },
);

it("a key that is an address is that address", () => {
  expect(addressOfKey("/about")).toBe("/about");
  expect(addressOfKey("/index")).toBe("/");
});

const keyOf = (address: string) => `/route-cache/APP_PAGE/${"0a".repeat(32)}/$${address}`;

it("a preview is one wherever its address stands in the key", () => {
  expect(isPreview(keyOf("/preview/oil/tp12/0af"))).toBe(true);
  expect(isPreview("/written/otherwise/preview/oil")).toBe(true);
  expect(isPreview(keyOf("/previews"))).toBe(false);
  expect(isPreview(keyOf("/2014/06/12/preview"))).toBe(false);
});

it("Next's page for what no route knows is known by its key", () => {
  expect(isNotFound(keyOf("/_not-found"))).toBe(true);
  expect(isNotFound("/_not-found")).toBe(true);
  expect(isNotFound(keyOf("/about"))).toBe(false);
});

it("a key of another form is taken for an address", () => {
  for (const key of [
    `x${keyOf("/a")}`,
    "/route-cache/APP_PAGE/xyz/$/a",
    "/route-cache/APP_PAGE//$/a",
  ]) {
    expect(addressOfKey(key)).toBe(key);
  }
  expect(addressOfKey(keyOf("/index/a"))).toBe("/index/a");
  expect(addressOfKey(keyOf("/a\n/b"))).toBe("/a\n/b");
});
