import * as fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import type { CacheHandlerClass } from "./pageCache.ts";

/**
 * The handler class exported by a module of Next: a CommonJS module's default in Node, or its
 * `default` in Next's bundle.
 */
export function classOf(module: { default: unknown }): CacheHandlerClass {
  const inner = module.default;
  return (
    typeof inner === "function" ? inner : (inner as { default: unknown }).default
  ) as CacheHandlerClass;
}

/**
 * Stores finished pages in memory, with Next's own handler without its files, unless PAGE_CACHE
 * names another class at build time (deploy/prepare.ts). Rendering a page takes milliseconds, and
 * addresses that anybody can invent must not fill a disk.
 */
export default class MemoryCache extends classOf(fileSystemCache) {
  constructor(context: object) {
    super({ ...context, flushToDisk: false });
  }
}
