import { mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { getSystemErrorMap } from "node:util";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { failureText, isUnwritable, Refusal, systemFailure } from "./failure.ts";

function errorOf(fail: () => unknown): unknown {
  try {
    fail();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was refused");
}

describe("what a command prints when it has to end", () => {
  it("is the message of a refusal, without a stack", () => {
    expect(failureText(new Refusal("write another name"))).toBe("write another name");
  });

  it("is the stack of a fault of the program", () => {
    expect(failureText(new TypeError("x is not a function"))).toMatch(/TypeError: x.*\n\s+at /);
  });

  it("is one sentence or two for every error that a system has", () => {
    for (const [number, [code, words]] of getSystemErrorMap()) {
      const error = Object.assign(new Error(`${code}: ${words}, open '/paper/edition.sqlite'`), {
        code,
        errno: number,
        syscall: "open",
        path: "/paper/edition.sqlite",
      });
      const text = failureText(error);
      expect([code, text.split("\n").length]).toEqual([code, 1]);
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/undefined|\bat .*:\d+:\d+/);
    }
  });

  it.each([
    [
      "a path with nothing",
      (root: string) => readFileSync(path.join(root, "no/file")),
      /nothing at .*no\/file/,
    ],
    [
      "a folder below a file",
      (root: string) => mkdirSync(path.join(root, "file/folder")),
      /is a file where a folder/,
    ],
    [
      "a file in a folder's place",
      (root: string) => mkdirSync(path.join(root, "file"), { recursive: true }),
      /is a file where a folder/,
    ],
    [
      "a file that is a folder",
      (root: string) => readFileSync(root),
      /a folder .*where a file|EISDIR/,
    ],
  ])("names the place and the remedy: %s", (_, fail, words) => {
    const root = temporaryFolder();
    writeFileSync(path.join(root, "file"), "no database at all ".repeat(100));
    expect(failureText(errorOf(() => fail(root)))).toMatch(words);
  });

  it("names the port that is in use", async () => {
    const one = createServer();
    await new Promise<void>((done) => one.listen(0, done));
    const { port } = one.address() as { port: number };
    const other = createServer();
    const error = await new Promise((done) => {
      other.on("error", done);
      other.listen(port);
    });
    one.close();
    expect(failureText(error)).toBe(
      `The port ${port} is in use by another program; end that one, or name another port, like PORT=${port + 1}.`,
    );
  });

  it.runIf(readdirSync("/dev").includes("full"))("says that a disk is full", () => {
    const full = openSync("/dev/full", "w");
    const error = errorOf(() => writeSync(full, "a story"));
    expect(failureText(error)).toMatch(/^The disk is full.* run the same command again\.$/);
    expect(isUnwritable(error)).toBe(true);
  });

  it("finds the system's error in another program's words, and in a cause", () => {
    const printed =
      "Command failed\nError: ENOSPC: no space left on device, write '/a/b'\n    at x";
    expect(systemFailure(new Error(printed))).toBe(
      "The disk is full at /a/b. Make room, then run the same command again.",
    );
    const cause = errorOf(() => readFileSync("/not/there"));
    expect(systemFailure(new Error("no", { cause }))).toContain("nothing at /not/there");
    expect(systemFailure(new Error("the error EXPECTED: nothing"))).toBeUndefined();
  });
});
