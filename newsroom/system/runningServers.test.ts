import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { noteServer, runningServers } from "./runningServers.ts";

it("the servers of an edition that run are found, and no others", () => {
  const edition = path.join(temporaryFolder(), "edition.sqlite");
  expect(runningServers(edition)).toEqual([]);
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  writeFileSync(`${edition}.server-${dead}`, JSON.stringify({ pid: dead, url: "http://a" }));
  writeFileSync(`${edition}.server-1x`, "{ half wri");
  expect(runningServers(edition)).toEqual([]);
  const own = { pid: process.pid, url: "http://localhost:3000" };
  const forget = noteServer(edition, own);
  expect(runningServers(edition)).toEqual([own]);
  expect(existsSync(`${edition}.server-${dead}`)).toBe(false);
  expect(runningServers(path.join(path.dirname(edition), "other.sqlite"))).toEqual([]);
  forget();
  expect(runningServers(edition)).toEqual([]);
});
