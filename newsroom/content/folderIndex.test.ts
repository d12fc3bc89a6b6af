import fs, {
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { readContentFolder } from "./contentFolder.ts";
import { indexFile } from "./indexFile.ts";

let dir: string;

beforeEach(async () => {
  dir = path.join(temporaryFolder(), "content");
  const topics = Array.from({ length: 200 }, (_, index) => [
    `topics/topic-${index}.md`,
    `---\nname: Topic ${index}\n---\n\nText ${index}.\n`,
  ]);
  writeFiles(dir, {
    ...Object.fromEntries(topics),
    "site.yaml": "name: Paper\ntimeZone: Europe/Berlin\n",
    "articles/2014/06/12/story/index.md":
      "---\nheadline: One\npublished: 2014-06-12 08:00\nodd: [.inf, ~, 0x10, { a: 1 }]\n---\n\nThe text.\n",
    "drafts/plan/index.md": "---\nheadline: Plan\n---\n\nA draft.\n",
    "drafts/bad/index.md": "---\nheadline: [\n---\n",
  });
  const blank = sharp({ create: { width: 9, height: 3, channels: 3, background: "#fff" } });
  writeFileSync(path.join(dir, "drafts/plan/a.png"), await blank.png().toBuffer());
  later();
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(indexFile(dir, "files"), { force: true });
});

/** As if the files had been written a while ago; those of the last seconds are always read. */
function later(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
}

const read = (drafts = true) => readContentFolder(dir, { drafts });
const file = (folder: Awaited<ReturnType<typeof read>>, name: string) => {
  const found = folder.files.find((one) => one.path === name);
  if (!found) throw new Error(name);
  return found;
};
const STORY = "articles/2014/06/12/story/index.md";

it("a large folder is the same when it comes from its index", async () => {
  const first = await read();
  const second = await read();
  expect(second.files.map((one) => one.path)).toEqual(first.files.map((one) => one.path));
  for (const before of first.files) {
    const after = file(second, before.path);
    const { data, body, problems, kind, slug, address, timeZone } = before;
    expect(after).toMatchObject({ data, body, problems, kind, slug, address, timeZone });
    for (const field of [["headline"], ["name"], ["odd", 3, "a"], []]) {
      expect(after.positionOf(field), before.path).toEqual(before.positionOf(field));
      expect(after.isUnreadable(field), before.path).toBe(before.isUnreadable(field));
    }
  }
  expect(second.pictures).toEqual(first.pictures);
  expect(second.problems).toEqual(first.problems);
  expect(file(second, "drafts/bad/index.md").problems).not.toEqual([]);
});

it("unchanged texts are opened only when they are asked for", async () => {
  await read();
  const { files } = await read();
  for (const topic of ["topics/topic-7.md", "topics/topic-8.md"]) unlinkSync(path.join(dir, topic));
  const gone = files.find((one) => one.path === "topics/topic-7.md");
  expect(gone?.data).toEqual({ name: "Topic 7" });
  expect(() => gone?.body).toThrow("ENOENT");
  expect((await read()).files).toHaveLength(files.length - 2);
});

it("a file that has changed, in whatever way, is read again", async () => {
  await read();
  const full = path.join(dir, STORY);
  writeFileSync(full, "---\nheadline: Two\npublished: 2014-06-12 08:00\n---\n\nThe text.\n");
  expect(file(await read(), STORY).data.headline).toBe("Two");
  later();
  expect(file(await read(), STORY).data.headline).toBe("Two");
  writeFileSync(full, "---\nheadline: Six\npublished: 2014-06-12 08:00\n---\n\nThe text.\n");
  vi.setSystemTime(statSync(full).ctimeMs + 60_000);
  expect(file(await read(), STORY).data.headline).toBe("Six");
  const blank = sharp({ create: { width: 5, height: 3, channels: 3, background: "#fff" } });
  writeFileSync(path.join(dir, "drafts/plan/a.png"), await blank.png().toBuffer());
  expect((await read()).pictures.get("drafts/plan/a.png")).toMatchObject({ width: 5 });
});

it("a few changed files are read again without writing all of the index for them", async () => {
  await read();
  const index = indexFile(dir, "files");
  const before = readFileSync(index);
  const rename = (count: number, name: string) => {
    for (let topic = 0; topic < count; topic += 1) {
      writeFileSync(path.join(dir, `topics/topic-${topic}.md`), `---\nname: ${name}\n---\n`);
    }
    vi.setSystemTime(Date.now() + 60_000);
  };
  rename(3, "Other");
  for (const _ of ["first", "again"]) {
    expect(file(await read(), "topics/topic-2.md").data.name).toBe("Other");
  }
  expect(readFileSync(index).equals(before)).toBe(true);
  rename(40, "Third");
  expect(file(await read(), "topics/topic-39.md").data.name).toBe("Third");
  expect(readFileSync(index).equals(before)).toBe(false);
});

it("a file written within the last seconds is not trusted to be unchanged", async () => {
  const full = path.join(dir, STORY);
  writeFileSync(full, "---\nheadline: Two\n---\n");
  vi.setSystemTime(statSync(full).ctimeMs + 100);
  await read();
  const { files } = await read();
  unlinkSync(full);
  expect(files.find((one) => one.path === STORY)?.body).toContain("\n");
});

it("drafts that a build does not open stay in the index, and those that are gone do not", async () => {
  await read();
  expect((await read(false)).files.some(({ kind }) => kind === "draft")).toBe(false);
  expect(file(await read(), "drafts/plan/index.md").data).toEqual({ headline: "Plan" });
  rmSync(path.join(dir, "drafts/plan"), { recursive: true });
  const { files, pictures } = await read();
  expect(files.some(({ path: name }) => name.startsWith("drafts/plan"))).toBe(false);
  expect(pictures.size).toBe(0);
});

it("times without an offset follow the paper's zone", async () => {
  await read();
  writeFileSync(path.join(dir, "site.yaml"), "name: Paper\ntimeZone: Asia/Tokyo\n");
  expect(file(await read(), STORY).data.published).toBe("2014-06-12T08:00:00+09:00");
  expect(file(await read(), STORY).data.published).toBe("2014-06-12T08:00:00+09:00");
});

it("an index that is cut off or damaged is no index", async () => {
  const first = await read();
  for (const size of [0, 1, 1000]) {
    truncateSync(indexFile(dir, "files"), size);
    expect((await read()).files).toHaveLength(first.files.length);
  }
  writeFileSync(indexFile(dir, "files"), "no index");
  expect((await read()).files).toHaveLength(first.files.length);
});

it("a small folder has none", async () => {
  const small = path.join(temporaryFolder(), "content");
  writeFiles(small, { "topics/iraq.md": "---\nname: Iraq\n---\n" });
  await readContentFolder(small, { drafts: true });
  expect(() => statSync(indexFile(small, "files"))).toThrow("ENOENT");
});

it("what has been added, removed, renamed or replaced by a link in a folder that was listed is noticed", async () => {
  const names = (folder: Awaited<ReturnType<typeof read>>) => [
    ...folder.files.map((one) => one.path),
    ...folder.pictures.keys(),
    ...folder.problems.map((problem) => problem.file),
  ];
  await read();
  const change = async (work: () => void) => {
    work();
    const found = names(await read());
    later();
    expect(names(await read())).toEqual(found);
    const index = indexFile(dir, "files");
    const kept = readFileSync(index);
    rmSync(index);
    expect(found).toEqual(names(await read()));
    writeFileSync(index, kept);
    return found;
  };
  const at = (name: string) => path.join(dir, name);
  expect(
    await change(() => writeFiles(dir, { "topics/new.md": "---\nname: New\n---\n" })),
  ).toContain("topics/new.md");
  expect(await change(() => unlinkSync(at("topics/new.md")))).not.toContain("topics/new.md");
  const deep = "articles/2015/01/02/dam/index.md";
  expect(await change(() => writeFiles(dir, { [deep]: "---\nheadline: Dam\n---\n" }))).toContain(
    deep,
  );
  expect(await change(() => fs.renameSync(at("articles/2015"), at("articles/2016")))).toContain(
    deep.replace("2015", "2016"),
  );
  expect(
    await change(() => fs.renameSync(at("drafts/plan/a.png"), at("drafts/plan/b.png"))),
  ).toContain("drafts/plan/b.png");
  expect(
    await change(() => {
      fs.renameSync(at("articles/2016"), path.join(dir, "../elsewhere"));
      fs.symlinkSync(path.join(dir, "../elsewhere"), at("articles/2016"));
    }),
  ).not.toContain(deep.replace("2015", "2016"));
  expect(await change(() => rmSync(at("drafts"), { recursive: true }))).not.toContain(
    "drafts/plan/b.png",
  );
});
