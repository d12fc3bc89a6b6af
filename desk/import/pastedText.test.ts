import { describe, expect, it } from "vitest";
import { markdownText } from "./markdownText.ts";
import { pastedText } from "./pastedText.ts";

const read = (text: string) => markdownText(pastedText(text).body).trim();

const PAGE = [
  "The dam, which had been closed for nine years, was",
  "opened on Friday after the three councils had given",
  "their permission, and everybody was there to see it",
];

describe("pasted plain text", () => {
  it("has its lists and quotations as what they are", () => {
    expect(read("To do:\n• call\n• ask\n\n1. one\n2. two\n\nJane wrote:\n> open?\n>\n>> yes")).toBe(
      "To do:\n\n- call\n- ask\n\n1. one\n2. two\n\nJane wrote:\n\n> open?\n>\n> yes",
    );
  });

  it("has a paragraph for each line that its writer has ended", () => {
    expect(read("One  two\tthree\r\n    four\u2028five\vsix\n\nseven")).toBe(
      "One two three\n\nfour\n\nfive\n\nsix\n\nseven",
    );
  });

  it("is Markdown where it has the marks of it", () => {
    expect(read("# Next\n\n- [ ] call\n- [x] ask\n\n**bold** [plan](https://water.example/)")).toBe(
      "## Next\n\n- ☐ call\n- ☑ ask\n\n**bold** [plan](https://water.example/)",
    );
    expect(read("# 1 of the year\n#2 is next")).toContain("## 1 of the year");
    expect(read("It is 5 * 3 * 2\nand 2 ** 3\n[sic] (so)\n#dam")).toBe(
      "It is 5 \\* 3 \\* 2\n\nand 2 \\*\\* 3\n\n\\[sic] (so)\n\n\\#dam",
    );
  });

  it("is a table where tabs divide as many cells in each line", () => {
    expect(read("Gate\tHeight\nNorth\t80\nSouth\t\n")).toBe(
      "| Gate  | Height |\n| ----- | ------ |\n| North | 80     |\n| South |        |",
    );
    expect(read("\tset in\n\tas well")).toBe("set in\n\nas well");
    expect(read("Gate\tHeight\nNorth")).toBe("Gate Height\n\nNorth");
  });

  it("loses the numbers of pages in the middle of a sentence, and names them", () => {
    const text = [...PAGE, "", "12", "", "with their families. It was sunny.", "13", "So it was."];
    const { body, kept } = pastedText(text.join("\n"));
    expect(markdownText(body)).toContain("everybody was there to see it with their families.");
    expect(kept).toEqual([
      { what: "page number", text: "12" },
      { what: "page number", text: "13" },
    ]);
  });

  it.each([
    "Page 3 of 10",
    "PAGE 3",
    "Seite 3 von 10",
    "– 12 –",
    "- 3 -",
    "Página 3 de 10",
    "صفحة 3",
    "3 ページ",
  ])("loses a number that says itself that it is a page's, and names it: %s", (number) => {
    for (const between of ["\n\n", "\n"]) {
      const { body, kept } = pastedText(["The dam opened.", number, "So it was."].join(between));
      expect(markdownText(body).trim()).toBe("The dam opened.\n\nSo it was.");
      expect(kept).toEqual([{ what: "page number", text: number }]);
    }
  });

  it.each(["3/10", "3 of 10", "s 12", "page of 3", "3 - 2", "– 12"])("keeps %s", (line) => {
    expect(pastedText(`The dam opened.\n\n${line}\n\nSo it was.`).kept).toEqual([]);
  });

  it.each([
    ["between things that are counted", ["apples", "12", "pears", "13"]],
    ["where a sentence ends above", [...PAGE, "with their families.", "12", "So it was."]],
    ["at the end", [...PAGE, "2014"]],
  ])("keeps numbers %s", (_, lines) => {
    const { body, kept } = pastedText(lines.join("\n"));
    expect(kept).toEqual([]);
    expect(markdownText(body)).toContain(/\d{2,4}/.exec(lines.join(" "))?.[0]);
  });
});
