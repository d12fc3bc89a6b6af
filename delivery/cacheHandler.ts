import * as fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { readClock } from "../newsroom/settings.ts";
import { type CacheHandler, freshPages } from "./freshPages.ts";

type HandlerClass = new (...args: unknown[]) => CacheHandler;

/** Next's module is CommonJS: Node gives its exports as the default, Next's bundler its default. */
function classOf(module: { default: unknown }): HandlerClass {
  const inner = module.default;
  return (
    typeof inner === "function" ? inner : (inner as { default: unknown }).default
  ) as HandlerClass;
}

/** What `cacheHandler` in next.config.ts names. */
export default freshPages(classOf(fileSystemCache), () => currentEdition().stamp(readClock()));
