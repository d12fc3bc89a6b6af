import { existsSync, renameSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { writeFiles } from "../testkit/writeFiles.ts";
import { clearMovedRoutes } from "./routeCache.ts";

it("the development server's cache is kept while the routes are the same, and removed when one has moved", () => {
  const root = temporaryFolder();
  const cache = ".next/dev/server/page.js";
  const isKept = () => {
    writeFiles(root, { [cache]: "cached" });
    clearMovedRoutes(root);
    return existsSync(path.join(root, cache));
  };
  writeFiles(root, { "app/page.tsx": "", "app/healthz/route.ts": "" });
  expect(isKept(), "whatever an earlier version has left").toBe(false);
  expect(isKept()).toBe(true);
  renameSync(path.join(root, "app/healthz/route.ts"), path.join(root, "app/healthz/route.dev.ts"));
  expect(isKept(), "a route has moved").toBe(false);
  expect(isKept()).toBe(true);
  writeFiles(root, { "app/page.tsx": "export default () => null;" });
  expect(isKept(), "a route has other words").toBe(true);
});
