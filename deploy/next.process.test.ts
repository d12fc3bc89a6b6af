import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { writeFiles } from "../testkit/writeFiles.ts";
import { startNext } from "./next.ts";

it("Next takes nothing from the clone's .env, which may be of another paper", async () => {
  const next = createRequire(import.meta.url).resolve("next/package.json");
  const reader = path.join(path.dirname(next), "../@next/env");
  const root = temporaryFolder();
  const answer = path.join(root, "answer.json");
  writeFiles(root, {
    ".env": "CONTENT_DIR=../gazette\nOFFLINE=off\n",
    // Reads files as Next does, and tells what it then has.
    "node_modules/next/dist/bin/next": `
      require(${JSON.stringify(reader)}).loadEnvConfig(process.cwd());
      const { CONTENT_DIR, OFFLINE } = process.env;
      require("fs").writeFileSync(${JSON.stringify(answer)}, JSON.stringify({ CONTENT_DIR, OFFLINE }));`,
  });
  const settings = { contentDir: "/courier", editionFile: "/edition.sqlite", siteUrl: undefined };
  await once(startNext(root, ["build"], settings), "exit");
  expect(JSON.parse(readFileSync(answer, "utf8"))).toEqual({ CONTENT_DIR: "/courier" });
});
