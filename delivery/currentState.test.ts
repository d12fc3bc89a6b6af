import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { putArticle } from "../newsroom/edition/changeEdition.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { editionPlace } from "../testkit/editions.ts";
import { article, content, PAPER } from "../testkit/records.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";

let file: string;
let clock: Date;
let read: () => { number: number; newest: number; breaking: number } | undefined;
let asked: { mock: { calls: unknown[][] } };

const OPENS = "2014-06-20T13:00:00.000Z";
const ENDS = "2014-06-20T14:00:00.000Z";

beforeEach(async () => {
  file = editionPlace();
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, ".next"));
  writeFileSync(path.join(folder, ".next/BUILD_ID"), "build-1");
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  vi.stubEnv("EDITION_FILE", file);
  clock = new Date("2014-06-20T12:00:00Z");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  writeEdition(
    file,
    { ...PAPER, breaking: { text: "News", until: ENDS } },
    content([article("a"), article("b", { published: OPENS })]),
  );
  vi.resetModules();
  const pages = await import("./pageState.ts");
  asked = vi.spyOn(pages.pageFreshness, "state");
  const { stateReader } = await import("./currentState.ts");
  read = stateReader(
    () => file,
    () => {
      vi.stubEnv("BROADSHEET_NOW", clock.toISOString());
      return clock.getTime();
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** As if the edition had been written a while ago. */
const settle = () => utimesSync(file, new Date(), new Date(Date.now() - 60_000));

/** Lets the millisecond pass for which a look at the file counts. */
const later = () => vi.setSystemTime(Date.now() + 1_000);

it("the edition is asked once, and again when its file has changed", () => {
  settle();
  const first = read();
  later();
  expect(read()).toBe(first);
  expect(asked.mock.calls).toHaveLength(1);
  putArticle(file, article("c"), []);
  later();
  expect(read()?.number).toBe((first?.number ?? 0) + 1);
});

it("a file that has just been written is asked each time, since it may change again at the same time", () => {
  utimesSync(file, new Date(), new Date());
  read();
  read();
  expect(asked.mock.calls).toHaveLength(2);
});

it("a scheduled story opens, breaking news end, and a clock may be set back", () => {
  settle();
  const before = read();
  expect(before).toMatchObject({ breaking: Date.parse(ENDS) });
  clock = new Date("2014-06-20T12:59:59.999Z");
  expect(read()).toBe(before);
  clock = new Date(OPENS);
  expect(read()).toMatchObject({ newest: Date.parse(OPENS), breaking: Date.parse(ENDS) });
  clock = new Date("2014-06-20T13:59:59.999Z");
  expect(read()).toMatchObject({ breaking: Date.parse(ENDS) });
  clock = new Date(ENDS);
  expect(read()).toMatchObject({ breaking: 0 });
  clock = new Date("2014-06-20T12:00:00Z");
  expect(read()).toMatchObject({ newest: before?.newest, breaking: Date.parse(ENDS) });
});

it("while there is no file the last good state stays, and is asked for each time", () => {
  settle();
  const before = read();
  rmSync(file);
  later();
  expect(read()).toEqual(before);
  expect(read()).toEqual(before);
  expect(asked.mock.calls).toHaveLength(3);
});
