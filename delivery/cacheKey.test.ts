import { getRouteCacheKey } from "next/dist/server/lib/route-cache-key.js";
import { expect, it } from "vitest";
import { addressOfKey } from "./cacheKey.ts";

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
