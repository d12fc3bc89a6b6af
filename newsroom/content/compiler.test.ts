import { existsSync, readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { ARTICLE, articleText, PAPER_FILES, testFolder } from "../../testkit/contentFolders.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { ThreadEnded } from "../system/threads.ts";
import { CompilerError, compileContent, compileWorkspace, copyText } from "./compiler.ts";
import type { AnyDocument, CompilerTask } from "./compilerThread.ts";

it("a copy has the fields that were read, without empty ones, and no text", () => {
  const { files } = testFolder({
    [ARTICLE]: articleText({ topics: "[]", kicker: '""', dateline: "~", hero: "{ image: a.png }" }),
  });
  const [, fields = "", ...text] = files.map(copyText)[0]?.split(/^---(?:json)?\n/m) ?? [];
  expect(JSON.parse(fields)).toEqual({
    headline: "A headline",
    standfirst: "A standfirst",
    section: "world",
    byline: ["desk"],
    published: "2014-06-12T18:05:00-04:00",
    hero: { image: "a.png" },
  });
  expect(text).toEqual([""]);
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

const { files } = testFolder({ ...PAPER_FILES, [ARTICLE]: articleText() });

/** The document of a copy, for tests: its path and its first field. */
const documentOf = ({ path: _id, text }: CompilerTask["copies"][0]) =>
  ({ _id, read: text.length }) as unknown as AnyDocument;

/** A compiler that answers at once. */
function compilerOf(answer = (task: CompilerTask) => task.copies.map(documentOf)) {
  const tasks: CompilerTask[] = [];
  const end = vi.fn(async () => {});
  const start = vi.fn((_root: string, _most: number) => ({
    run: async (task: CompilerTask) => {
      tasks.push(task);
      return answer(task);
    },
    end,
  }));
  return { start, tasks, end };
}

function run(given = files) {
  const root = temporaryFolder();
  return { root, contentDir: "/paper/content", files: given };
}

it("files are compiled together from copies, and their documents are in the order of their paths", async () => {
  const { start, tasks, end } = compilerOf((task) => task.copies.map(documentOf).reverse());
  const paper = run();
  const documents = await compileContent(paper, start);
  expect(tasks).toEqual([
    {
      folder: path.join(compileWorkspace(paper.root, paper.contentDir), "articles-2014-06-12-0"),
      copies: files.map((file) => ({ path: file.path, text: copyText(file) })),
      fields: expect.any(Set),
    },
  ]);
  expect(documents.article.map(({ _id }) => _id)).toEqual([ARTICLE]);
  const all = Object.values(documents).flat();
  expect(all.map(({ _id }) => _id).sort()).toEqual(files.map((file) => file.path).sort());
  expect(end).toHaveBeenCalled();
});

it("many files are compiled a few hundred at a time, each once, in folders of their own", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [`topics/topic-${index}.md`, "---\nname: A\n---\n"]),
  );
  const { start, tasks } = compilerOf();
  const documents = await compileContent(run(testFolder(many).files), start);
  expect(documents.topic).toHaveLength(600);
  expect(tasks.length).toBeGreaterThan(1);
  expect(new Set(tasks.map(({ folder }) => folder)).size).toBe(tasks.length);
  expect(tasks.flatMap(({ copies }) => copies)).toHaveLength(600);
});

it("a thread that ends without documents is an error with what contentlayer has printed, and nothing is kept", async () => {
  const paper = run();
  const refusing = compilerOf(() => {
    throw new ThreadEnded("1 of 3 is invalid");
  });
  const failing = compileContent(paper, refusing.start);
  await expect(failing).rejects.toThrow(new CompilerError("1 of 3 is invalid"));
  expect(refusing.end).toHaveBeenCalled();
  const { start, tasks } = compilerOf();
  await compileContent(paper, start);
  expect(tasks).toHaveLength(1);
});

it("what cannot be started is an error with its reason", async () => {
  const { start } = compilerOf(() => {
    throw new Error("spawn EAGAIN");
  });
  await expect(compileContent(run(), start)).rejects.toThrow("spawn EAGAIN");
});

it("only files are compiled again whose fields have changed since the last run", async () => {
  const paper = run();
  const first = await compileContent(paper, compilerOf().start);
  const same = compilerOf();
  const text = testFolder({ ...PAPER_FILES, [ARTICLE]: `${articleText()}More.\n` });
  expect(await compileContent({ ...paper, files: text.files }, same.start)).toEqual(first);
  expect(same.tasks).toEqual([]);

  const changed = testFolder({ ...PAPER_FILES, [ARTICLE]: articleText({ headline: "Another" }) });
  const again = compilerOf();
  const second = await compileContent({ ...paper, files: changed.files }, again.start);
  expect(again.tasks.flatMap(({ copies }) => copies.map((copy) => copy.path))).toEqual([ARTICLE]);
  expect(second.article).not.toEqual(first.article);
  expect(second.section).toEqual(first.section);
});

it("documents of files that are gone are not kept", async () => {
  const paper = run();
  await compileContent(paper, compilerOf().start);
  const left = files.filter((file) => !file.path.startsWith("topics/"));
  const { start, tasks } = compilerOf();
  const documents = await compileContent({ ...paper, files: left }, start);
  expect(documents.topic).toEqual([]);
  expect(tasks).toEqual([]);
});

it("documents that were cut off, or that another version has written, are compiled again", async () => {
  const paper = run();
  await compileContent(paper, compilerOf().start);
  const store = path.join(
    compileWorkspace(paper.root, paper.contentDir),
    "articles-2014-06-12.json",
  );
  for (const left of ['{"program":"', '{"program":"another","documents":[]}']) {
    await writeFile(store, left);
    const { start, tasks } = compilerOf();
    await compileContent(paper, start);
    expect(tasks[0]?.copies).toHaveLength(files.length);
  }
});

it("what earlier shards have left is removed", async () => {
  const paper = run();
  const workspace = compileWorkspace(paper.root, paper.contentDir);
  await mkdir(path.join(workspace, "articles-2013-01-01/content"), { recursive: true });
  await compileContent(paper, compilerOf().start);
  expect(readdirSync(workspace)).toEqual(["articles-2014-06-12.json"]);
});

it("compiling is ended when the files turn out to have errors, so that the next run compiles them", async () => {
  const paper = run();
  const ending = new AbortController();
  let fail: (error: Error) => void = () => {};
  const end = vi.fn(async () => fail(new ThreadEnded("")));
  const start = () => ({
    run: () =>
      new Promise<AnyDocument[]>((_, reject) => {
        fail = reject;
        ending.abort();
      }),
    end,
  });
  const ended = { ...paper, signal: ending.signal };
  await expect(compileContent(ended, start)).rejects.toThrow(/abort/i);
  expect(end).toHaveBeenCalled();
  expect(existsSync(compileWorkspace(paper.root, paper.contentDir))).toBe(false);
  const unasked = compilerOf();
  await expect(compileContent(ended, unasked.start)).rejects.toThrow(/abort/i);
  expect(unasked.start).not.toHaveBeenCalled();
});
