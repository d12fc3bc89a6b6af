import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DEMONSTRATION } from "../../testkit/papers.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { readContentFolder } from "../content/contentFolder.ts";
import { noKnownFiles } from "../content/folderIndex.ts";
import { indexFile } from "../content/indexFile.ts";
import * as compiler from "../story/compileStory.ts";
import { type CheckedContent, checkContent } from "./checkContent.ts";
import { checkWithIndex } from "./checkIndex.ts";
import * as nearDuplicates from "./nearDuplicates.ts";

const options = { siteUrl: undefined, now: new Date("2014-06-14T12:00:00Z") };
const STORY = "articles/2014/06/12/iraq-airstrikes/index.md";
let dir: string;

beforeEach(() => {
  dir = path.join(temporaryFolder(), "content");
  cpSync(DEMONSTRATION.contentDir, dir, { recursive: true });
  const topics = Array.from({ length: 200 }, (_, index) => [
    `topics/topic-${index}.md`,
    `---\nname: Topic ${index}\n---\n`,
  ]);
  writeFiles(dir, {
    ...Object.fromEntries(topics),
    "drafts/flawed/index.md":
      '---\nheadline: A **flawed** draft\n---\n\nIt has a [link](/nowhere) and “ Ã© ”.\n\n::figure{src="none.png"}\n',
  });
  later();
});

afterEach(() => {
  vi.useRealTimers();
  for (const name of ["files", "checks"] as const) rmSync(indexFile(dir, name), { force: true });
});

/** As if the files had been written a while ago; those of the last seconds are always read. */
function later(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
}

async function checked() {
  const folder = await readContentFolder(dir, { drafts: true });
  const known = await checkWithIndex(folder, options);
  const fresh = checkContent(
    await readContentFolder(dir, { drafts: true, known: noKnownFiles() }),
    options,
  );
  return { known, fresh };
}

/** Compiled texts as an edition stores them. */
function textsOf({ stories }: CheckedContent): unknown {
  return [...stories].map(([path, { text, story, digest, pictures }]) => [
    path,
    text,
    JSON.stringify(story),
    digest,
    pictures,
  ]);
}

it("what is known is what a check finds, after every kind of change", async () => {
  const change = (file: string, text: string) => writeFileSync(path.join(dir, file), text);
  const changes = [
    () => undefined,
    () => undefined,
    () => change("drafts/flawed/index.md", "---\nheadline: A draft\n---\n\nOne [link](/none).\n"),
    () => rmSync(path.join(dir, path.dirname(STORY)), { recursive: true }),
    () => change("topics/topic-7.md", "---\nname: Seven\n---\n\nText that nobody reads.\n"),
    () =>
      change("site.yaml", "name: Paper\nurl: https://paper.example\nlanguage: de\ntimeZone: UTC\n"),
  ];
  for (const [at, make] of changes.entries()) {
    make();
    later();
    const { known, fresh } = await checked();
    expect(known.problems, String(at)).toEqual(fresh.problems);
    expect(known.paper, String(at)).toEqual(fresh.paper);
    expect(textsOf(known), String(at)).toEqual(textsOf(fresh));
  }
});

it("a text is compiled again only if it, or what it depends on, has changed, or if its story is asked for", async () => {
  await checked();
  const compile = vi.spyOn(compiler, "compileStory").mockClear();
  const folder = await readContentFolder(dir, { drafts: true });
  const { stories } = await checkWithIndex(folder, options);
  expect(compile).not.toHaveBeenCalled();
  const { story, text } = stories.get(STORY) ?? {};
  const fresh = checkContent(folder, options).stories.get(STORY);
  expect({ story, text }).toEqual({ story: fresh?.story, text: fresh?.text });
});

it("some files are checked by what is known of all others", async () => {
  const copy = "drafts/copy/index.md";
  writeFiles(dir, {
    [copy]: readFileSync(path.join(dir, STORY), "utf8").replace("section: world", "section: none"),
  });
  later();
  await checked();
  const folder = await readContentFolder(dir, { drafts: true });
  const compile = vi.spyOn(compiler, "compileStory").mockClear();
  const whole = await checkWithIndex(folder, options);
  const few = await checkWithIndex(folder, { ...options, only: new Set([copy]) });
  expect(compile).not.toHaveBeenCalled();
  const own = whole.problems.filter(({ file }) => file === copy);
  expect(few.problems).toEqual(own);
  expect(own.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["duplicate-story", "unknown-section"]),
  );
});

it("texts that are known are not compared with one another again, and a changed one is with all", async () => {
  const copy = path.join(dir, "drafts/copy/index.md");
  const story = readFileSync(path.join(dir, STORY), "utf8");
  writeFiles(dir, { "drafts/copy/index.md": "---\nheadline: A draft\n---\n\nWords.\n" });
  later();
  await checked();
  const compare = vi.spyOn(nearDuplicates, "findSimilar").mockClear();
  const rules = async () => {
    later();
    const folder = await readContentFolder(dir, { drafts: true });
    const { problems } = await checkWithIndex(folder, options);
    return problems.filter(({ rule }) => rule === "duplicate-story").map(({ file }) => file);
  };
  const before = await rules();
  writeFileSync(copy, story);
  expect(await rules()).toEqual([...before, "drafts/copy/index.md"].sort());
  expect(compare).not.toHaveBeenCalled();
});
