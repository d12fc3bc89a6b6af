import { describe, expect, it } from "vitest";
import { readUnits } from "./units.ts";

const texts = (copy: string) => readUnits(copy).map(({ text }) => text);
const marks = (copy: string) =>
  readUnits(copy).map(({ text, mark }) => (mark ? `${mark.kind} ${mark.sign}| ${text}` : text));

/** Lines of the given lengths, none of which ends a sentence. */
const lines = (...lengths: number[]) =>
  lengths.map((length, index) => `${`${index}${"w".repeat(9)} `.repeat(20).slice(0, length - 1)}x`);

describe("the lines of a copy", () => {
  it("are units with their numbers; between those of one block nothing is empty", () => {
    const copy = "\n\nOne  and\u00A0 a half \nTwo\n \t\n\nThree\n";
    expect(readUnits(copy)).toEqual([
      { text: "One and a half", line: 3, block: 0 },
      { text: "Two", line: 4, block: 0 },
      { text: "Three", line: 7, block: 1 },
    ]);
  });

  it.each([
    ["broken at a width of 40", lines(40, 39, 38, 37, 10), 1],
    ["of 39, which is too narrow to tell", lines(39, 38, 38, 37, 10), 5],
    ["broken at a width of 120", lines(120, 119, 118, 117, 10), 1],
    ["of 121, which nothing breaks", lines(121, 120, 119, 118, 10), 5],
    ["of which only three are full", lines(80, 79, 78, 10), 4],
    ["of which four are full", lines(80, 79, 78, 77, 10), 1],
    ["that end where sentences end", lines(80, 79, 78, 77).map((line) => `${line.slice(1)}.`), 4],
  ])("are joined where a width has broken them: %s", (_, copy, count) => {
    expect(texts(copy.join("\n"))).toHaveLength(count);
  });

  it("are joined only where the next word would not have fitted", () => {
    const full = lines(80, 80, 80, 80);
    const fits = "a".repeat(70);
    expect(texts([...full, fits, "nine-letter word", "x"].join("\n"))).toEqual([
      [...full, fits].join(" ").concat(" nine-letter word"),
      "x",
    ]);
    expect(texts([...full, fits, "nine-lett word"].join("\n"))).toEqual([
      [...full, fits].join(" "),
      "nine-lett word",
    ]);
  });

  it("begin a paragraph where one is set in, but not below another that is", () => {
    const [one = "", two = "", three = "", four = ""] = lines(80, 80, 80, 80);
    expect(texts([one, two, `  ${three.slice(2)}`, `  ${four.slice(2)}`].join("\n"))).toEqual([
      `${one} ${two}`,
      `${three.slice(2)} ${four.slice(2)}`,
    ]);
    expect(texts([one, two, ` ${three.slice(1)}`, four].join("\n"))).toHaveLength(1);
  });

  it("go on with an item of a list where they are set in below it", () => {
    const [one = "", two = "", three = "", four = ""] = lines(80, 80, 80, 80);
    const copy = [`• ${one.slice(2)}`, `  ${two.slice(2)}`, `• ${three.slice(2)}`, four].join("\n");
    expect(marks(copy)).toEqual([
      `bullet •| ${one.slice(2)} ${two.slice(2)}`,
      `bullet •| ${three.slice(2)} ${four}`,
    ]);
  });
});

describe("marks at the beginning of a line", () => {
  it.each([..."•·‣◦▪●*–—-"])("set off the items of a list: %s", (sign) => {
    expect(marks(`${sign} one\n  ${sign}   two`)).toEqual([
      `bullet ${sign}| one`,
      `bullet ${sign}| two`,
    ]);
  });

  it.each([
    ["1. one\n2) two", ["number 1.| one", "number 2)| two"]],
    ["998. one\n999. two", ["number 998.| one", "number 999.| two"]],
    ["1998. one\n1999. two", ["1998. one", "1999. two"]],
    ["1.5 feet\n2.5 feet", ["1.5 feet", "2.5 feet"]],
    ["-5 degrees\n-6 degrees", ["-5 degrees", "-6 degrees"]],
    ["- \n- ", ["-", "-"]],
  ])("are those of numbers and bullets before words alone: %j", (copy, wanted) => {
    expect(marks(copy)).toEqual(wanted);
  });

  it("of one line alone belong to its words", () => {
    expect(marks("- one\n\nTwo\n\n3. three")).toEqual(["- one", "Two", "3. three"]);
    expect(marks("- one\n2. two")).toEqual(["- one", "2. two"]);
  });

  it("divide items over an empty line, but not long dashes, which open somebody's words", () => {
    expect(marks("- one\n\n- two")).toEqual(["bullet -| one", "bullet -| two"]);
    expect(marks("— one\n\n— two")).toEqual(["— one", "— two"]);
    expect(marks("— one\n— two")).toEqual(["bullet —| one", "bullet —| two"]);
  });

  it("of a quotation hold for a line alone, and join the lines of its paragraph", () => {
    expect(marks("> one\n>two\n>\n> three\n\nfour")).toEqual([
      "quotation >| one two",
      "quotation >| ",
      "quotation >| three",
      "four",
    ]);
    expect(marks("> one\ntwo")).toEqual(["quotation >| one", "two"]);
  });
});

it("a run of spaces within a line is read in one pass, however long it is", () => {
  const line = `Dam${" ".repeat(200_000)}opens`;
  expect(readUnits(`${line}   \n`)).toHaveLength(1);
});
