import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ARTICLE, articleText, PAPER_FILES, testFolder } from "../../testkit/contentFolders.ts";
import {
  CompilerError,
  compileWorkspace,
  copyText,
  readDocuments,
  writeCopies,
} from "./compiler.ts";

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), "compiled-"));
  for (const type of ["Article", "Section", "Topic", "Author", "Page"]) {
    await write(type, []);
  }
});

afterEach(async () => {
  await rm(workspace, { recursive: true });
});

async function write(type: string, documents: unknown): Promise<void> {
  const folder = path.join(workspace, ".contentlayer/generated", type);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "_index.json"), JSON.stringify(documents));
}

it("the document that the schema's function has made is read, and not contentlayer's own fields", async () => {
  const document = { _id: "topics/iraq.md", name: "Iraq" };
  await write("Topic", [{ ...document, description: null, _raw: {}, model: "Topic", document }]);
  const { topic } = await readDocuments(workspace);
  expect(topic).toStrictEqual([document]);
});

it("drafts are not read", async () => {
  await write("Draft", [{ _id: "drafts/plan/index.md", headline: "Plan" }]);
  expect((await readDocuments(workspace)).draft).toEqual([]);
});

const filesOf = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

it("a copy has the fields that were read, without empty ones, and then the text", () => {
  const { files } = testFolder({
    [ARTICLE]: articleText({ topics: "[]", kicker: '""', dateline: "~", hero: "{ image: a.png }" }),
  });
  const [, fields = "", text] = files.map(copyText)[0]?.split(/^---(?:json)?\n/m) ?? [];
  expect(JSON.parse(fields)).toEqual({
    headline: "A headline",
    standfirst: "A standfirst",
    section: "world",
    byline: ["desk"],
    published: "2014-06-12T18:05:00-04:00",
    hero: { image: "a.png" },
  });
  expect(text).toBe("Text.\n");
});

it("copies stand at their files' paths, alone, and those of unchanged files are not written again", async () => {
  const copies = path.join(workspace, "content");
  const { files } = testFolder({ ...PAPER_FILES, [ARTICLE]: articleText() });
  await mkdir(path.join(copies, "articles/2014/06/11/gone"), { recursive: true });
  await writeFile(path.join(copies, "articles/2014/06/11/gone/index.md"), "gone");
  await writeCopies(copies, files);
  const paths = files.map((file) => file.path).sort();
  expect(await filesOf(copies)).toEqual(paths);
  for (const file of files) {
    expect(await readFile(path.join(copies, file.path), "utf8")).toBe(copyText(file));
    await utimes(path.join(copies, file.path), 1, 1);
  }
  const changed = testFolder({ ...PAPER_FILES, [ARTICLE]: articleText({ headline: "Other" }) });
  await writeCopies(copies, changed.files);
  for (const file of paths) {
    const { mtimeMs } = await stat(path.join(copies, file));
    expect(mtimeMs === 1000, file).toBe(file !== ARTICLE);
  }
  await writeCopies(copies, []);
  expect(await filesOf(copies)).toEqual([]);
});

it("all files are copied, however many there are", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 70 }, (_, index) => [`topics/topic-${index}.md`, "---\nname: A\n---\n"]),
  );
  const { files } = testFolder(many);
  await writeCopies(path.join(workspace, "many"), files);
  expect(await filesOf(path.join(workspace, "many"))).toHaveLength(70);
});

it("each content folder has a workspace of its own, and a failure says what contentlayer has printed", () => {
  const of = (dir: string) => compileWorkspace("/paper", dir);
  expect(of("/a")).toMatch(/^\/paper\/\.broadsheet\/compiled\/[0-9a-f]{12}$/);
  expect(of("/a")).toBe(of("/a"));
  expect(of("/b")).not.toBe(of("/a"));
  expect(new CompilerError("No such field")).toMatchObject({
    name: "CompilerError",
    message: expect.stringMatching(/please report it:\n\nNo such field$/),
  });
});
