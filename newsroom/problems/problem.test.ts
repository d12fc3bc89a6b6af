import { describe, expect, it } from "vitest";
import { type Problem, problemLine, problemReport, sortProblems } from "./problem.ts";

const problem = (
  file: string,
  line: number,
  severity: Problem["severity"],
  message: string,
): Problem => ({
  file,
  line,
  severity,
  rule: "rule",
  message,
  remedy: "fix it",
});

const MIXED = [
  problem("b.md", 1, "error", "four"),
  problem("a.md", 10, "error", "three"),
  problem("a.md", 9, "warning", "two"),
  problem("a.md", 9, "error", "one"),
];

describe("problems", () => {
  it("are said in one line", () => {
    expect(problemLine(problem("a.md", 3, "error", "it is wrong"))).toBe(
      "a.md:3:1: it is wrong; fix it (rule)",
    );
  });

  it("are sorted by file, then line, errors first", () => {
    expect(sortProblems(MIXED).map(({ message }) => message)).toEqual([
      "one",
      "two",
      "three",
      "four",
    ]);
  });

  it("in one line are sorted by column, those without one first", () => {
    const at = (column?: number): Problem => ({
      ...problem("a.md", 3, "error", String(column)),
      ...(column === undefined ? {} : { column }),
    });
    expect(sortProblems([at(12), at(2), at()]).map(({ message }) => message)).toEqual([
      "undefined",
      "2",
      "12",
    ]);
    expect(problemLine(at(12))).toBe("a.md:3:12: 12; fix it (rule)");
  });

  it("are left in the order in which they came", () => {
    const came = [...MIXED];
    sortProblems(came);
    expect(came).toEqual(MIXED);
  });

  it("are counted one by one", () => {
    const [error, , warning] = MIXED;
    if (!error || !warning) throw new Error("there are none");
    expect(problemReport([error])).toBe(
      "Errors\nb.md:1:1: four; fix it (rule)\n\n1 error, 0 warnings",
    );
    expect(problemReport([warning, warning])).toMatch(/^Warnings\n.*\n.*\n\n0 errors, 2 warnings$/);
  });

  it("are reported with errors apart from warnings and a count", () => {
    expect(problemReport(MIXED)).toBe(
      [
        "Warnings",
        "a.md:9:1: two; fix it (rule)",
        "",
        "Errors",
        "a.md:9:1: one; fix it (rule)",
        "a.md:10:1: three; fix it (rule)",
        "b.md:1:1: four; fix it (rule)",
        "",
        "3 errors, 1 warning",
      ].join("\n"),
    );
  });

  it("make no report when there are none", () => {
    expect(problemReport([])).toBe("");
  });
});
