import {
  copyFileSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { editionPlace, slugs } from "../../testkit/editions.ts";
import { article, content, NOW, PAPER } from "../../testkit/records.ts";
import { putArticle } from "./changeEdition.ts";
import { currentEdition, isLastGood } from "./currentEdition.ts";
import { EditionError } from "./editionError.ts";
import { latestStories } from "./lists.ts";
import { writeEdition } from "./writeEdition.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

function place(): string {
  const file = editionPlace();
  vi.stubEnv("EDITION_FILE", file);
  return file;
}

const seen = () => slugs(latestStories(currentEdition(), NOW, 9));

it("the current edition stays open as long as nothing changes", () => {
  const file = place();
  writeEdition(file, PAPER, content([article("a")]));
  const edition = currentEdition();
  expect(currentEdition()).toBe(edition);
  putArticle(file, article("b", { published: "2014-06-13T00:00:00.000Z" }), []);
  expect(currentEdition()).toBe(edition);
  expect(seen()).toEqual(["b", "a"]);
});

it("a build is noticed by the next question", () => {
  const file = place();
  writeEdition(file, PAPER, content([article("old")]));
  expect(seen()).toEqual(["old"]);
  writeEdition(file, PAPER, content([article("new")]));
  expect(seen()).toEqual(["new"]);
});

it("a file that somebody renames into the edition's place is noticed", () => {
  const file = place();
  writeEdition(file, PAPER, content([article("old")]));
  expect(seen()).toEqual(["old"]);
  const other = editionPlace();
  writeEdition(other, PAPER, content([article("new")]));
  copyFileSync(realpathSync(other), `${file}.copy`);
  renameSync(`${file}.copy`, file);
  expect(seen()).toEqual(["new"]);
});

it("a page that is being rendered can go on asking a replaced edition for a while", () => {
  const file = place();
  writeEdition(file, PAPER, content([article("old")]));
  const old = currentEdition();
  writeEdition(file, PAPER, content([article("new")]));
  currentEdition();
  vi.advanceTimersByTime(59_000);
  expect(old.connection.open).toBe(true);
  expect(slugs(latestStories(old, NOW, 9))).toEqual(["old"]);
  vi.advanceTimersByTime(2000);
  expect(old.connection.open).toBe(false);
  expect(seen()).toEqual(["new"]);
});

it("the last good edition goes on when the new one is garbage or gone", () => {
  const file = place();
  writeEdition(file, PAPER, content([article("old")]));
  expect(seen()).toEqual(["old"]);
  writeFileSync(`${file}.bad`, "no database ".repeat(1000));
  renameSync(`${file}.bad`, file);
  expect(seen()).toEqual(["old"]);
  rmSync(file);
  expect(seen()).toEqual(["old"]);
  writeEdition(file, PAPER, content([article("fixed")]));
  expect(seen()).toEqual(["fixed"]);
});

it("a damaged edition does not take the place of the last good one, and is named once", () => {
  const file = place();
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  writeEdition(file, PAPER, content([article("old")]));
  expect(seen()).toEqual(["old"]);
  const bytes = readFileSync(file);
  bytes.write("Deadline", bytes.indexOf('"Headline of ') + 1);
  writeFileSync(`${file}.bad`, bytes);
  renameSync(`${file}.bad`, file);
  for (let reader = 0; reader < 3; reader += 1) expect(seen()).toEqual(["old"]);
  expect(isLastGood()).toBe(true);
  expect(said).toHaveBeenCalledTimes(1);
  expect(said.mock.calls[0]?.[0]).toMatch(/not those that were written.*Readers go on getting/);
  writeEdition(file, PAPER, content([article("fixed")]));
  expect(seen()).toEqual(["fixed"]);
  expect(isLastGood()).toBe(false);
});

it("of an edition that is damaged where it lies nothing more is read until it is whole again", () => {
  const file = place();
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  writeEdition(file, PAPER, content([article("old")]));
  const whole = readFileSync(file);
  expect(seen()).toEqual(["old"]);
  const bytes = Buffer.from(whole);
  bytes.write("Deadline", bytes.indexOf('"Headline of ') + 1);
  writeFileSync(realpathSync(file), bytes);
  for (let reader = 0; reader < 3; reader += 1)
    expect(() => currentEdition()).toThrow(EditionError);
  rmSync(file);
  expect(() => currentEdition()).toThrow(EditionError);
  expect(said).toHaveBeenCalledTimes(1);
  expect(said.mock.calls[0]?.[0]).toMatch(/run “npm run build”.*an error instead of others/);
  writeEdition(file, PAPER, content([article("fixed")]));
  expect(seen()).toEqual(["fixed"]);
});

it("there is an error that says what to do when there never was an edition", () => {
  place();
  expect(() => currentEdition()).toThrow(EditionError);
  expect(() => currentEdition()).toThrow(/run “npm run build”/);
});

it("another EDITION_FILE is another edition", () => {
  writeEdition(place(), PAPER, content([article("one")]));
  expect(seen()).toEqual(["one"]);
  writeEdition(place(), PAPER, content([article("two")]));
  expect(seen()).toEqual(["two"]);
  place();
  expect(() => currentEdition()).toThrow(EditionError);
});
