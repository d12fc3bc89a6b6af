import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { readOptions, specsOfShard } from "./options.mjs";
import { playwrightResults, vitestResults } from "./reports.mjs";
import { SLOWEST } from "./slowest.mjs";
import { summaryOf } from "./summary.mjs";

describe("the options of npm test", () => {
  it("are a part, a shard, and files of a part", () => {
    expect(readOptions(["--shard=2/3"])).toMatchObject({
      shard: { index: 2, count: 3 },
      files: [],
    });
    expect(readOptions(["--part=e2e", "--browser=firefox"])).toMatchObject({ isFirefox: true });
    expect(readOptions(["--browser=firefox"])).toContain("--part=e2e");
    expect(readOptions(["--part=e2e", "--browser=opera"])).toContain("not understood");
    const unit = readOptions(["--part=unit", "newsroom/time.test.ts"]);
    if (typeof unit === "string") throw new Error(unit);
    expect(unit.files).toEqual(["newsroom/time.test.ts"]);
    expect(["static", "unit", "e2e"].filter(unit.wanted)).toEqual(["unit"]);
    const all = readOptions([]);
    if (typeof all === "string") throw new Error(all);
    expect(["static", "unit", "e2e"].every(all.wanted)).toBe(true);
  });

  it.each([
    [["--shards=1/3"], "“--shards=1/3” is not understood"],
    [["--part=lint"], "“--part=lint” is not understood"],
    [["--shard=4/3"], "no part 4 of 3"],
    [["--shard=0/3"], "no part 0 of 3"],
    [["search.spec.ts"], "one part alone"],
    [["--part=e2e", "--shard=1/3", "search.spec.ts"], "one part alone"],
  ])("are refused with a reason: %s", (args, reason) => {
    expect(readOptions(args)).toContain(reason);
  });
});

it("every spec is in one shard, and each shard has its share of the slowest", () => {
  const folder = temporaryFolder();
  const names = [...SLOWEST, ...Array.from({ length: 14 }, (_, n) => `other${n}.spec.ts`)];
  mkdirSync(folder, { recursive: true });
  for (const name of [...names, "notes.md"]) writeFileSync(path.join(folder, name), "");
  for (const count of [1, 2, 3, 5]) {
    const shards = Array.from({ length: count }, (_, n) =>
      specsOfShard(folder, { index: n + 1, count }),
    );
    const written = names.map((name) => `specs/${name.replaceAll(".", "\\.")}`).sort();
    expect(shards.flat().sort()).toEqual(written);
    const slow = shards.map(
      (shard) =>
        shard.filter((spec) => SLOWEST.some((name) => spec.includes(name.slice(0, -8)))).length,
    );
    expect(Math.max(...slow) - Math.min(...slow)).toBeLessThanOrEqual(1);
  }
});

describe("what a test runner reports", () => {
  it("is counted, and each failure has its file, its name and its error: Vitest", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        {
          name: "/paper/newsroom/time.test.ts",
          status: "failed",
          assertionResults: [
            { status: "passed", ancestorTitles: [], title: "passes" },
            {
              status: "failed",
              ancestorTitles: ["time"],
              title: "goes on",
              failureMessages: ["\u001b[31mexpected 1 to be 2\u001b[39m"],
            },
          ],
        },
        {
          name: "/paper/newsroom/broken.test.ts",
          status: "failed",
          message: "Cannot find module",
          assertionResults: [],
        },
      ],
    };
    expect(vitestResults(report, "/paper")).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
      failures: [
        {
          name: "newsroom/time.test.ts › time › goes on",
          text: "expected 1 to be 2",
        },
        { name: "newsroom/broken.test.ts", text: "Cannot find module" },
      ],
    });
  });

  it("is counted, and each failure has its file, its name and its error: Playwright", () => {
    const spec = (title: string, status: string, errors: Array<{ message: string }> = []) => ({
      file: "search.spec.ts",
      line: 12,
      title,
      tests: [{ status, results: [{ status: "failed", errors }] }],
    });
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 },
      errors: [{ message: "the server was not there" }],
      suites: [
        {
          title: "search.spec.ts",
          file: "search.spec.ts",
          specs: [spec("finds", "expected"), spec("ranks", "flaky", [{ message: "too slow" }])],
          suites: [
            {
              title: "A reader",
              file: "search.spec.ts",
              specs: [
                spec("filters", "unexpected", [
                  { message: "\u001b[2mexpected\u001b[22m 3" },
                  { message: "and 4" },
                ]),
              ],
            },
          ],
        },
      ],
    };
    expect(playwrightResults(report)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 0,
      failures: [
        { name: "search.spec.ts:12 › ranks", text: "too slow" },
        { name: "search.spec.ts:12 › A reader › filters", text: "expected 3\nand 4" },
        { name: "outside of the tests", text: "the server was not there" },
      ],
    });
  });
});

describe("the summary at the end", () => {
  const part = (name: string, failures: Array<{ name: string; text: string }> = []) => ({
    name,
    passed: 4,
    failed: failures.length,
    failures,
  });

  it("repeats every failure, then has a line a part, then the sums as its last line", () => {
    const unit = part("unit tests", [{ name: "a.test.ts › adds", text: "expected 1\nto be 2" }]);
    expect(summaryOf([part("types"), { ...unit, skipped: 3, seconds: 59.6 }])).toBe(
      [
        "",
        "FAILED  a.test.ts › adds",
        "    expected 1",
        "    to be 2",
        "",
        "ok      types: 4 passed, 0 failed",
        "FAILED  unit tests: 4 passed, 1 failed, 3 skipped (60 s)",
        "8 passed, 1 failed",
      ].join("\n"),
    );
  });

  it("is not drowned by one long failure, nor by many", () => {
    const long = { name: "long", text: "line\n".repeat(500) };
    const many = Array.from({ length: 100 }, (_, n) => ({ name: `test ${n}`, text: "wrong" }));
    const lines = summaryOf([part("unit tests", [long, ...many])]).split("\n");
    expect(lines.length).toBeLessThan(320);
    for (const { name } of many) expect(lines).toContain(`FAILED  ${name}`);
  });
});
