import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { readImportContext } from "./importContext.ts";

const SITE = "name: Courier\nurl: https://courier.example\nlanguage: de\ntimeZone: Europe/Berlin\n";

function contextOf(files: Record<string, string>) {
  const contentDir = temporaryFolder();
  writeFiles(contentDir, files);
  return readImportContext(contentDir);
}

describe("what an import knows of the paper", () => {
  it("are its settings, sections and authors", async () => {
    const context = await contextOf({
      "site.yaml": SITE,
      "sections/world.md": "---\nname: The world\n---\n",
      "sections/local.md": "---\ncolour: red\n---\n",
      "authors/ana.md": "---\nname: Ana Ruiz\n---\n",
      "authors/joe.md": "---\nname: [Joe]\n---\n",
    });
    expect(context.paper).toMatchObject({ name: "Courier", language: "de" });
    expect(context.site).toBe(SITE);
    expect(context.sections).toEqual([
      { slug: "local", name: "local" },
      { slug: "world", name: "The world" },
    ]);
    expect(context.authors).toEqual([
      { slug: "ana", name: "Ana Ruiz" },
      { slug: "joe", name: "joe" },
    ]);
    expect(context.files.map((file) => file.path)).toEqual([
      "sections/local.md",
      "sections/world.md",
      "authors/ana.md",
      "authors/joe.md",
    ]);
  });

  it("is no file of another kind, hidden, or of the archive", async () => {
    const context = await contextOf({
      "site.yaml": SITE,
      "sections/notes.txt": "name: Notes",
      "sections/.world.md": "---\nname: World\n---\n",
      "authors/ana.png": "a picture",
      "topics/oil.md": "---\nname: Oil\n---\n",
      "articles/2014/06/12/war/index.md": "---\nheadline: War\n---\n",
    });
    expect(context.files).toEqual([]);
  });

  it("may be little: without settings or with broken ones, and of an empty folder", async () => {
    const without = await contextOf({ "sections/world.md": "---\nname: World\n---\n" });
    expect(without).toMatchObject({ paper: undefined, site: undefined, sections: [{}] });
    expect((await contextOf({ "site.yaml": "name: [" })).paper).toBeUndefined();
    expect(await contextOf({})).toMatchObject({ files: [], sections: [], authors: [] });
  });

  it("is not there without a content folder, which is said with what to do", async () => {
    const missing = path.join(temporaryFolder(), "content");
    await expect(readImportContext(missing)).rejects.toThrow(
      expect.objectContaining({
        name: "SettingsError",
        message: `there is no content folder at ${missing}; set CONTENT_DIR to a paper's, or make a new paper with “npm run desk -- init ${missing}”`,
      }),
    );
    mkdirSync(missing);
    expect((await readImportContext(missing)).contentDir).toBe(missing);
  });
});
