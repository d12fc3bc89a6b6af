import { describe, expect, it } from "vitest";
import { readYaml } from "./yamlText.ts";

const said = (text: string) =>
  readYaml(text).mistakes.map(({ line, message }) => `${line}: ${message}`);

/** A front matter of five fields, with one of them in another spelling. */
const broken = (...lines: string[]) =>
  ["section: world", ...lines, "standfirst: It opens.", "byline: [desk]"].join("\n");
const WHOLE = { section: "world", standfirst: "It opens.", byline: ["desk"] };

describe("YAML", () => {
  it.each([
    [
      "a colon in a value",
      ["headline: Dam: it opens"],
      2,
      "the value of “headline” has a colon in it: “Dam: it opens”",
      'put it in quotes: headline: "Dam: it opens"',
    ],
    [
      "two colons in a value",
      ["headline: Dam: it: opens"],
      2,
      "the value of “headline” has a colon in it: “Dam: it: opens”",
      'put it in quotes: headline: "Dam: it: opens"',
    ],
    [
      "a quotation mark that is not closed",
      ['headline: "The dam opens'],
      2,
      "the value of “headline” opens with a quotation mark that is never closed",
      "write the same mark at its end, or take the first one away",
    ],
    [
      "a single one",
      ["headline: 'The dam opens"],
      2,
      "the value of “headline” opens with a quotation mark that is never closed",
      "write the same mark at its end, or take the first one away",
    ],
    [
      "words behind a quotation",
      ['headline: "The dam" opens'],
      2,
      "the value of “headline” ends before “opens”: a quotation mark closes there",
      "put all of it in quotes: headline: '\"The dam\" opens'",
    ],
    [
      "a bracket that is not closed",
      ["topics: [water, dams"],
      2,
      "the value of “topics” opens a bracket [ that is never closed",
      "write ] at its end, or put the whole value in quotes",
    ],
    [
      "a brace that is not closed",
      ["hero: { image: a.png"],
      2,
      "the value of “hero” opens a bracket { that is never closed",
      "write } at its end, or put the whole value in quotes",
    ],
    [
      "words behind a bracket",
      ["topics: [water] and dams"],
      2,
      "the value of “topics” ends before “and dams”: a bracket closes there",
      'put all of it in quotes: topics: "[water] and dams"',
    ],
    [
      "a bracket that closes nothing",
      ["headline: ] opens"],
      2,
      "“]” in the value of “headline” closes or parts nothing",
      "take it out, or put the whole value in quotes",
    ],
    [
      "a tab for indentation",
      ["hero:", "\timage: a.png"],
      3,
      "the line is indented with a tab",
      "indent it with spaces",
    ],
    [
      "an at sign in front",
      ["headline: @dam opens"],
      2,
      "the value of “headline” cannot begin with @: “@dam opens”",
      'put it in quotes: headline: "@dam opens"',
    ],
    [
      "a backtick in front",
      ["headline: `dam` opens"],
      2,
      "the value of “headline” cannot begin with `: “`dam` opens”",
      'put it in quotes: headline: "`dam` opens"',
    ],
    [
      "a percent sign in front",
      ["headline: %5 more"],
      2,
      "the value of “headline” cannot begin with %: “%5 more”",
      'put it in quotes: headline: "%5 more"',
    ],
    [
      "an exclamation mark in front",
      ["headline: !Viva España"],
      2,
      "the value of “headline” cannot begin with !: “!Viva España”",
      'put it in quotes: headline: "!Viva España"',
    ],
    [
      "an ampersand twice",
      ["headline: &a &b dam"],
      2,
      "the value of “headline” cannot begin with &: “&b dam”",
      'put it in quotes: headline: "&a &b dam"',
    ],
    [
      "a star in front",
      ["headline: *dam* opens"],
      2,
      "the line “headline: *dam* opens” cannot be read",
      "put values with signs like : # [ { in quotes, and check the indentation",
    ],
    [
      "a comma in front",
      ["headline: , and opens"],
      2,
      "the value of “headline” cannot begin with ,: “, and opens”",
      'put it in quotes: headline: ", and opens"',
    ],
    [
      "a dash on the line of the field",
      ["topics: - water"],
      2,
      "the entry “- water” stands in the line of its field",
      "write each “- …” in a line of its own below “topics:”, or put the value in quotes",
    ],
    [
      "a field below a value",
      ["headline: The dam", "  kicker: opens"],
      3,
      "“kicker: opens” is indented as if it went on with the value of “headline”, which has a value already",
      "begin the line in the column of the field that it belongs beside, or put the value in quotes",
    ],
    [
      "a group whose fields do not line up",
      ["hero:", "  image: a.png", " alt: x"],
      4,
      "“alt: x” is indented otherwise than the lines that it belongs to",
      "begin the fields of one group in the same column",
    ],
    [
      "an escape that is none",
      ['headline: "C:\\dam"'],
      2,
      "“\\d” means nothing between double quotation marks",
      "write \\\\ for a backslash, or use single quotation marks",
    ],
    [
      "words behind the sign of a block",
      ["headline: >The dam opens"],
      2,
      "behind > nothing can stand in the same line",
      'begin the text in the next line, indented; or put it in quotes: headline: ">The dam opens"',
    ],
    [
      "no space behind the colon",
      ["headline:The dam"],
      2,
      "there is no space behind the colon of “headline:The dam”",
      "write “headline: The dam”",
    ],
    [
      "a line that is no field",
      ["The dam opens"],
      2,
      "“The dam opens” is no field: it has no name with a colon",
      "write “name: value”; indent the line if it goes on with the one above, or take it out",
    ],
    [
      "a colon in a group on one line",
      ["hero: {alt: The dam: open}"],
      2,
      "the value of “alt” has a colon in it",
      "put the whole value in quotes",
    ],
    [
      "a # within a value",
      ["headline: Team #1 wins"],
      2,
      "“#1 wins” is left out: a # behind a space begins a note",
      "put the whole value in quotes, or write a space behind the # if it is a note",
    ],
    [
      "a name that is a list",
      ["[headline]: x"],
      2,
      "a field has no name that is plain text",
      "write “name: value”",
    ],
    [
      "a directive",
      ["%YAML 1.1"],
      2,
      "“%YAML 1.1” is no field: it has no name with a colon",
      "write “name: value”; indent the line if it goes on with the one above, or take it out",
    ],
    [
      "the end of a document",
      ["..."],
      2,
      "“...” is no field: it has no name with a colon",
      "write “name: value”; indent the line if it goes on with the one above, or take it out",
    ],
    [
      "binary data",
      ["headline: !!binary aGk="],
      2,
      "this value is neither text nor a number",
      "write it as text, without a word that starts with ! in front",
    ],
    [
      "an invisible character by its number",
      ['headline: "a\\u0007b"'],
      2,
      "the value has a character that cannot be seen (U+0007)",
      "take it out",
    ],
    [
      "half a character by its number",
      ['headline: "a\\ud800b"'],
      2,
      "the value has a character that cannot be seen (U+D800)",
      "take it out",
    ],
  ])(
    "with %s is one mistake on its line, and all else is read",
    (_, lines, line, message, remedy) => {
      const text = broken(...lines);
      const yaml = readYaml(text);
      expect(yaml.mistakes).toMatchObject([{ line, message, remedy }]);
      for (const { message, remedy, column } of yaml.mistakes) {
        expect(column).toBeGreaterThan(0);
        expect(`${message}; ${remedy}`).not.toMatch(/implicit|mapping|scalar|token|undefined/i);
        expect(remedy.length).toBeGreaterThan(10);
      }
      expect(yaml.value).toMatchObject(WHOLE);
      expect(yaml.isUnreadable(["section"])).toBe(false);
    },
  );

  it("reports words that YAML takes for a note, but no note behind a quotation", () => {
    expect(said("headline: Team  #1 wins")).toEqual([
      "1: “#1 wins” is left out: a # behind a space begins a note",
    ]);
    expect(said("headline: 'Team' #1 wins\nkicker: Cup # of the year")).toEqual([]);
  });

  it("takes a whole group for unreadable if it has no end", () => {
    const { isUnreadable } = readYaml(broken("hero: { image: a.png, credit: x"));
    expect(isUnreadable(["hero"])).toBe(true);
    expect(isUnreadable(["hero", "credit"])).toBe(true);
  });

  it("says every mistake of several", () => {
    const text = broken("headline: a: b", "hero:", "  alt: c: d", "  credit: x", "corrections:");
    expect(said(`${text}\nsources:\n  - name: e: f\n  - name: g: h\n    url: i\n`)).toEqual([
      "2: the value of “headline” has a colon in it: “a: b”",
      "4: the value of “alt” has a colon in it: “c: d”",
      "10: the value of “name” has a colon in it: “e: f”",
      "11: the value of “name” has a colon in it: “g: h”",
    ]);
    const { value, isUnreadable } = readYaml(text);
    expect(value).toMatchObject({ ...WHOLE, hero: { alt: null, credit: "x" } });
    expect(isUnreadable(["hero", "alt"])).toBe(true);
    expect(isUnreadable(["hero"])).toBe(false);
    expect(isUnreadable(["hero", "credit"])).toBe(false);
  });

  it.each([
    ["two names for references", "&x &y A", "&u &v B"],
    ["two types", "!!str !!str A", "!!str !!str B"],
    ["references that go nowhere", "*x", "*y"],
    ["a name before a reference", "&x *y", "&u *v"],
    ["unknown escapes", '"\\q"', '"\\w"'],
    ["signs that YAML keeps for itself", "@x", "%y"],
    ["unknown types", "!x A", "!y B"],
    ["colons", "b: c", "c: d"],
    ["entries of lists in brackets", "[ - c ]", "[ - d ]"],
  ])("says mistakes of one kind in two values, and reads the third: %s", (_, one, other) => {
    const { mistakes, value, isUnreadable } = readYaml(`a: ${one}\nb: ${other}\nc: 1`);
    expect(mistakes.map(({ line }) => line)).toEqual([1, 2]);
    expect(value).toMatchObject({ c: 1 });
    expect(["a", "b", "c"].map((name) => isUnreadable([name]))).toEqual([true, true, false]);
  });

  it("quotes long values in part, and names an alias that there is not", () => {
    expect(said(`headline: Dam: ${"water ".repeat(20)}`)).toEqual([
      `1: the value of “headline” has a colon in it: “Dam: ${"water ".repeat(20).slice(0, 52)}…”`,
    ]);
    expect(readYaml("headline: *dam").mistakes).toMatchObject([
      {
        message: "“*dam” refers to a value that does not stand above it",
        remedy: 'put values that start with * in quotes: "*dam"',
      },
    ]);
    expect(said("headline: A\nheadline: B")).toEqual(["2: “headline” stands twice"]);
    expect(readYaml("headline: A\nheadline: B").mistakes[0]?.remedy).toBe("keep one of the two");
  });

  it("shows how the value is written right", () => {
    const [colon] = readYaml('text: He said: "no"').mistakes;
    expect(colon?.remedy).toBe("put it in quotes: text: 'He said: \"no\"'");
    expect(readYaml(colon?.remedy.slice("put it in quotes: ".length) ?? "").value).toEqual({
      text: 'He said: "no"',
    });
  });

  it("gives text without the space around it, and nothing for what cannot be seen", () => {
    expect(
      readYaml('a: " x "\nb: "\\u00a0\\u200b"\nc: >\n  d\n  e\n\nf: "e\\u0301"').value,
    ).toEqual({
      a: "x",
      b: null,
      c: "d e",
      f: "é",
    });
  });

  it("reads the words of older versions as text, and never a date as anything else", () => {
    expect(
      readYaml("a: yes\nb: off\nc: 1_000\nd: 12:30:00\ne: 2014-06-12\nf: 0o17\ng: ~\nh: =").value,
    ).toEqual({
      a: "yes",
      b: "off",
      c: "1_000",
      d: "12:30:00",
      e: "2014-06-12",
      f: 15,
      g: null,
      h: "=",
    });
  });

  it("may repeat a value by reference, but not within itself and not without end", () => {
    expect(readYaml("a: &x [1, 2]\nb: *x").value).toEqual({ a: [1, 2], b: [1, 2] });
    expect(said("a: &x [*x]")).toHaveLength(1);
    expect(said("a: &x { b: *x }")).toHaveLength(1);
    const levels = [..."bcdefg"].map((name, index) => {
      const before = "abcdef"[index];
      return `${name}: &${name} [${Array(20).fill(`*${before}`).join(", ")}]`;
    });
    expect(said(["a: &a x", ...levels].join("\n"))).toEqual([
      expect.stringContaining("more than 100000 values"),
    ]);
  });

  it("keeps names that JavaScript has for itself", () => {
    const { value } = readYaml("__proto__: x\nconstructor: y");
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
  });
});
