import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { ExportFolder, requireOutside } from "./exportFolder.ts";

const STATE = {
  format: "1",
  pages: { build: "b", written: "1", number: 1, newest: 1, breaking: 0 },
  at: 1,
  settings: "s",
};
const bytes = (text: string) => Buffer.from(text);

/** An export of some files that was completed. */
function exported(files: Record<string, string>) {
  const folder = temporaryFolder();
  const made = new ExportFolder(folder);
  made.begin(STATE);
  for (const [file, text] of Object.entries(files)) made.write(file, bytes(text));
  made.finish();
  return folder;
}

describe("The folder of an export", () => {
  it("is an empty one, or that of an earlier export, and no other", () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "thesis.doc"), "");
    expect(() => new ExportFolder(folder)).toThrow(/has files that are no export's.*--out DIR/);
    expect(() => new ExportFolder(path.join(folder, "new/one"))).not.toThrow();
    expect(() => new ExportFolder(exported({}))).not.toThrow();
  });

  it("is not in the content folder, by whatever way", () => {
    const content = temporaryFolder();
    const link = path.join(temporaryFolder(), "link");
    symlinkSync(content, link);
    for (const name of [content, `${content}/site`, `${content}/public/a/b`, `${link}/..site`]) {
      expect(() => requireOutside(name, content), name).toThrow(
        /is in the content folder\..*--out DIR/,
      );
    }
    for (const name of [`${content}-site`, `${content}/../site`, path.dirname(content), "/"]) {
      expect(() => requireOutside(name, content), name).not.toThrow();
    }
  });

  it("gets a file only where its bytes differ", () => {
    const folder = exported({ "public/a.html": "a", "public/b.html": "b" });
    const { mtimeMs, ino } = statSync(path.join(folder, "public/a.html"));
    const again = new ExportFolder(folder);
    again.begin({ ...STATE, at: 2 });
    again.write("public/a.html", bytes("a"));
    again.write("public/b.html", bytes("other"));
    again.finish();
    expect(again.written).toBe(1);
    const after = statSync(path.join(folder, "public/a.html"));
    expect([after.mtimeMs, after.ino]).toEqual([mtimeMs, ino]);
    expect(readFileSync(path.join(folder, "public/b.html"), "utf8")).toBe("other");
    expect(existsSync(path.join(folder, "export.log"))).toBe(false);
  });

  it("loses what nothing needs any more, with its empty folders, and nothing of anybody else", () => {
    const folder = exported({
      "public/2014/06/a.html": "a",
      "public/world/b.html": "b",
      "public/c.html": "c",
    });
    writeFileSync(path.join(folder, "public/world/CNAME"), "");
    mkdirSync(path.join(folder, "public/.well-known"));
    const again = new ExportFolder(folder);
    again.begin(STATE);
    again.removeOthers((file) => file === "public/c.html");
    again.finish();
    expect(again.removed).toBe(2);
    expect(existsSync(path.join(folder, "public/2014"))).toBe(false);
    expect(existsSync(path.join(folder, "public/world/CNAME"))).toBe(true);
    expect(existsSync(path.join(folder, "public/.well-known"))).toBe(true);
    expect(existsSync(path.join(folder, "public/c.html"))).toBe(true);
  });

  it("knows after a kill what has been made from the same state, and forgets it for another one", () => {
    const folder = temporaryFolder();
    const killed = new ExportFolder(folder);
    killed.begin(STATE);
    killed.write("public/a.html", bytes("a"));
    // Without finish(); its last line was cut off.
    writeFileSync(
      path.join(folder, "export.log"),
      `${readFileSync(path.join(folder, "export.log"), "utf8")}{"file":"public/b`,
    );

    const next = new ExportFolder(folder);
    expect(next.state).toBeUndefined();
    next.begin({ ...STATE, at: 3 });
    expect([next.isDone("public/a.html"), next.isDone("public/b.html")]).toEqual([true, false]);
    expect(next.known("public/a.html")?.hash).toBeDefined();

    const other = new ExportFolder(folder);
    other.begin({ ...STATE, pages: { ...STATE.pages, number: 2 } });
    expect(other.isDone("public/a.html")).toBe(false);
    other.removeOthers(() => false);
    expect(existsSync(path.join(folder, "public/a.html"))).toBe(false);
  });

  it("owns a file from before it is written, so that a kill in between leaves nothing behind", () => {
    const folder = temporaryFolder();
    const killed = new ExportFolder(folder);
    killed.begin(STATE);
    killed.write("public/a.html", bytes("a"));
    const journal = path.join(folder, "export.log");
    const lines = readFileSync(journal, "utf8").trim().split("\n");
    writeFileSync(journal, `${lines.slice(0, -1).join("\n")}\n`);
    const next = new ExportFolder(folder);
    expect(next.known("public/a.html")).toEqual({});
    next.begin(STATE);
    expect(next.isDone("public/a.html")).toBe(false);
    next.removeOthers(() => false);
    expect(existsSync(path.join(folder, "public/a.html"))).toBe(false);
  });

  it("does not take new bytes for old ones after a kill between both, when the old ones come back", () => {
    const folder = exported({ "public/a.html": "old" });
    const killed = new ExportFolder(folder);
    killed.begin({ ...STATE, at: 2 });
    killed.write("public/a.html", bytes("new"));
    const journal = path.join(folder, "export.log");
    const lines = readFileSync(journal, "utf8").trim().split("\n");
    writeFileSync(journal, `${lines.slice(0, -1).join("\n")}\n`);
    const next = new ExportFolder(folder);
    next.begin({ ...STATE, at: 3 });
    expect(next.known("public/a.html")?.hash).toBeUndefined();
    next.write("public/a.html", bytes("old"));
    expect(readFileSync(path.join(folder, "public/a.html"), "utf8")).toBe("old");
  });

  it("counts as exported only when it is complete, also within one process", () => {
    const folder = new ExportFolder(temporaryFolder());
    folder.begin(STATE);
    expect(folder.state).toBeUndefined();
    folder.finish();
    expect(folder.state).toEqual(STATE);
    folder.begin({ ...STATE, at: 9 });
    expect(folder.state).toEqual(STATE);
  });

  it("remembers stories and what files need", () => {
    const folder = temporaryFolder();
    const story = { own: "o", page: "p", published: 7 };
    const first = new ExportFolder(folder);
    first.begin(STATE);
    first.write("public/a.html", bytes("a"), ["public/cards/a.jpg"]);
    first.rememberStory("/a", story);
    first.rememberStory("/b", story);
    first.rememberStory("/b", undefined);
    for (const ended of [false, true]) {
      if (ended) first.finish();
      const next = new ExportFolder(folder);
      expect(next.knownStories()).toEqual([["/a", story]]);
      expect(next.known("public/a.html")?.needs).toEqual(["public/cards/a.jpg"]);
    }
    expect(new ExportFolder(folder).state).toMatchObject(STATE);
  });
});
