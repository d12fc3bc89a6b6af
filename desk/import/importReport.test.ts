import { describe, expect, it } from "vitest";
import { openTerminal } from "../terminal.ts";
import type { ImportResult } from "./importCopies.ts";
import { outcomeLine, printStory, summaryLine } from "./importReport.ts";

type Imported = Extract<ImportResult, { result: "imported" }>;

const IMPORTED: Imported = {
  result: "imported",
  copy: "dam.txt",
  format: "plain text",
  draft: "drafts/dam/index.md",
  parts: [],
  doubts: [],
  problems: [],
  kept: [],
  remarks: [],
};
const part = (how: "recognised" | "guessed", value = "Dam opens") => ({
  part: "headline",
  how,
  value,
  why: "line 1 stands alone",
});
const problem = (severity: "error" | "warning") => ({
  file: "drafts/dam/index.md",
  line: 1,
  rule: "missing-field" as const,
  severity,
  message: "“section” is missing",
  remedy: "add a line",
});

const plain = () => openTerminal({}, { isTTY: false, write: () => {} }, {});
const line = (result: ImportResult) => outcomeLine(plain(), result);

function printed(result: ImportResult, contentDir = "/content"): string[] {
  const written: string[] = [];
  printStory(openTerminal({}, { write: (words) => written.push(words) }, {}), result, contentDir);
  return written.map((line) => line.replace(/\n$/, ""));
}

describe("the line about a copy", () => {
  it.each([
    [IMPORTED, "imported  dam.txt as plain text → drafts/dam/index.md"],
    [
      {
        ...IMPORTED,
        doubts: ["few words", "a wall"],
        parts: [part("guessed"), part("recognised"), part("guessed")],
        problems: [problem("warning")],
      },
      "imported  dam.txt as plain text → drafts/dam/index.md (look first: few words; a wall, 2 guessed, 1 missing)",
    ],
    [
      { ...IMPORTED, parts: [part("recognised")] },
      "imported  dam.txt as plain text → drafts/dam/index.md",
    ],
    [
      { result: "known", copy: "dam.txt", draft: "drafts/dam/index.md" },
      "known     dam.txt: the same copy is in the paper already, as drafts/dam/index.md; nothing was written",
    ],
    [
      { result: "refused", copy: "d\u001bam.txt", reason: "it is empty; look" },
      "refused   d am.txt: it is empty; look",
    ],
  ] as Array<[ImportResult, string]>)("says what became of it: %#", (result, wanted) => {
    expect(line(result)).toBe(wanted);
  });
});

describe("the report about a copy", () => {
  it("says every part with its evidence, what is to fix, missing and kept, and what to know", () => {
    expect(
      printed({
        ...IMPORTED,
        doubts: ["few words; compare"],
        parts: [part("recognised"), part("guessed")],
        problems: [problem("error"), problem("warning")],
        kept: [{ what: "end mark", text: "-30-" }],
        remarks: ["it was a page there"],
      }),
    ).toEqual([
      "imported  dam.txt as plain text → drafts/dam/index.md (look first: few words; compare, 1 guessed, 2 missing)",
      "",
      "  look first  few words; compare",
      "  recognised  headline      Dam opens",
      `  ${" ".repeat(26)}line 1 stands alone`,
      "  guessed     headline      Dam opens",
      `  ${" ".repeat(26)}line 1 stands alone`,
      "  to fix     “section” is missing; add a line",
      "  missing     “section” is missing; add a line",
      "  kept        end mark: -30-",
      "  to know     it was a page there",
      "",
      "Next: open /content/drafts/dam/index.md, compare its text with the copy, fill in what is missing, and see it with “npm run dev” at http://localhost:3000/drafts/dam",
    ]);
  });

  it("says to read it through where nothing is missing, and where it lies from here", () => {
    expect(printed(IMPORTED, process.cwd()).at(-1)).toBe(
      "Next: open drafts/dam/index.md, read it through, and see it with “npm run dev” at http://localhost:3000/drafts/dam",
    );
  });

  it("is a line for one that was not imported", () => {
    expect(printed({ result: "refused", copy: "a", reason: "it is empty" })).toEqual([
      "refused   a: it is empty",
    ]);
  });

  it.each([
    [96, "x".repeat(96)],
    [97, `${"x".repeat(95)}…`],
  ])("cuts a value of %d letters to one line", (length, wanted) => {
    const parts = [part("recognised", "x".repeat(length))];
    expect(printed({ ...IMPORTED, parts })[2]).toBe(`  recognised  headline      ${wanted}`);
    expect(printed({ ...IMPORTED, parts: [part("recognised", "a \n b")] })[2]).toMatch(/ a b$/);
  });
});

describe("the summary of many copies", () => {
  const known: ImportResult = { result: "known", copy: "a", draft: "b" };
  const refused: ImportResult = { result: "refused", copy: "a", reason: "b" };

  it.each([
    [[IMPORTED], 0, "1 story imported"],
    [[], 1, "0 stories imported, 1 other file passed over"],
    [
      [IMPORTED, IMPORTED, known, refused],
      2,
      "2 stories imported, 1 known already, 1 refused, 2 other files passed over",
    ],
  ])("counts each: %#", (results, passedOver, wanted) => {
    expect(summaryLine(results, passedOver)).toBe(wanted);
  });
});
