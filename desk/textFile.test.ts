import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { readTextFile, replaceTextFile } from "./textFile.ts";

describe("a file that is written whole", () => {
  it("takes the place of the old one, with its mode and encoding, and leaves nothing beside it", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "a.md");
    writeFileSync(file, Buffer.from("\uFEFFone\r\n", "utf16le"));
    chmodSync(file, 0o640);
    expect(await readTextFile(file)).toBe("\uFEFFone\r\n");
    await replaceTextFile(file, "\uFEFFtwo\r\n");
    expect(readFileSync(file)).toEqual(Buffer.from("\uFEFFtwo\r\n", "utf16le"));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it("may be new", async () => {
    const folder = temporaryFolder();
    await replaceTextFile(path.join(folder, "a.md"), "é");
    expect(readFileSync(path.join(folder, "a.md"), "utf8")).toBe("é");
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it("leaves nothing where it cannot be put in its place", async () => {
    const folder = temporaryFolder();
    await expect(replaceTextFile(path.join(folder, "gone/a.md"), "x")).rejects.toThrow("ENOENT");
    const taken = path.join(folder, "taken");
    await replaceTextFile(path.join(folder, "a"), "x");
    mkdirSync(path.join(taken, "full"), { recursive: true });
    await expect(replaceTextFile(taken, "x")).rejects.toThrow();
    expect(readdirSync(folder).toSorted()).toEqual(["a", "taken"]);
  });

  it("clears what a killed process has left a minute ago, and nothing else", async () => {
    const folder = temporaryFolder();
    const old = (name: string, seconds: number) => {
      const file = path.join(folder, name);
      writeFileSync(file, "half");
      const then = Date.now() / 1000 - seconds;
      utimesSync(file, then, then);
    };
    old(".a.md.0123.new", 61);
    old(".a.md.4567.new", 30);
    old(".b.md.0123.new", 61);
    old(".a.md.keep", 61);
    old("a.md.0123.new", 61);
    await replaceTextFile(path.join(folder, "a.md"), "whole");
    expect(readdirSync(folder).toSorted()).toEqual(
      [".a.md.4567.new", ".a.md.keep", ".b.md.0123.new", "a.md", "a.md.0123.new"].toSorted(),
    );
  });
});

it("a file that is no text is not read for a change", async () => {
  const file = path.join(temporaryFolder(), "a.md");
  writeFileSync(file, Buffer.from([0x61, 0xff, 0xfe, 0x62]));
  await expect(readTextFile(file)).rejects.toThrow(/a\.md: .+; .+/);
});
