import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { FileCache, TooManyWaiting } from "./fileCache.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("files that are kept", () => {
  it("are made once, even when many ask at the same time", async () => {
    const folder = temporaryFolder();
    const files = new FileCache(folder);
    const draw = vi.fn(async () => bytes("card"));
    const names = await Promise.all(
      Array.from({ length: 10 }, () => files.file("war.0a1b2c3d.jpg", draw)),
    );
    expect(new Set(names).size).toBe(1);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(readFileSync(path.join(folder, names[0] ?? ""), "utf8")).toBe("card");
    await new FileCache(folder).file("war.0a1b2c3d.jpg", draw);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("are made one at a time", async () => {
    const files = new FileCache(temporaryFolder());
    let making = 0;
    let most = 0;
    const draw = async () => {
      making += 1;
      most = Math.max(most, making);
      await new Promise((resolve) => setTimeout(resolve, 5));
      making -= 1;
      return bytes("card");
    };
    await Promise.all(["a", "b", "c", "d"].map((name) => files.file(`${name}.jpg`, draw)));
    expect(most).toBe(1);
  });

  it("are made as many at a time as is allowed, and no more", async () => {
    const files = new FileCache(temporaryFolder(), { concurrency: 3, maxWaiting: 50 });
    let making = 0;
    let most = 0;
    const names = Array.from({ length: 20 }, (_, index) => `${index}.jpg`);
    const make = (name: string) => async () => {
      making += 1;
      most = Math.max(most, making);
      await new Promise((resolve) => setTimeout(resolve, 2));
      making -= 1;
      if (name === "3.jpg") throw new Error("broken");
      return bytes(name);
    };
    const made = await Promise.allSettled(names.map((name) => files.file(name, make(name))));
    expect(made.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(most).toBe(3);
  });

  it("do not queue up without end", async () => {
    const files = new FileCache(temporaryFolder());
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const draw = async () => {
      await gate;
      return bytes("card");
    };
    const refused: unknown[] = [];
    const asked = Array.from({ length: 40 }, (_, index) =>
      files.file(`${index}.jpg`, draw).catch((error: unknown) => refused.push(error)),
    );
    // Nothing is finished before all have asked, however slowly the disk says what exists.
    await vi.waitFor(() => expect(refused.length).toBeGreaterThanOrEqual(16));
    release();
    await Promise.all(asked);
    expect(refused.every((error) => error instanceof TooManyWaiting)).toBe(true);
    expect(refused).toHaveLength(16);
    expect(await files.file("39.jpg", draw)).toBe("39.jpg");
  });

  it("are made again after a failure, and when the folder was emptied", async () => {
    const folder = temporaryFolder();
    const files = new FileCache(folder);
    await expect(
      files.file("a.jpg", async () => {
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await files.file("a.jpg", async () => bytes("a"))).toBe("a.jpg");
    rmSync(folder, { recursive: true });
    expect(await files.file("a.jpg", async () => bytes("b"))).toBe("a.jpg");
    expect(readFileSync(path.join(folder, "a.jpg"), "utf8")).toBe("b");
  });

  it("that cannot be written are made once all the same, for those who ask soon", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const file = path.join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const files = new FileCache(path.join(file, "cards"), { maxFiles: 2 });
    const make = vi.fn(async () => bytes("card"));
    for (const name of ["a.jpg", "a.jpg", "b.jpg"]) {
      expect(await files.file(name, make)).toBe(name);
    }
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("make room for new ones, whatever else has gone from the folder meanwhile", async () => {
    const folder = temporaryFolder();
    const files = new FileCache(folder, { maxFiles: 1 });
    symlinkSync(path.join(folder, "gone"), path.join(folder, "0.jpg"));
    for (const name of ["1.jpg", "2.jpg"]) await files.file(name, async () => bytes("card"));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("make room for new ones, the oldest first", async () => {
    const folder = temporaryFolder();
    const files = new FileCache(folder, { maxFiles: 3 });
    for (let index = 0; index < 9; index += 1) {
      await files.file(`${index}.jpg`, async () => bytes("card"));
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    expect(readdirSync(folder).sort()).toEqual(["6.jpg", "7.jpg", "8.jpg"]);
  });
});

it("A file that is deleted before it is used is made again, and given up at last", async () => {
  const cache = new FileCache(temporaryFolder());
  const made: number[] = [];
  const make = async () => Buffer.from(String(made.push(1)));
  const deletes = (times: number) => async (name: string) => {
    const file = path.join(cache.folder, name);
    if (made.length <= times) rmSync(file);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  expect(await cache.withFile("a", make, deletes(2))).toBe("3");
  expect(await cache.withFile("a", make, deletes(0))).toBe("3");
  expect(await cache.withFile("b", make, deletes(100))).toBeUndefined();
  expect(made).toHaveLength(8);
});
