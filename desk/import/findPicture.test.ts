import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { pictureFinder } from "./findPicture.ts";

function folderWith(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), name);
  }
  return folder;
}

const text = (found: Awaited<ReturnType<ReturnType<typeof pictureFinder>>>) =>
  "missing" in found ? found.missing : Buffer.from(found.bytes).toString();

describe("a picture that a copy names", () => {
  it.each([
    ["a.jpg", "a.jpg"],
    ["./b/a.jpg", "b/a.jpg"],
    ["a.jpg?w=300", "a.jpg"],
    ["a.jpg#x", "a.jpg"],
    ["two%20words.jpg", "two words.jpg"],
    ["50%.jpg", "50%.jpg"],
  ])("lies with it: %s", async (reference, file) => {
    const find = pictureFinder(folderWith("a.jpg", "b/a.jpg", "two words.jpg", "50%.jpg"));
    const found = await find(reference);
    expect(text(found)).toBe(file);
    expect(found).toMatchObject({ name: path.basename(file) });
  });

  it.each([
    ["https://a.example/a.jpg", "on the web"],
    ["HTTP://a.example/a.jpg", "on the web"],
    ["//a.example/a.jpg", "on the web"],
    ["file:///a.jpg", "on the web"],
    ["gone.jpg", "no such file"],
    ["b", "no such file"],
    ["../a.jpg", "no such file"],
    ["/a.jpg.png", "no such file"],
  ])("is not had: %s", async (reference, why) => {
    expect(text(await pictureFinder(folderWith("a.jpg", "b/a.jpg"))(reference))).toContain(why);
  });

  it("comes with no copy that is read from standard input", async () => {
    expect(text(await pictureFinder(undefined)("a.jpg"))).toContain("standard input");
  });

  it("is not read outside of the copy's folder, whatever leads there", async () => {
    const folder = folderWith("copy/a.txt", "secret.jpg", "copy-2/secret.jpg");
    symlinkSync(path.join(folder, "secret.jpg"), path.join(folder, "copy/link.jpg"));
    const find = pictureFinder(path.join(folder, "copy"));
    for (const reference of ["../secret.jpg", "link.jpg", "../copy-2/secret.jpg"]) {
      expect(text(await find(reference)), reference).toContain("outside the folder of the copy");
    }
  });

  it("of more than 60 MB is not read", async () => {
    const folder = folderWith("a.jpg", "b.jpg");
    truncateSync(path.join(folder, "a.jpg"), 60_000_001);
    expect(text(await pictureFinder(folder)("a.jpg"))).toBe("it has 60 MB");
    truncateSync(path.join(folder, "b.jpg"), 60_000_000);
    expect(await pictureFinder(folder)("b.jpg")).toMatchObject({ name: "b.jpg" });
  });
});

describe("a picture of another system's site", () => {
  it.each([
    "package.json",
    "hugo.toml",
    "hugo.yaml",
    "config.toml",
    "_config.yml",
    ".eleventy.js",
    "eleventy.config.js",
    ".git/HEAD",
  ])("may lie anywhere below the site's top, which %s marks", async (mark) => {
    const folder = folderWith(`site/${mark}`, "site/img/a.jpg", "site/content/posts/a.md", "b.jpg");
    const find = pictureFinder(path.join(folder, "site/content/posts"));
    expect(text(await find("../../img/a.jpg"))).toBe("site/img/a.jpg");
    expect(text(await find("/img/a.jpg"))).toBe("site/img/a.jpg");
    expect(text(await find("../../../b.jpg"))).toContain("outside");
  });

  it.each(["static", "public", "assets", "src", "content", "source"])(
    "that is served from the root of the site lies in %s",
    async (name) => {
      const folder = folderWith("package.json", `${name}/img/a.jpg`, "posts/a.md");
      expect(text(await pictureFinder(path.join(folder, "posts"))("/img/a.jpg"))).toBe(
        `${name}/img/a.jpg`,
      );
    },
  );

  it("is looked for up to five folders above the copy", async () => {
    const below = (depth: number) => Array.from({ length: depth }, (_, n) => `${n}`).join("/");
    for (const [depth, isFound] of [
      [5, true],
      [6, false],
    ] as const) {
      const folder = folderWith("package.json", "a.jpg", `${below(depth)}/a.md`);
      const found = await pictureFinder(path.join(folder, below(depth)))("/a.jpg");
      expect("bytes" in found, String(depth)).toBe(isFound);
    }
  });
});
