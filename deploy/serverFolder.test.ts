import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { writeFiles } from "../testkit/writeFiles.ts";
import { gatherServer } from "./serverFolder.ts";

it("the folder of a server has what serves, and no source, test, content or other program", async () => {
  const root = temporaryFolder();
  const out = path.join(root, ".broadsheet/server");
  writeFiles(root, {
    ".next/standalone/node_modules/next/index.js": "next",
    ".next/standalone/.next/BUILD_ID": "build",
    ".next/standalone/.next/server/page.js.nft.json": "{}",
    ".next/standalone/content/drafts/secret/index.md": "secret",
    ".next/standalone/server.js": "",
    ".next/static/a.css": "a",
    ".broadsheet/edition.sqlite.secret": "secret",
    ".broadsheet/client/scripts.json": "{}",
    ".broadsheet/delivery/cacheHandler.mjs": "",
    ".broadsheet/programs/paper.json": '{"hash":"new"}',
    ".broadsheet/programs/paper-new/deploy-start.mjs": "",
    ".broadsheet/programs/paper-new/deploy-start.mjs.map": "",
    ".broadsheet/programs/paper-old/deploy-start.mjs": "",
    ".broadsheet/server/left.txt": "of an earlier one",
    "newsroom/a.ts": "",
    "newsroom/a.test.ts": "",
    "app/page.tsx": "",
    "package.json": "{}",
  });
  await gatherServer(root);
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)));
  expect(files.sort()).toEqual([
    ".broadsheet/client/scripts.json",
    ".broadsheet/delivery/cacheHandler.mjs",
    ".broadsheet/programs/paper-new/deploy-start.mjs",
    ".next/BUILD_ID",
    ".next/static/a.css",
    "desk.mjs",
    "newsroom/a.ts",
    "node_modules/next/index.js",
    "package.json",
    "start.mjs",
  ]);
  const started = /import "(.*)"/.exec(readFileSync(path.join(out, "start.mjs"), "utf8"))?.[1];
  expect(existsSync(path.join(out, started ?? ""))).toBe(true);
  expect(existsSync(path.join(out, ".broadsheet/renditions"))).toBe(true);
});
