import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { noteServer, readersServers, runningServers } from "./runningServers.ts";

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

it("the editors' own server is none for readers", () => {
  const edition = path.join(temporaryFolder(), "edition.sqlite");
  const editors = { pid: process.pid, url: "http://localhost:3001", kind: "editors" } as const;
  const forget = noteServer(edition, editors);
  expect(runningServers(edition)).toEqual([editors]);
  expect(readersServers(edition)).toEqual([]);
  forget();
  noteServer(edition, { pid: process.pid, url: "http://localhost:3000" });
  expect(readersServers(edition)).toHaveLength(1);
});
