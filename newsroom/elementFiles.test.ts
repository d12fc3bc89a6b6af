import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

let folder: string;
let files: typeof import("./elementFiles.ts");

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "elements-"));
  const elements = path.join(folder, ".broadsheet/elements");
  mkdirSync(elements, { recursive: true });
  writeFileSync(path.join(elements, "paper.1a.js"), "start()");
  writeFileSync(
    path.join(elements, "list.json"),
    JSON.stringify({ first: "first()", page: "paper.1a.js", files: ["paper.1a.js"] }),
  );
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  files = await import("./elementFiles.ts");
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("elementResponse", () => {
  it("serves a script of the list for good, as its name changes with its content", async () => {
    const response = await files.elementResponse("paper.1a.js");
    expect(await response?.text()).toBe("start()");
    expect(response?.headers.get("content-type")).toContain("text/javascript");
    expect(response?.headers.get("cache-control")).toContain("immutable");
  });

  it("serves no file that is not on the list", async () => {
    expect(await files.elementResponse("list.json")).toBeUndefined();
    expect(await files.elementResponse("../../package.json")).toBeUndefined();
  });
});
