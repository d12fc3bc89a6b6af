import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { type KnownEntries, listFiles } from "./listFiles.ts";

/** As if what was written had been there for a while. */
function later(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
}

function folderOf(files: Record<string, string>) {
  const dir = path.join(temporaryFolder(), "content");
  writeFiles(dir, files);
  const known = new Map<string, KnownEntries>();
  const list = ({ drafts = true, start = "" } = {}) => listFiles(dir, { drafts, start, known });
  return { dir, known, list };
}

const FILES = {
  "site.yaml": "",
  "articles/2014/06/12/dam/index.md": "",
  "drafts/plan/index.md": "",
  "public/.well-known/trust.txt": "",
  ".git/config": "",
  "articles/Thumbs.db": "",
  "topics/rain.md~": "",
};

beforeEach(later);
afterEach(() => vi.useRealTimers());

describe.skipIf(process.platform === "win32")("the entries of a folder", () => {
  it("are believed while it has not changed, and listed when it has", async () => {
    const { dir, known, list } = folderOf(FILES);
    later();
    await list();
    known.get("articles/2014/06/12/dam")?.names.push("as-remembered.png");
    expect(await list()).toContain("articles/2014/06/12/dam/as-remembered.png");
    writeFiles(dir, { "articles/2014/06/12/dam/map.png": "" });
    const found = await list();
    expect(found).toContain("articles/2014/06/12/dam/map.png");
    expect(found).not.toContain("articles/2014/06/12/dam/as-remembered.png");
  });

  it("are not believed if something was changed in it a moment before", async () => {
    const { known, list } = folderOf(FILES);
    vi.useRealTimers();
    await list();
    known.get("drafts/plan")?.names.push("as-remembered.png");
    later();
    expect(await list()).not.toContain("drafts/plan/as-remembered.png");
  });

  it("are forgotten with it, but for drafts that were not asked for", async () => {
    const { known, list } = folderOf(FILES);
    await list();
    known.set("articles/gone", { stamp: "1", names: [] });
    known.set("drafts/gone", { stamp: "1", names: [] });
    expect(await list({ drafts: false, start: "articles" })).toHaveLength(1);
    expect(known.has("articles/gone")).toBe(true);
    expect(await list({ drafts: false })).not.toContain("drafts/plan/index.md");
    expect([known.has("articles/gone"), known.has("drafts/gone")]).toEqual([false, true]);
    await list();
    expect(known.has("drafts/gone")).toBe(false);
  });
});

describe("the files of a content folder", () => {
  it("are all but those of programs, in order, also when it is listed again", async () => {
    const { list } = folderOf(FILES);
    const files = [
      "articles/2014/06/12/dam/index.md",
      "drafts/plan/index.md",
      "public/.well-known/trust.txt",
      "site.yaml",
    ];
    expect(await list()).toEqual(files);
    later();
    expect([await list(), await list()]).toEqual([files, files]);
    expect(await list({ start: "articles" })).toEqual(files.slice(0, 1));
  });

  it("cannot be listed where there is none", async () => {
    const { list } = folderOf(FILES);
    await expect(list({ start: "nowhere" })).rejects.toThrow("nowhere");
  });
});
