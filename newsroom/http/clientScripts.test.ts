import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

/** A script of the list, and one of an earlier build. */
const NOW = "paper.1A2B3C4D.js";
const EARLIER = "paper.0A0B0C0D.js";

let folder: string;
let files: typeof import("./clientScripts.ts");

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "client-"));
  const client = path.join(folder, ".broadsheet/client");
  mkdirSync(client, { recursive: true });
  writeFileSync(path.join(client, NOW), "start()");
  writeFileSync(path.join(client, EARLIER), "startAsBefore()");
  writeFileSync(path.join(client, "worker.js"), "work()");
  writeFileSync(path.join(client, "noWorker.js"), "unregister()");
  writeFileSync(
    path.join(client, "list.json"),
    JSON.stringify({ first: "first()", page: NOW, files: [NOW] }),
  );
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  files = await import("./clientScripts.ts");
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("scriptResponse", () => {
  it("serves a script of the list for good, as its name changes with its content", async () => {
    const response = await files.scriptResponse(NOW);
    expect(await response?.text()).toBe("start()");
    expect(response?.headers.get("content-type")).toContain("text/javascript");
    expect(response?.headers.get("cache-control")).toContain("immutable");
  });

  it("serves a script of an earlier build, which a kept page still names", async () => {
    const response = await files.scriptResponse(EARLIER);
    expect(await response?.text()).toBe("startAsBefore()");
  });

  it.each([
    "list.json",
    "worker.js",
    "noWorker.js",
    "paper.FFFFFFFF.js",
    "../../package.json",
    `x/../${NOW}`,
  ])("serves no other file: %s", async (file) => {
    expect(await files.scriptResponse(file)).toBeUndefined();
  });
});

describe("workerResponse", () => {
  it.each([
    [true, "work()"],
    [false, "unregister()"],
  ])(
    "is the worker where it is on, and what removes it where it is off: %s",
    async (on, script) => {
      const response = await files.workerResponse(on);
      expect(await response.text()).toBe(script);
      expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(response.headers.get("content-security-policy")).toBe(
        "default-src 'none'; connect-src 'self'",
      );
    },
  );
});

describe("the list of the scripts", () => {
  it("is that of the build, with the address of each", () => {
    const { first, page } = files.clientScripts();
    expect(first).toBe("first()");
    expect(files.scriptAddress(page)).toBe(`/scripts/${NOW}`);
  });
});
