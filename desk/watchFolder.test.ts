import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { type FolderWatcher, watchFolder } from "./watchFolder.ts";

const STORY = "drafts/oil/index.md";

let watching: FolderWatcher | undefined;
afterEach(() => watching?.stop());

/** Watches a folder with one draft; `saved` is called with every report. */
async function watched(saved: (file: string) => void) {
  const dir = temporaryFolder();
  mkdirSync(path.join(dir, path.dirname(STORY)), { recursive: true });
  const save = (text: string, file = STORY) => writeFileSync(path.join(dir, file), text);
  save("as it was");
  const ready = new Promise<void>((resolve) => {
    watching = watchFolder(dir, { saved, ready: resolve });
  });
  await ready;
  return { save };
}

describe("the watch over saved files", () => {
  it("tells of a file by its path below the folder", async () => {
    const saved = vi.fn<(file: string) => void>();
    const { save } = await watched(saved);
    save("as it is");
    await vi.waitFor(() => expect(saved).toHaveBeenCalledWith(STORY), 5000);
  });

  it("tells of a file again that was read while it was only half written", async () => {
    const read: string[] = [];
    const { save } = await watched(() => {
      // A text editor may take any time between the two steps on a busy machine.
      if (read.length === 0) save("the whole text");
      read.push("seen");
    });
    save("");
    await vi.waitFor(() => expect(read.length).toBeGreaterThan(1), 5000);
  });

  it("tells of a file that has just come", async () => {
    const saved = vi.fn<(file: string) => void>();
    const { save } = await watched(saved);
    save("another", "drafts/oil/notes.md");
    await vi.waitFor(() => expect(saved).toHaveBeenCalledWith("drafts/oil/notes.md"), 5000);
  });
});
