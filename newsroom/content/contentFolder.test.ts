import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isSameFolder, readContentFolder, rereadContentFolder } from "./contentFolder.ts";
import { noKnownFiles } from "./folderIndex.ts";
import * as pictureFile from "./pictureFile.ts";

vi.mock("./pictureFile.ts", { spy: true });

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "content-"));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
  await writeFile(path.join(dir, file), content);
}

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#fff" } });

describe("a content folder", () => {
  it("has its pictures in the order of their paths, in whatever order they have been read", async () => {
    const names = ["a.png", "b.png", "c.png"].map((name) => `authors/${name}`);
    for (const name of names) await write(name, "no picture");
    const actual = await vi.importActual<typeof pictureFile>("./pictureFile.ts");
    const others: Array<Promise<unknown>> = [];
    vi.mocked(pictureFile.readPictureFile).mockImplementation(async (...file) => {
      const read = actual.readPictureFile(...file);
      if (file[1] !== names[0]) others.push(read);
      // All of them have been asked for by then.
      else await read.then(() => Promise.all(others));
      return read;
    });
    const { pictures } = await readContentFolder(dir, { drafts: false });
    expect([...pictures.keys()]).toEqual(names);
  });

  it("is read with its texts in order and its site.yaml", async () => {
    await write("site.yaml", "name: Paper\n");
    await write("sections/world.md", "---\nname: World\n---\n");
    await write("articles/2014/06/12/story/index.md", "---\nheadline: One\n---\n");
    const folder = await readContentFolder(dir, { drafts: false });
    expect(folder.site).toBe("name: Paper\n");
    expect(folder.files.map((file) => file.path)).toEqual([
      "articles/2014/06/12/story/index.md",
      "sections/world.md",
    ]);
    expect(folder.problems).toEqual([]);
  });

  it("keeps what lies in a folder that a watcher tells of late", async () => {
    await write("site.yaml", "name: Paper\n");
    const before = await readContentFolder(dir, { drafts: true });
    await write("drafts/story/index.md", "---\nheadline: One\n---\n");
    const known = noKnownFiles();
    const told = await rereadContentFolder(before, ["drafts/story/index.md"], known);
    const late = await rereadContentFolder(told, ["drafts/story"], known);
    expect(late.files.map((file) => file.path)).toEqual(["drafts/story/index.md"]);
    const gone = await rereadContentFolder(late, ["drafts/none"], known);
    expect(gone.files).toHaveLength(1);
  });

  it("is read whatever a system does to names and bytes, and passes over what it leaves behind", async () => {
    await write(
      "site.yaml",
      Buffer.from("\uFEFFname: Paper\r\ntimeZone: Europe/Berlin\r\n", "utf16le"),
    );
    await write("drafts/story/index.md", "---\rheadline: One\rpublished: 2014-06-13 08:30\r---\r");
    await write("drafts/story/cafe\u0301.png", await blank(4, 3).png().toBuffer());
    for (const left of ["Thumbs.db", "drafts/desktop.ini", "drafts/story/index.md~"]) {
      await write(left, "x");
    }
    const folder = await readContentFolder(dir, { drafts: true });
    expect(folder.problems).toEqual([]);
    expect(folder.site).toBe("name: Paper\ntimeZone: Europe/Berlin\n");
    expect([...folder.pictures.keys()]).toEqual(["drafts/story/caf\u00e9.png"]);
    expect(folder.files[0]?.data.published).toBe("2014-06-13T08:30:00+02:00");
    await write("site.yaml", "name: Paper\ntimeZone: Asia/Tokyo\n");
    const known = noKnownFiles();
    const after = await rereadContentFolder(folder, ["site.yaml"], known);
    expect(after.files[0]?.data.published).toBe("2014-06-13T08:30:00+09:00");
    await rm(path.join(dir, "drafts/story/cafe\u0301.png"));
    const gone = await rereadContentFolder(after, ["drafts/story/cafe\u0301.png"], known);
    expect(gone.pictures.size).toBe(0);
  });

  it("whose site.yaml or list of what was taken back is no text has an error there", async () => {
    await write("site.yaml", Buffer.from("name: Caf\u00e9\n", "latin1"));
    await write("withdrawn.yaml", Buffer.from("# caf\u00e9\n", "latin1"));
    const { problems } = await readContentFolder(dir, { drafts: true });
    expect(
      problems.map(({ file, line, column, rule }) => [file, line, column, rule]).sort(),
    ).toEqual([
      ["site.yaml", 1, 10, "encoding"],
      ["withdrawn.yaml", 1, 6, "encoding"],
    ]);
  });

  it("is the same when it is read again, until anything in it has changed", async () => {
    const story = "drafts/story/index.md";
    const stray = "articles/story.md";
    const picture = "drafts/story/a.png";
    await write("site.yaml", "name: Paper\n");
    await write(story, "---\nheadline: One\n---\n");
    await write(stray, "x");
    await write(picture, await blank(4, 3).png().toBuffer());
    const known = noKnownFiles();
    const before = await readContentFolder(dir, { drafts: true, known });
    const sameAfter = async (file: string) =>
      isSameFolder(await rereadContentFolder(before, [file], known), before);
    for (const file of [story, stray, picture, "site.yaml"]) {
      expect(await sameAfter(file), file).toBe(true);
    }
    const changes: Array<[string, string | Buffer]> = [
      [story, "---\nheadline: Two\n---\n"],
      [picture, await blank(5, 3).png().toBuffer()],
      ["site.yaml", "name: Sheet\n"],
      ["withdrawn.yaml", "- /2014/06/12/gone\n"],
      ["articles/another.md", "x"],
    ];
    for (const [file, content] of changes) {
      await write(file, content);
      expect(await sameAfter(file), file).toBe(false);
    }
  });

  it("gives nothing of its drafts unless it is asked for them", async () => {
    await write("drafts/plan/index.md", "---\nheadline: One\n---\n");
    await write("drafts/plan/a.png", await blank(4, 3).png().toBuffer());
    await write("drafts/stray.md", "x");
    const without = await readContentFolder(dir, { drafts: false });
    expect([without.files, without.pictures.size, without.problems]).toEqual([[], 0, []]);
    const withDrafts = await readContentFolder(dir, { drafts: true });
    expect(withDrafts.files.map((file) => file.kind)).toEqual(["draft"]);
    expect([...withDrafts.pictures.keys()]).toEqual(["drafts/plan/a.png"]);
  });

  it("is read over what is hidden", async () => {
    await write(".DS_Store", "x");
    await write("articles/.trash/index.md", "x");
    const folder = await readContentFolder(dir, { drafts: true });
    expect([folder.files, folder.pictures.size, folder.problems]).toEqual([[], 0, []]);
  });

  it("says which texts nothing reads", async () => {
    await write("articles/story.md", "x");
    expect((await readContentFolder(dir, { drafts: false })).problems).toEqual([
      {
        file: "articles/story.md",
        line: 1,
        severity: "error",
        rule: "stray-file",
        message: "nothing reads this file here",
        remedy: "move it to articles/yyyy/mm/dd/slug/index.md",
      },
    ]);
  });

  it("that does not exist cannot be read", async () => {
    await expect(readContentFolder(path.join(dir, "none"), { drafts: false })).rejects.toThrow(
      /^there is no content folder at .*none; set CONTENT_DIR to a paper's, or make a new paper with “npm run desk -- init .*none”$/,
    );
  });
});

describe("the pictures of a content folder", () => {
  it("are measured, in whatever format they are", async () => {
    await write("authors/a.png", await blank(5, 3).png().toBuffer());
    await write("authors/a.webp", await blank(6, 3).webp().toBuffer());
    await write("authors/a.avif", await blank(16, 9).avif().toBuffer());
    await write("authors/a.jpg", await blank(7, 3).jpeg().toBuffer());
    const { pictures } = await readContentFolder(dir, { drafts: false });
    expect(pictures.get("authors/a.png")).toMatchObject({ width: 5, height: 3, format: "png" });
    expect(pictures.get("authors/a.webp")).toMatchObject({ width: 6, height: 3, format: "webp" });
    expect(pictures.get("authors/a.avif")).toMatchObject({ width: 16, height: 9 });
    expect(pictures.get("authors/a.jpg")).toMatchObject({ width: 7, height: 3, format: "jpeg" });
  });

  it("are measured as they are shown when the camera lay on its side", async () => {
    const turned = await blank(8, 2).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    await write("authors/a.jpg", turned);
    const { pictures } = await readContentFolder(dir, { drafts: false });
    expect(pictures.get("authors/a.jpg")).toMatchObject({ width: 2, height: 8 });
  });

  it("have a version that is the same for the same content only", async () => {
    await write("authors/a.png", await blank(5, 3).png().toBuffer());
    await write("authors/b.png", await blank(5, 3).png().toBuffer());
    await write("authors/c.png", await blank(6, 3).png().toBuffer());
    const { pictures } = await readContentFolder(dir, { drafts: false });
    const [a, b, c] = ["a", "b", "c"].map((name) => {
      const picture = pictures.get(`authors/${name}.png`);
      return picture && "version" in picture ? picture.version : undefined;
    });
    expect(a).toMatch(/^[0-9a-f]{8}$/);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });

  it("are broken when they are none", async () => {
    await write("authors/a.png", "not a picture");
    await write("authors/b.jpg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    await write("authors/empty.gif", "");
    const { pictures } = await readContentFolder(dir, { drafts: false });
    expect(pictures.get("authors/a.png")).toMatchObject({ broken: "no picture that can be read" });
    expect(pictures.get("authors/b.jpg")).toMatchObject({ broken: "a svg file" });
    expect(pictures.get("authors/empty.gif")).toMatchObject({
      broken: "no picture that can be read",
    });
  });

  it("are measured again only after a change", async () => {
    const known = noKnownFiles();
    const read = async () =>
      (await readContentFolder(dir, { drafts: false, known })).pictures.get("authors/a.png");
    await write("authors/a.png", await blank(5, 3).png().toBuffer());
    const first = await read();
    expect(await read()).toBe(first);
    await write("authors/a.png", await blank(9, 3).png().toBuffer());
    await utimes(path.join(dir, "authors/a.png"), new Date(), new Date(Date.now() + 5000));
    expect(await read()).toMatchObject({ width: 9 });
  });
});
