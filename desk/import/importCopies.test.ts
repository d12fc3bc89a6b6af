import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { testPaper } from "../../testkit/importing.ts";

const copy = (words: string) =>
  `Dam opens after nine years\n\nBy Ana Ruiz\n\n${`${words} ran through the gates of the dam on Friday. `.repeat(9)}\n`;

describe("a copy", () => {
  it("becomes one draft, however often it is imported", async () => {
    const { importAll, drafts } = testPaper({
      "dam.txt": copy("Water"),
      "again.txt": copy("Water"),
    });
    const [first, again] = await importAll(["dam.txt", "again.txt"]);
    expect(first).toMatchObject({ result: "imported" });
    expect(again).toMatchObject({
      result: "known",
      draft: first?.result === "imported" && first.draft,
    });
    expect(drafts()).toHaveLength(1);
  });

  it("with the headline of another becomes a draft beside it, and what it lacks is reported there", async () => {
    const { importAll, drafts } = testPaper({ "dam.txt": copy("Water"), "lava.txt": copy("Lava") });
    const results = await importAll(["dam.txt", "lava.txt"]);
    expect(drafts()).toHaveLength(2);
    for (const result of results) {
      if (result.result !== "imported") throw new Error(result.result);
      expect(result.problems.length).toBeGreaterThan(0);
      expect(new Set(result.problems.map(({ file }) => file))).toEqual(new Set([result.draft]));
    }
  });

  it("that is none is refused with what to do, and the others are imported", async () => {
    const { importAll, copies } = testPaper({ "dam.txt": copy("Water") });
    mkdirSync(path.join(copies, "folder"));
    const results = await importAll(["gone.txt", "folder", "dam.txt"]);
    expect(results.map((each) => (each.result === "refused" ? each.reason : each.result))).toEqual([
      "there is no such file; look at its name",
      "it is no file; name a file or a folder",
      "imported",
    ]);
  });
});
