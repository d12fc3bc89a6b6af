import { EventEmitter } from "node:events";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ARTICLE, articleText, PAPER_FILES, testFolder } from "../../testkit/contentFolders.ts";
import {
  CompilerError,
  compileContent,
  compileWorkspace,
  copyText,
  readDocuments,
  type StartProcess,
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

async function write(type: string, documents: unknown, home = workspace): Promise<void> {
  const folder = path.join(home, ".contentlayer/generated", type);
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

describe("the content folder is compiled by contentlayer's command line", () => {
  /** A process that prints this and ends. */
  const printing =
    (stdout: string[], stderr: string[] = []) =>
    (): ReturnType<StartProcess> => {
      const child = Object.assign(new EventEmitter(), {
        stdout: new PassThrough(),
        stderr: new PassThrough(),
      });
      setImmediate(() => {
        for (const words of stdout) child.stdout.emit("data", Buffer.from(words));
        for (const words of stderr) child.stderr.emit("data", Buffer.from(words));
        child.emit("close", 0);
      });
      return child as unknown as ReturnType<StartProcess>;
    };
  const { files } = testFolder({ ...PAPER_FILES, [ARTICLE]: articleText() });
  const run = () => ({ root: workspace, contentDir: "/paper/content", files });
  const shard = () =>
    path.join(compileWorkspace(workspace, "/paper/content"), "articles-2014-06-12");
  const topic = { _id: "topics/iraq.md", name: "Iraq" };

  beforeEach(async () => {
    for (const type of ["Article", "Section", "Author", "Page"]) await write(type, [], shard());
    await write("Topic", [{ document: topic }], shard());
  });

  it("in a folder with copies of the files, from which the documents are read", async () => {
    vi.stubEnv("BROADSHEET_TEST_VARIABLE", "kept");
    const own = shard();
    const print = printing(["Generated 12 ", "documents in .contentlayer\n"]);
    const start = vi.fn((..._: Parameters<StartProcess>) => {
      expect(readdirSync(path.join(own, "content")), "copies before the start").toContain(
        "articles",
      );
      return print();
    });
    expect((await compileContent(run(), start)).topic).toEqual([topic]);
    expect(start.mock.calls).toEqual([
      [
        process.execPath,
        [
          path.join(workspace, "node_modules/contentlayer2/bin/cli.cjs"),
          "build",
          "--config",
          path.join(workspace, "contentlayer.config.ts"),
        ],
        {
          cwd: own,
          env: expect.objectContaining({
            PWD: own,
            CONTENT_DIR: path.join(own, "content"),
            BROADSHEET_TEST_VARIABLE: "kept",
          }),
          stdio: ["ignore", "pipe", "pipe"],
        },
      ],
    ]);
    expect(await filesOf(path.join(own, "content"))).toEqual(files.map(({ path }) => path).sort());
  });

  it("and what that prints is an error unless it says that documents were written", async () => {
    const failing = compileContent(run(), printing(["Warning: 1 "], ["of 3 is invalid\n"]));
    await expect(failing).rejects.toThrow(new CompilerError("Warning: 1 of 3 is invalid"));
    await expect(compileContent(run(), printing(["Generated documents"]))).rejects.toThrow(
      CompilerError,
    );
    expect(await compileContent(run(), printing([], ["Generated 0 documents"]))).toBeTruthy();
  });

  it("and not again while the fields of its files are the same, unless that failed", async () => {
    const start = vi.fn(printing(["Generated 12 documents"]));
    const failing = compileContent(run(), vi.fn(printing(["no"])));
    await expect(failing).rejects.toThrow(CompilerError);
    await compileContent(run(), start);
    expect((await compileContent(run(), start)).topic).toEqual([topic]);
    expect(start).toHaveBeenCalledTimes(1);
    const changed = testFolder({ ...PAPER_FILES, [ARTICLE]: articleText({ headline: "Other" }) });
    await compileContent({ ...run(), files: changed.files }, start);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it("and the folders of earlier shards are removed", async () => {
    await mkdir(path.join(shard(), "../articles-2013-01-01/content"), { recursive: true });
    await compileContent(run(), printing(["Generated 12 documents"]));
    expect(await readdir(path.dirname(shard()))).toEqual(["articles-2014-06-12"]);
  });

  it("and is ended when the files turn out to have errors, so that the next run compiles them again", async () => {
    const ending = new AbortController();
    const kill = vi.fn();
    const start = vi.fn(() => {
      const child = Object.assign(new EventEmitter(), {
        stdout: new PassThrough(),
        stderr: new PassThrough(),
        kill,
      });
      kill.mockImplementation(() => child.emit("close", null));
      setImmediate(() => ending.abort());
      return child as unknown as ReturnType<StartProcess>;
    });
    const ended = { ...run(), signal: ending.signal };
    await expect(compileContent(ended, start)).rejects.toThrow();
    expect(kill).toHaveBeenCalled();
    await expect(compileContent(ended, start)).rejects.toThrow(/abort/i);
    expect(start).toHaveBeenCalledTimes(1);
    const again = vi.fn(printing(["Generated 12 documents"]));
    await compileContent(run(), again);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it("and a process that cannot be started is an error with its reason", async () => {
    const start = () => {
      const child = printing([])();
      process.nextTick(() => child.emit("error", new Error("spawn EAGAIN")));
      return child;
    };
    await expect(compileContent(run(), start)).rejects.toThrow("spawn EAGAIN");
  });
});
