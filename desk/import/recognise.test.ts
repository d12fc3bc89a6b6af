import { describe, expect, it } from "vitest";
import { recognise } from "./recognise.ts";
import { readUnits } from "./units.ts";

const LOOKING = { dayFirst: false, sections: ["Local News", "local"] };
const HEADLINE = "The Towns Are Asking for a Second Dam";
/** A paragraph, different each time. */
const rain = (n: number) =>
  `On day ${n} of the flood rain fell on the three towns again, and the councils met in the hall of Marl to speak of the wall.`;
const days = (count: number) => Array.from({ length: count }, (_, n) => rain(n));

function read(blocks: readonly string[], known = {}) {
  const { parts, text } = recognise(readUnits(blocks.join("\n\n")), LOOKING, known);
  return { ...parts, text: text.map((unit) => unit.text) };
}

describe("a date or a byline", () => {
  it.each([
    ["the twentieth line", [HEADLINE, ...days(18), "By Ana Ruiz", ...days(20)], true],
    ["the one below", [HEADLINE, ...days(19), "By Ana Ruiz", ...days(20)], false],
    ["the sixth line from the end", [HEADLINE, ...days(30), "By Ana Ruiz", ...days(5)], true],
    ["the one above", [HEADLINE, ...days(30), "By Ana Ruiz", ...days(6)], false],
  ])("is looked for down to %s", (_, blocks, isFound) => {
    const { byline, text } = read(blocks);
    expect(byline?.value).toEqual(isFound ? ["Ana Ruiz"] : undefined);
    expect(text.includes("By Ana Ruiz")).toBe(!isFound);
  });

  it("is the first of several, and the others stay in the text", () => {
    const found = read([
      HEADLINE,
      "By Ana Ruiz",
      "June 13, 2014",
      "By John Roe",
      "June 14, 2014",
      ...days(3),
    ]);
    expect(found.byline).toMatchObject({
      value: ["Ana Ruiz"],
      why: "line 3 begins as a byline does",
    });
    expect(found.published).toMatchObject({
      value: { day: "2014-06-13" },
      why: "line 5 is a date and nothing else",
    });
    expect(found.text).toEqual(["By John Roe", "June 14, 2014", ...days(3)]);
  });

  it("and a reading time may share a line with others, all or none of which count", () => {
    const all = read([HEADLINE, "June 13, 2014 | 3 min read", ...days(3)]);
    expect(all).toMatchObject({
      published: { value: { day: "2014-06-13" } },
      kept: [{ what: "reading time", text: "3 min read" }],
      text: days(3),
    });
    const some = read([HEADLINE, "June 13, 2014 | Marl Town Hall", ...days(3)]);
    expect(some.published).toBeUndefined();
    expect(some.text).toContain("June 13, 2014 | Marl Town Hall");
  });

  it("says of a change what it says, and of bare numbers that they can be read both ways", () => {
    const found = read([HEADLINE, "6/7/2014", "Updated June 14, 2014", ...days(3)]);
    expect(found.published).toMatchObject({
      how: "guessed",
      why: "line 3 is a date and nothing else; day and month could be the other way round",
    });
    expect(found.updated).toMatchObject({ value: { day: "2014-06-14" }, how: "recognised" });
  });

  it("is not looked for again where it is known", () => {
    const byline = { value: ["Jane Doe"], how: "recognised", why: "" };
    expect(read([HEADLINE, "By Ana Ruiz", ...days(3)], { byline })).toMatchObject({
      byline,
      text: ["By Ana Ruiz", ...days(3)],
    });
  });

  it("has a place behind it, which is the dateline unless the text has one", () => {
    expect(read([HEADLINE, "By Ana Ruiz / Marl", ...days(3)]).dateline).toMatchObject({
      value: "Marl",
      how: "guessed",
      why: "line 3 names it after the byline",
    });
    const own = read([HEADLINE, "By Ana Ruiz / Marl", `BAGHDAD (AP) — ${rain(0)}`, rain(1)]);
    expect(own.dateline).toMatchObject({ value: "BAGHDAD", how: "recognised" });
    expect(own.sources).toMatchObject({ value: [{ name: "AP" }], how: "guessed" });
    expect(own.text).toEqual([rain(0), rain(1)]);
  });
});

describe("a line at the end of a copy", () => {
  it.each([
    ["© 2014 Valley Wire", 5, true],
    ["© 2014 Valley Wire", 6, false],
    ["-30-", 5, true],
    ["-30-", 6, false],
    ["(MORE)", 20, true],
    ["Advertisement", 20, true],
    ["We may earn a commission from links.", 5, true],
    ["We may earn a commission from links.", 6, false],
  ])("%s, with %d lines below it, is none of the text: %s", (line, below, isTaken) => {
    const { text, kept } = read([HEADLINE, ...days(20), line, ...days(below)]);
    expect(text.includes(line)).toBe(!isTaken);
    expect(kept.map((one) => one.text).includes(line)).toBe(isTaken);
  });

  it("may stand above the text where it is a notice about paid links", () => {
    const notice = "We may earn a commission from links.";
    expect(read([HEADLINE, rain(0), notice, ...days(20)]).text).not.toContain(notice);
    const { text, remarks } = read([HEADLINE, rain(0), rain(1), notice, ...days(20)]);
    expect(text).toContain(notice);
    expect(remarks.join()).toMatch(/^line 7 reads like a notice about paid links/);
  });

  it("is the text where it is all there is", () => {
    expect(read(["-30-"]).text).toEqual(["-30-"]);
  });
});

describe("the section", () => {
  it.each([
    [5, true],
    [6, false],
  ])("is a line of its name, with %d above it: %s", (above, isFound) => {
    const { section, text } = read([...days(above), "LOCAL NEWS", ...days(3)]);
    expect(section?.value).toBe(isFound ? "Local News" : undefined);
    expect(text.includes("LOCAL NEWS")).toBe(!isFound);
  });

  it("is not looked for where it is known", () => {
    const section = { value: "world", how: "recognised", why: "" };
    expect(read(["LOCAL NEWS", HEADLINE, ...days(3)], { section }).section).toBe(section);
  });
});

describe("an agency's name on a line", () => {
  it("says where the story comes from, once", () => {
    const { sources, text } = read([HEADLINE, "Reuters", `MARL (Reuters) - ${rain(0)}`, rain(1)]);
    expect(sources).toMatchObject({
      value: [{ name: "Reuters" }],
      why: "line 3 is the name of an agency",
    });
    expect(text).toEqual([rain(0), rain(1)]);
  });

  it("and another one are two", () => {
    const { sources } = read([HEADLINE, "Reuters", `MARL (AP) - ${rain(0)}`, rain(1)]);
    expect(sources?.value).toEqual([{ name: "Reuters" }, { name: "AP" }]);
  });
});

describe("the standfirst", () => {
  const line = "Three councils have written down what they would pay for";

  it.each([
    [
      "between the headline and the byline",
      [HEADLINE, line, "By Ana Ruiz", ...days(3)],
      "recognised",
    ],
    ["right below the headline", [`${HEADLINE}\n${line}`, ...days(3)], "guessed"],
  ])("stands %s", (_, blocks, how) => {
    const { standfirst, text } = read(blocks);
    expect(standfirst).toMatchObject({ value: line, how });
    expect(text).toEqual(days(3));
  });

  it.each([
    [
      "two lines before the byline",
      [HEADLINE, `${line}.`, "They met on Monday.", "By Ana Ruiz", ...days(3)],
    ],
    ["no date or byline", [HEADLINE, line, ...days(3)]],
    ["lines below it in its block", [`${HEADLINE}\n${line}\nand more`, ...days(3)]],
  ])("is none with %s", (_, blocks) => {
    expect(read(blocks).standfirst).toBeUndefined();
  });

  it.each([
    [300, true],
    [301, false],
  ])("before the byline has 300 letters at most: %d", (length, isOne) => {
    const words = `${line} `.padEnd(length, "x");
    expect(read([HEADLINE, words, "By Ana Ruiz", ...days(3)]).standfirst !== undefined).toBe(isOne);
  });

  it("is not looked for where it is known", () => {
    const standfirst = { value: "Known.", how: "recognised", why: "" };
    expect(read([HEADLINE, line, "By Ana Ruiz", ...days(3)], { standfirst })).toMatchObject({
      standfirst,
      text: [line, ...days(3)],
    });
  });
});

describe("the dateline", () => {
  it("opens the first paragraph, among the first three lines of the text", () => {
    const opening = `MARL, Upper Valley — ${rain(0)}`;
    expect(read([HEADLINE, "@", "@ @", opening, rain(1)]).dateline?.value).toBe(
      "MARL, Upper Valley",
    );
    expect(read([HEADLINE, "@", "@ @", "@ @ @", opening, rain(1)]).dateline).toBeUndefined();
  });

  it("that is known stays, and is taken off the text all the same", () => {
    const dateline = { value: "Known", how: "recognised", why: "" };
    expect(read([HEADLINE, `MARL (AP) — ${rain(0)}`, rain(1)], { dateline })).toMatchObject({
      dateline,
      text: [rain(0), rain(1)],
    });
  });

  it("may have its day with it, which is kept", () => {
    const { kept, published } = read([HEADLINE, `MARL, June 12 (AP) — ${rain(0)}`, rain(1)]);
    expect(kept).toEqual([{ what: "day in the dateline", text: "June 12" }]);
    expect(published).toBeUndefined();
  });
});

describe("a filled-in head", () => {
  it("says its parts before they are looked for", () => {
    const found = read([
      `Headline: RPT-${HEADLINE}\nStandfirst: It rains.\nByline: By Ana Ruiz, Reuters\nDate: June 13, 2014\nUpdated: June 14, 2014\nPlace: Marl\nSection: local\nTopics: water; dams, \nSlug: dam\nCaption: The dam.\nAlt: A dam.`,
      ...days(3),
    ]);
    expect(found).toMatchObject({
      headline: { value: HEADLINE, why: "line 1 is marked so" },
      standfirst: { value: "It rains." },
      byline: { value: ["Ana Ruiz"] },
      published: { value: { day: "2014-06-13" } },
      updated: { value: { day: "2014-06-14" } },
      dateline: { value: "Marl" },
      section: { value: "local" },
      topics: { value: ["water", "dams"] },
      slug: { value: "dam" },
      hero: { value: { caption: "The dam.", alt: "A dam." } },
      text: days(3),
    });
    expect(found.kept).toEqual([
      { what: "byline", text: "By Ana Ruiz, Reuters" },
      { what: "mark of the headline", text: "RPT-" },
    ]);
  });

  it("with a date or a byline that cannot be read leaves its line in the text", () => {
    const head = ["Date: soon", "Byline: the desk of the paper"];
    expect(read([`Title: Dam\n${head.join("\n")}`, ...days(3)]).text).toEqual([
      ...head,
      ...days(3),
    ]);
  });
});
