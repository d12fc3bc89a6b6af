import { describe, expect, it } from "vitest";
import { markdownText } from "./markdownText.ts";
import { paragraph, storyText } from "./storyText.ts";
import { readUnits } from "./units.ts";

const LONG = "The councils of three towns have said that they would accept a second dam.";
const read = (...blocks: string[]) => {
  const { body, remarks } = storyText(readUnits(blocks.join("\n\n")));
  return { text: markdownText(body).trim(), remarks };
};
const isSubhead = (words: string, above = LONG, below = LONG) =>
  read(above, words, below).text.includes(`## ${words}`);

describe("a short line between paragraphs", () => {
  it("is a subhead, which is said", () => {
    const { text, remarks } = read(LONG, "What the towns want", LONG);
    expect(text).toBe(`${LONG}\n\n## What the towns want\n\n${LONG}`);
    expect(remarks).toEqual(["line 3 was taken for a subhead: What the towns want"]);
  });

  it.each([
    ["of 80 letters", "W".repeat(80), true],
    ["of 81 letters", "W".repeat(81), false],
    ["that begins with a number", "7 days of rain", true],
    ["that begins small", "what the towns want", false],
    ...[..."!?…:,;”\"’'»"].map((sign): [string, string, boolean] => [
      `that ends with ${sign}`,
      `What the towns want${sign}`,
      false,
    ]),
  ])("%s is one or none", (_, words, wanted) => {
    expect(isSubhead(words)).toBe(wanted);
  });

  it.each([
    ["below words without an end", [LONG.slice(0, -1), LONG], false],
    ["above words without an end", [LONG, LONG.slice(0, -1)], false],
    ["above words that lead on to a list", [LONG, `${LONG.slice(0, -1)}:`], true],
    ["above 60 letters", [LONG, `${"W".repeat(59)}.`], true],
    ["above 59 letters", [LONG, `${"W".repeat(58)}.`], false],
  ])("%s is one or none", (_, [above, below], wanted) => {
    expect(isSubhead("What the towns want", above, below)).toBe(wanted);
  });

  it("is none at either end, in the block of another, or beside a list", () => {
    const words = "What the towns want";
    for (const blocks of [
      [words, LONG],
      [LONG, words],
      [`${LONG}\n${words}`, LONG],
      [LONG, `${words}\n${LONG}`],
      ["- one.\n- two.", words, LONG],
      [LONG, words, `- ${LONG}\n- ${LONG}`],
    ]) {
      expect(read(...blocks).text).not.toContain("##");
    }
  });
});

describe("a list", () => {
  it.each([
    ["1. one\n2. two", "1. one\n2. two"],
    ["7) one\n8) two", "7. one\n8. two"],
    ["0. one\n1. two", "1. one\n2. two"],
    ["- one\n- two", "- one\n- two"],
  ])("is numbered as the copy numbers it: %j", (copy, wanted) => {
    expect(read(LONG, copy).text).toBe(`${LONG}\n\n${wanted}`);
  });

  it("ends where another begins", () => {
    expect(read("- one\n- two\n1. three\n2. four").text).toBe("- one\n- two\n\n1. three\n2. four");
  });
});

it("a quotation has the paragraphs that empty lines in it divide", () => {
  expect(read("> one\n>\n> two", LONG).text).toBe(`> one\n>\n> two\n\n${LONG}`);
});

describe("words that the text has as well", () => {
  const WORDS = "the towns would accept a second dam";
  const said = `The mayor said that ${WORDS} above the old one, and so did the others.`;

  it("become a pull quote, with who said them and their role", () => {
    const { text, remarks } = read(LONG, `“${WORDS}”\n— Ana Ruiz, mayor, Marl`, said);
    expect(text).toContain(`:::pullquote{by="Ana Ruiz" role="mayor, Marl"}\n${WORDS}\n:::`);
    expect(text).not.toContain("— Ana");
    expect(remarks).toEqual([
      `line 3 repeats words of the text and has become a pull quote: “${WORDS}”`,
    ]);
  });

  it.each([
    ["without a name", `“${WORDS}”`, `:::pullquote\n${WORDS}\n:::`],
    ["in German marks", `„${WORDS}“`, `:::pullquote\n${WORDS}\n:::`],
    ["in French marks", `« ${WORDS} »`, `:::pullquote\n${WORDS}\n:::`],
    ["with a name and no marks", `${WORDS}\n-- Ana Ruiz`, `:::pullquote{by="Ana Ruiz"}`],
    ["with a name alone", `“${WORDS}”\n– Ana Ruiz`, `:::pullquote{by="Ana Ruiz"}`],
  ])("become one %s", (_, block, wanted) => {
    expect(read(LONG, block, said).text).toContain(wanted);
  });

  it.each([
    ["of three words", "“accept a second”", said],
    ["without marks or a name", WORDS, said],
    ["that the text does not have", "“nobody would accept a second dam”", said],
    ["that are longer than any paragraph", `“${WORDS}”`, `“${WORDS}”`],
    ["of more than 300 letters", `“${"dam ".repeat(76)}”`, `She said ${"dam ".repeat(90)}.`],
  ])("become none %s", (_, block, other) => {
    expect(read(LONG, block, other).text).not.toContain("pullquote");
  });
});

describe("a web address in plain words", () => {
  const links = (text: string) =>
    paragraph(text).children.map((child) =>
      child.type === "link" ? `[${child.url}]` : "value" in child ? child.value : "?",
    );

  it.each([
    ["https://a.example/b", ["[https://a.example/b]"]],
    ["See http://a.example/b, please.", ["See ", "[http://a.example/b]", ", please."]],
    ["(https://a.example/b?c=1)", ["(", "[https://a.example/b?c=1]", ")"]],
    ["“https://a.example/b!”", ["“", "[https://a.example/b]", "!”"]],
    ["no address", ["no address"]],
    [
      "one https://a.example two https://b.example/",
      ["one ", "[https://a.example]", " two ", "[https://b.example/]"],
    ],
  ])("becomes a link without the signs behind it: %s", (text, wanted) => {
    expect(links(text)).toEqual(wanted);
  });
});
