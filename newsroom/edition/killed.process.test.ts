import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { damageOf, editionPlace, openEdition, rowsIn } from "../../testkit/editions.ts";
import { ROOT } from "../../testkit/project.ts";
import { articles, content, NOW, PAPER } from "../../testkit/records.ts";
import { type Connection, openForWriting } from "./database.ts";
import { latestStories, storiesInSection } from "./lists.ts";
import { breakSeal } from "./seal.ts";
import { writeEdition } from "./writeEdition.ts";

const WRITER = [path.join(ROOT, "deploy/run.mjs"), "testkit/editionWriter.ts"];

/** Two kills; `npm run bench -- kills` does many more, at other moments. */
const ROUNDS = Number(process.env.BROADSHEET_KILLS) || 2;

/**
 * Lets a process write until it has finished at least one piece of work, and kills it at a random
 * moment of a later one.
 * @returns the number it printed last
 */
async function killedWriter(
  work: "builds" | "kept-rows" | "stories",
  file: string,
  start = 0,
): Promise<number> {
  const child = spawn(process.execPath, [...WRITER, work, file, String(start)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const printed: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  await once(child.stdout, "data");
  const pause = Math.random() * (work === "stories" ? 60 : 250);
  await new Promise((resolve) => setTimeout(resolve, pause));
  child.kill("SIGKILL");
  await once(child, "close");
  return Number(printed.join("").trim().split("\n").at(-1));
}

it.each([
  ["a build", "builds", 200],
  ["a build that keeps most rows", "kept-rows", 280],
] as const)(
  "%s, killed at any moment, leaves the old edition or the new one, whole",
  {
    timeout: 60_000 + ROUNDS * 10_000,
  },
  async (_, work, fewer) => {
    const file = editionPlace();
    writeEdition(file, PAPER, content(articles(300)));
    for (let round = 0; round < ROUNDS; round += 1) {
      const finished = await killedWriter(work, file);
      const edition = openEdition(file);
      const number = edition.number();
      expect([finished, finished + 1]).toContain(number);
      const stories = storiesInSection(edition, "world", 1, NOW)?.total ?? 0;
      expect([fewer, 300]).toContain(stories);
      expect(damageOf(file)).toEqual([]);
      expect(rowsIn(file, "search")).toBe(stories);
      expect(rowsIn(file, "article_topic")).toBe(stories);
    }
    writeEdition(file, PAPER, content(articles(1)));
    expect(standingBeside(file)).toEqual([]);
  },
);

it("a story being put in place by a process killed at any moment is in whole or not at all", {
  timeout: 60_000 + ROUNDS * 10_000,
}, async () => {
  const file = editionPlace();
  writeEdition(file, PAPER, content(articles(300)));
  let put = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const finished = await killedWriter("stories", file, put);
    const stories = storiesInSection(openEdition(file), "world", 1, NOW)?.total ?? 0;
    put = stories - 300;
    expect([finished, finished + 1]).toContain(put);
    expect(damageOf(file)).toEqual([]);
    expect(rowsIn(file, "search")).toBe(stories);
    expect(openEdition(file).number()).toBe(1 + put);
  }
});

it("what a killed writer had half done is undone when the edition is opened next", () => {
  const { file } = killedInPlace();
  expect(storiesInSection(openEdition(file), "world", 1, NOW)?.total).toBe(300);
  expect(damageOf(file)).toEqual([]);
});

it("what a killed writer had half done does not reach the edition that a build puts in its place", () => {
  const { file } = killedInPlace();
  writeEdition(file, PAPER, content(articles(50)));
  expect(storiesInSection(openEdition(file), "world", 1, NOW)?.total).toBe(50);
  expect(damageOf(file)).toEqual([]);
  expect(standingBeside(file)).toEqual([]);
});

it("whoever still reads the old edition does not undo what is being written into the new one", () => {
  const file = editionPlace();
  writeEdition(file, PAPER, content(articles(300, { standfirst: "Old." })));
  const old = openEdition(file);
  expect(old.number()).toBe(1);
  buildElsewhere(file, 200);

  const writer = halfWritten(file);
  expect(storiesInSection(old, "world", 1, NOW)?.total).toBe(300);
  writer.exec("COMMIT");
  writer.close();

  expect(storiesInSection(old, "world", 1, NOW)?.total).toBe(300);
  expect(latestStories(old, NOW, 1)[0]?.standfirst).toBe("Old.");
  expect(storiesInSection(openEdition(file), "sport", 1, NOW)?.total).toBe(200);
  expect(damageOf(file)).toEqual([]);
});

it("whoever still reads the old edition leaves what a killed writer left in the new one to be undone", () => {
  const file = editionPlace();
  writeEdition(file, PAPER, content(articles(300)));
  const old = openEdition(file);
  expect(old.number()).toBe(1);
  buildElsewhere(file, 200);
  killedInPlace(file);
  expect(storiesInSection(old, "world", 1, NOW)?.total).toBe(300);
  const fresh = openEdition(file);
  expect(storiesInSection(fresh, "world", 1, NOW)?.total).toBe(200);
  expect(storiesInSection(fresh, "sport", 1, NOW)?.total).toBe(0);
  expect(damageOf(file)).toEqual([]);
});

it("leftovers of a killed build go, those of a running one stay", async () => {
  const file = editionPlace();
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "close");
  const gone = `${file}.${child.pid}.new`;
  const running = `${file}.${process.ppid}.new`;
  const other = `${file}.${child.pid}.new.txt`;
  for (const left of [gone, `${gone}-journal`, running, other]) writeFileSync(left, "");
  writeEdition(file, PAPER, content(articles(1)));
  expect([gone, `${gone}-journal`, running, other].map((left) => existsSync(left))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

/** An edition of 300 stories (or the file given) as a kill -9 in the middle of a change leaves it. */
function killedInPlace(standing?: string): { file: string } {
  const file = standing ?? editionPlace();
  if (!standing) writeEdition(file, PAPER, content(articles(300)));
  const real = realpathSync(file);
  const writer = halfWritten(file);
  // The files on disk at this moment are those that a killed process leaves.
  copyFileSync(real, `${real}.killed`);
  copyFileSync(`${real}-journal`, `${real}.killed-journal`);
  writer.exec("ROLLBACK");
  writer.close();
  copyFileSync(`${real}.killed`, real);
  copyFileSync(`${real}.killed-journal`, `${real}-journal`);
  return { file };
}

/** A change to every story that stands partly in the file already and has not ended yet. */
function halfWritten(file: string): Connection {
  const writer = openForWriting(file);
  // So little memory that pages are written into the file before the transaction ends.
  writer.pragma("cache_size = 5");
  writer.exec("BEGIN IMMEDIATE");
  writer.exec("UPDATE article SET section = 'sport'");
  breakSeal(writer);
  return writer;
}

/** Builds of another process: locks are not shared with a reader in this one. */
function buildElsewhere(file: string, stories: number): void {
  execFileSync(process.execPath, [...WRITER, "once", file, String(stories)]);
}

function standingBeside(file: string): string[] {
  const standing = [path.basename(file), path.basename(realpathSync(file))];
  return readdirSync(path.dirname(file)).filter(
    (name) => !standing.includes(name) && !name.includes(".killed"),
  );
}

it("a story that waited for a build goes into the new edition", async () => {
  const file = editionPlace();
  const next = path.join(path.dirname(file), "next.sqlite");
  writeEdition(file, PAPER, content(articles(3)));
  writeEdition(next, PAPER, content(articles(5)));
  const build = openForWriting(file);
  build.exec("BEGIN IMMEDIATE");
  const child = spawn(process.execPath, [...WRITER, "story", file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const errors: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
  await once(child.stdout, "data");
  // By now it waits for the lock; it must not have opened the new edition by luck.
  await new Promise((resolve) => setTimeout(resolve, 300));
  renameSync(realpathSync(next), `${file}.1-next`);
  rmSync(realpathSync(file));
  rmSync(file);
  symlinkSync(`${path.basename(file)}.1-next`, file);
  build.exec("ROLLBACK");
  build.close();
  await once(child, "close");
  expect(errors.join("")).toBe("");
  expect(storiesInSection(openEdition(file), "world", 1, NOW)?.total).toBe(6);
});

it("a build replaces an edition that is a plain file, whatever is in it", () => {
  const file = editionPlace();
  writeFileSync(file, "no database at all");
  expect(writeEdition(file, PAPER, content(articles(2)))).toBe(1);
  expect(storiesInSection(openEdition(file), "world", 1, NOW)?.total).toBe(2);
});

it("a build leaves a file alone that somebody else has linked to", () => {
  const file = editionPlace();
  const elsewhere = path.join(path.dirname(file), "kept.sqlite");
  writeEdition(elsewhere, PAPER, content(articles(2)));
  symlinkSync("kept.sqlite", file);
  expect(writeEdition(file, PAPER, content(articles(3)))).toBe(2);
  expect(storiesInSection(openEdition(elsewhere), "world", 1, NOW)?.total).toBe(2);
  expect(storiesInSection(openEdition(file), "world", 1, NOW)?.total).toBe(3);
});
