import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { secretFile, standingSecret } from "../newsroom/signing/secret.ts";
import { runningServers } from "../newsroom/system/runningServers.ts";
import { LOGGED_AT_START } from "../newsroom/system/unwrittenFiles.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { writeServerFiles } from "./serverFiles.ts";

const URL = "http://localhost:3999";

afterEach(() => {
  vi.unstubAllEnvs();
});

function settings(editionFile: string) {
  return { contentDir: "content", editionFile, siteUrl: undefined };
}

it("A server that may write keeps everything and has nothing to say", () => {
  vi.stubEnv(LOGGED_AT_START, "");
  vi.stubEnv("BROADSHEET_SECRET", "");
  const root = temporaryFolder();
  const editionFile = path.join(root, "edition.sqlite");
  const { said, forget } = writeServerFiles(root, settings(editionFile), URL);
  expect(said).toBeUndefined();
  expect(existsSync(secretFile(editionFile))).toBe(true);
  expect(runningServers(editionFile)).toEqual([{ pid: process.pid, url: URL }]);
  forget();
  expect(runningServers(editionFile)).toEqual([]);
});

/**
 * A root in which no user, not even root, can write the server's files, since files are in place of the
 * folders.
 */
function closedRoot(): string {
  const root = temporaryFolder();
  mkdirSync(path.join(root, ".next"));
  for (const file of [".broadsheet", ".next/cache", "edition"]) {
    writeFileSync(path.join(root, file), "");
  }
  return root;
}

it.each([
  ["with a secret in the environment", "0123456789abcdef0123456789abcdef", false],
  ["without one", "", true],
])("a server that may write nothing says in one line what that costs, %s", (_, secret, missed) => {
  vi.stubEnv(LOGGED_AT_START, "");
  vi.stubEnv("BROADSHEET_SECRET", secret);
  const root = closedRoot();
  const editionFile = path.join(root, "edition/edition.sqlite");
  const { said = "", forget } = writeServerFiles(root, settings(editionFile), URL);
  expect(said.split("\n")).toHaveLength(1);
  expect(said).toMatch(/cards and shapes.*renditions/);
  expect(/previews and the desk's calls are refused/.test(said)).toBe(missed);
  expect(standingSecret(editionFile)).toBe(secret || undefined);
  forget();
});
