import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { findCopies } from "./findCopies.ts";

async function found(...names: string[]) {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), "x");
  }
  const { files, passedOver, isFolder } = await findCopies(folder);
  expect(isFolder).toBe(true);
  return { files: files.map((file) => path.relative(folder, file)), passedOver };
}

describe("the copies in a folder", () => {
  it("are those of every kind that is read, in the order of their names, below it too", async () => {
    const names = "a.txt b.text c.htm d.html e.xhtml f.docx g.MD h.markdown i.mdx j/k/l.json";
    expect(await found(...names.split(" ").reverse())).toEqual({
      files: names.split(" "),
      passedOver: 0,
    });
  });

  it("are no files of other programs, which are counted", async () => {
    const others =
      "a.jpg a.txt.bak package.json package-lock.json tsconfig.json manifest.json README.md license.txt LICENCE notes";
    const { files, passedOver } = await found(
      ...others.split(" "),
      "readmes.md",
      "my-package.json",
      "packages.json",
    );
    expect(files).toEqual(["my-package.json", "packages.json", "readmes.md"]);
    expect(passedOver).toBe(10);
  });

  it("are not in hidden folders, or in those of a browser's saved page", async () => {
    const { files, passedOver } = await found(
      ".git/a.txt",
      ".a.txt",
      "node_modules/x/a.txt",
      "a.html",
      ...["a_files", "a-Dateien", "a_fichiers", "a_archivos", "a.fld"].map(
        (name) => `${name}/b.html`,
      ),
      "b.md",
      "b_files/c.txt",
      "c.XHTML",
      "c_FILES/d.txt",
    );
    expect(files).toEqual(["a.html", "b.md", "b_files/c.txt", "c.XHTML"]);
    expect(passedOver).toBe(0);
  });

  it("are the file itself where one is named, whether or not it is there", async () => {
    const folder = temporaryFolder();
    for (const file of [path.join(folder, "gone.txt"), import.meta.filename]) {
      expect(await findCopies(file)).toEqual({ files: [file], isFolder: false, passedOver: 0 });
    }
  });
});
