import {
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
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
  return { dir, save };
}

describe("the watch over saved files", () => {
  it("tells of a file by its path below the folder", async () => {
    const saved = vi.fn<(file: string) => void>();
    const { save } = await watched(saved);
    save("as it is");
    await vi.waitFor(() => expect(saved).toHaveBeenCalledWith(STORY));
  });

  it("tells of a file again that was read while it was only half written", async () => {
    const read: string[] = [];
    const { save } = await watched(() => {
      // A text editor may take any time between the two steps on a busy machine.
      if (read.length === 0) save("the whole text");
      read.push("seen");
    });
    save("");
    await vi.waitFor(() => expect(read.length).toBeGreaterThan(1));
  });

  it("tells of a file that has just come", async () => {
    const saved = vi.fn<(file: string) => void>();
    const { save } = await watched(saved);
    save("another", "drafts/oil/notes.md");
    await vi.waitFor(() => expect(saved).toHaveBeenCalledWith("drafts/oil/notes.md"));
  });

  it("is the same whatever folders have come, gone and been moved before", async () => {
    const folder = fc.constantFrom("a", "a/b", "a/b/c", "d", "d/b");
    const step = fc.oneof(
      fc.record({ make: folder }),
      fc.record({ remove: folder }),
      fc.record({ move: folder, to: folder }),
      fc.record({ copy: folder, to: folder }),
      fc.record({ again: folder }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const told = new Set<string>();
        const { dir } = await watched((file) => told.add(file));
        const full = (name: string) => path.join(dir, name);
        const make = (name: string) => {
          mkdirSync(full(name), { recursive: true });
          writeFileSync(full(`${name}/story.md`), "new");
        };
        for (const each of steps) {
          const known = new Set(filesOf(dir));
          told.clear();
          try {
            if ("make" in each) make(each.make);
            else if ("remove" in each) rmSync(full(each.remove), { recursive: true });
            else if ("move" in each) renameSync(full(each.move), full(each.to));
            else if ("copy" in each) cpSync(full(each.copy), full(each.to), { recursive: true });
            else {
              rmSync(full(each.again), { recursive: true, force: true });
              make(each.again);
            }
          } catch {
            // Not into itself, and not what is not there.
          }
          const fresh = filesOf(dir).filter((file) => !known.has(file));
          await vi.waitFor(() => expect([...told]).toEqual(expect.arrayContaining(fresh)));
        }
        // What is there in the end is watched, as a whole.
        await wait(20);
        told.clear();
        const files = filesOf(dir);
        for (const file of files) writeFileSync(full(file), "changed");
        await vi.waitFor(() => expect([...told]).toEqual(expect.arrayContaining(files)));
        watching?.stop();
      }),
      { numRuns: 12 },
    );
  });
});

function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true })
    .map(String)
    .filter((name) => statSync(path.join(dir, name)).isFile())
    .map((name) => name.split(path.sep).join("/"));
}
