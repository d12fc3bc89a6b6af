import * as fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import type { CacheHandlerClass } from "./pageCache.ts";

/** The handler class of a module of Next's: Node gives its CommonJS as the default, Next's bundler its default. */
export function classOf(module: { default: unknown }): CacheHandlerClass {
  const inner = module.default;
  return (
    typeof inner === "function" ? inner : (inner as { default: unknown }).default
  ) as CacheHandlerClass;
}

/**
 * Where finished pages are stored unless PAGE_CACHE names another class at build time (deploy/prepare.ts):
 * in Next's own handler without its files. A page is rendered anew from the edition in milliseconds, and
 * addresses that anybody may make up must not fill a disk.
 */
export default class MemoryCache extends classOf(fileSystemCache) {
  constructor(context: object) {
    super({ ...context, flushToDisk: false });
  }
}
