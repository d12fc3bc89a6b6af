import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../testkit/project.ts";
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

it("The editors' server starts no process to ask a page for its addresses", () => {
  const asked = `
    const { default: DevServer } = createRequire(process.cwd() + "/")("next/dist/server/dev/next-dev-server");
    const { getStaticPaths } = DevServer.prototype;
    const server = { getPrerenderManifest: () => ({ dynamicRoutes: {} }), getStaticPathsWorker: () => assert.fail() };
    console.log(JSON.stringify(await getStaticPaths.call(server, { pathname: "/[segment]" })));`;
  const preloaded = new URL("withoutStaticPaths.mjs", import.meta.url).href;
  const args = ["--import", preloaded, "--input-type=module", "-e"];
  const imports = 'import assert from "node:assert"; import { createRequire } from "node:module";';
  expect(execFileSync(process.execPath, [...args, imports + asked], { cwd: ROOT }).toString()).toBe(
    "{}\n",
  );
});
