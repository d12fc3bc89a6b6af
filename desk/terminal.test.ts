import { describe, expect, it } from "vitest";
import type { Problem } from "../newsroom/problems/problem.ts";
import { count, labelled, openTerminal, printable } from "./terminal.ts";

const ESCAPE = "\u001b";

function output(isTTY: boolean) {
  let text = "";
  return {
    isTTY,
    write: (part: string) => {
      text += part;
    },
    text: () => text,
  };
}

const problem: Problem = {
  file: "drafts/oil/index.md",
  line: 4,
  severity: "error",
  rule: "missing-field",
  message: "“standfirst” is missing",
  remedy: "add a line",
};

describe("the desk's terminal", () => {
  it("colours where a terminal shows it", () => {
    const out = output(true);
    openTerminal({}, out, {}).problems([problem]);
    expect(out.text()).toContain(`${ESCAPE}[31merror`);
  });

  it.each([
    ["into a file", false, {}],
    ["under NO_COLOR", true, { NO_COLOR: "1" }],
    ["at a terminal that knows no colours", true, { TERM: "dumb" }],
  ])("writes plain lines %s", (_, isTTY, env) => {
    const out = output(isTTY);
    openTerminal({}, out, env).problems([problem]);
    expect(out.text()).toBe(
      "drafts/oil/index.md:4:1 error missing-field “standfirst” is missing; add a line\n",
    );
  });

  it("says the column where a rule knows it, and sorts by file and line", () => {
    const out = output(false);
    const terminal = openTerminal({}, out, {});
    terminal.problems([
      { ...problem, line: 9, column: 12, severity: "warning" },
      { ...problem, line: 2 },
    ]);
    const lines = out.text().split("\n");
    expect(lines[0]).toMatch(/^drafts\/oil\/index\.md:2:1 error /);
    expect(lines[1]).toMatch(/^drafts\/oil\/index\.md:9:12 warning /);
  });

  it("gives programs one JSON value and nothing else", () => {
    const out = output(true);
    const terminal = openTerminal({ json: true }, out, {});
    terminal.line("A word to a person");
    terminal.problems([problem]);
    terminal.answer({ drafts: 1 });
    expect(JSON.parse(out.text())).toEqual({ drafts: 1 });
    expect(terminal.live).toBe(false);
  });

  it("gives people no JSON", () => {
    const out = output(false);
    openTerminal({}, out, {}).answer({ drafts: 1 });
    expect(out.text()).toBe("");
  });

  it("takes out of foreign words what would command the terminal", () => {
    expect(printable(`Oil${ESCAPE}]0;taken\u0007 rises\u202E\r\n`)).toBe("Oil ]0;taken  rises");
  });

  it("counts in words", () => {
    expect([count(1, "draft"), count(2, "draft"), count(0, "story", "stories")]).toEqual([
      "1 draft",
      "2 drafts",
      "0 stories",
    ]);
  });
});

it("Lines of labels begin what follows in one column of a terminal, also where characters are wide", () => {
  expect(
    labelled([
      ["ab:", "x"],
      ["変更後:", "y"],
    ]),
  ).toEqual(["ab:      x", "変更後:  y"]);
});
