import { describe, expect, it } from "vitest";
import { readWithdrawn, withdrawnText } from "./withdrawn.ts";

const ENTRIES = [
  { address: "/2014/06/13/dam-opens", at: "2014-06-14T09:00:00-04:00" },
  { address: "/local/dam.html", at: "2014-06-14T09:00:00-04:00" },
];

describe("the list of stories that have been taken back", () => {
  it("is read as it is written, and may be empty", () => {
    expect(readWithdrawn(withdrawnText(ENTRIES))).toEqual({ entries: ENTRIES, problems: [] });
    expect(readWithdrawn(withdrawnText([]))).toEqual({ entries: [], problems: [] });
    expect(readWithdrawn("")).toEqual({ entries: [], problems: [] });
  });

  it("names the line of an entry that says no address or no time", () => {
    const text = `${withdrawnText(ENTRIES.slice(0, 1))}- { address: dam, at: today }\n- dam\n`;
    const { entries, problems } = readWithdrawn(text);
    expect(entries).toEqual(ENTRIES.slice(0, 1));
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [4, "withdrawn"],
      [5, "withdrawn"],
    ]);
  });

  it("says when it is none", () => {
    expect(readWithdrawn("a: 1").problems).toMatchObject([
      { line: 1, message: "the file is no list" },
    ]);
    expect(readWithdrawn("- [").problems).toMatchObject([{ rule: "withdrawn" }]);
  });
});
