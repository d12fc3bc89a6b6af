import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { trimTraces } from "./traces.ts";

it("the lists of traced files keep what the site needs, and no file of the content", async () => {
  const root = temporaryFolder();
  const file = path.join(root, ".next/server/app/(reader)/[segment]/page.js.nft.json");
  mkdirSync(path.dirname(file), { recursive: true });
  const up = "../../../../../";
  const needed = [
    "page.js",
    `${up}node_modules/next/index.js`,
    `${up}package.json`,
    `${up}content.json`,
    `${up}.broadsheet/delivery/cacheHandler.mjs`,
  ];
  const files = [
    ...needed,
    `${up}content/drafts/oil/index.md`,
    `${up}app/(desk)/drafts/page.dev.tsx`,
    `${up}.broadsheet/editing.sqlite`,
  ];
  writeFileSync(file, JSON.stringify({ version: 1, files }));
  await trimTraces(root, path.join(root, ".next"));
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ version: 1, files: needed });
});
