import { describe, expect, it } from "vitest";
import { readWithdrawn, withdrawnText, withoutWithdrawals, withWithdrawals } from "./withdrawn.ts";

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

describe("changing the list", () => {
  const [first, second] = ENTRIES as [(typeof ENTRIES)[0], (typeof ENTRIES)[0]];
  const OWN =
    "\uFEFF# ours\r\n- address: /a\r\n  at: 2014-06-14T09:00:00Z # why\r\n\r\n# more\r\n- {address: '/b', at: 2014-06-15T09:00:00Z}\r\n";

  it("adds and takes out entries and leaves every other line as it is", () => {
    const added = withWithdrawals(OWN, [first, second]);
    expect(added.startsWith(OWN)).toBe(true);
    expect(added.slice(OWN.length)).toMatch(/^- .*\r\n- .*\r\n$/);
    expect(readWithdrawn(added).entries.map(({ address }) => address)).toEqual([
      "/a",
      "/b",
      first.address,
      second.address,
    ]);
    expect(withoutWithdrawals(added, new Set([first.address, second.address]))).toBe(OWN);
    expect(withoutWithdrawals(OWN, new Set(["/a"]))).toBe(
      "\uFEFF# ours\r\n\r\n# more\r\n- {address: '/b', at: 2014-06-15T09:00:00Z}\r\n",
    );
    expect(withoutWithdrawals(OWN, new Set(["/c"]))).toBe(OWN);
  });

  it("takes out all lines of an entry, and no note below it", () => {
    const entry = "- address: /a\n  at:\n    2014-06-14T09:00:00Z\n";
    const note = "  # asked by the source\n  # twice\n";
    expect(withoutWithdrawals(`${entry}${note}- {address: /b, at: x}\n`, new Set(["/a"]))).toBe(
      `${note}- {address: /b, at: x}\n`,
    );
    expect(withoutWithdrawals(`- {address: /b, at: x}\n${entry}`, new Set(["/a"]))).toBe(
      "- {address: /b, at: x}\n",
    );
  });

  it("takes out the entry that is meant, though one above it cannot be read", () => {
    const broken = "- dam\n- { address: /a, at: 2014-06-14T09:00:00Z }\n";
    const list = `${broken}- { address: /b, at: 2014-06-14T09:00:00Z }\n`;
    expect(withoutWithdrawals(list, new Set(["/b"]))).toBe(broken);
  });

  it.each([
    ["nothing", ""],
    ["a list in brackets", "[{ address: /a, at: 2014-06-14T09:00:00Z }]\n"],
    ["an empty one", "[]\n"],
    ["notes only", "# none yet\n"],
    ["no last line end", "- { address: /a, at: 2014-06-14T09:00:00Z }"],
    [
      "two on one line",
      "[{ address: /a, at: 2014-06-14T09:00:00Z }, { address: /b, at: 2014-06-14T09:00:00Z }]",
    ],
  ])("says the same where there was %s", (_, text) => {
    const { entries } = readWithdrawn(text);
    const added = withWithdrawals(text, [first]);
    expect(readWithdrawn(added)).toEqual({ entries: [...entries, first], problems: [] });
    expect(readWithdrawn(withoutWithdrawals(added, new Set([first.address]))).entries).toEqual(
      entries,
    );
    expect(readWithdrawn(withoutWithdrawals(added, new Set(["/a"]))).entries).toEqual(
      [...entries, first].filter(({ address }) => address !== "/a"),
    );
  });
});
