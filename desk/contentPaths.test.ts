import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { filesMeant, pathFromHere } from "./contentPaths.ts";

const FILES = [
  "site.yaml",
  "authors/ana.md",
  "drafts/dam/index.md",
  "drafts/dam/dam.jpg",
  "drafts/damage/index.md",
  "articles/2014/06/13/lake/index.md",
];

function content() {
  const root = temporaryFolder();
  const dir = path.join(root, "content");
  for (const file of [...FILES.map((name) => `content/${name}`), "elsewhere/dam"]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), "");
  }
  return { root, dir, meant: (name: string, cwd = root) => filesMeant(name, dir, FILES, cwd) };
}

describe("the files that an editor means", () => {
  it.each([
    ["content/drafts/dam", ["drafts/dam/index.md", "drafts/dam/dam.jpg"]],
    ["drafts/dam/", ["drafts/dam/index.md", "drafts/dam/dam.jpg"]],
    ["content/site.yaml", ["site.yaml"]],
    ["drafts/dam/dam.jpg", ["drafts/dam/dam.jpg"]],
    ["content", FILES],
    ["dam", ["drafts/dam/index.md"]],
    ["lake", ["articles/2014/06/13/lake/index.md"]],
    ["ana", ["authors/ana.md"]],
  ])("are found by %s", (name, wanted) => {
    expect(content().meant(name)).toEqual(wanted);
  });

  it("are those of the current folder first, and never any outside of the content", () => {
    const { dir, meant, root } = content();
    expect(meant("dam", path.join(dir, "drafts"))).toEqual([
      "drafts/dam/index.md",
      "drafts/dam/dam.jpg",
    ]);
    expect(meant("dam", path.join(root, "elsewhere"))).toEqual(["drafts/dam/index.md"]);
    expect(meant("..", path.join(dir, "drafts"))).toEqual(FILES);
  });

  it("may be others where there are none", () => {
    const { meant } = content();
    expect(() => meant("lkae")).toThrow("Did you mean “lake”?");
    expect(() => meant("something")).toThrow("Name a file, a folder or a story");
    expect(() => meant("articles/2014/06/13/lake/gone.jpg")).toThrow("There is nothing called");
  });
});

it("a file is named from the current folder, or in full where it lies outside", () => {
  expect(pathFromHere("/paper/content", "drafts/dam", "/paper")).toBe("content/drafts/dam");
  expect(pathFromHere("/paper/content", "drafts/dam", "/other")).toBe("/paper/content/drafts/dam");
});
