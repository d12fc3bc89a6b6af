import { expect, it } from "vitest";
import { readYaml } from "./yamlText.ts";

/** Each mistake as an editor makes it, between two fields, with what is said of it. */
const MISTAKES: Array<[lines: string[], message: string, remedy: string]> = [
  [
    ["headline: Dam: it opens"],
    "the value of “headline” has a colon in it: “Dam: it opens”",
    'put it in quotes: headline: "Dam: it opens"',
  ],
  [
    ['headline: it\'s "so": there'],
    'the value of “headline” has a colon in it: “it\'s "so": there”',
    "put it in quotes: headline: 'it''s \"so\": there'",
  ],
  [
    ["hero: {alt: The dam: open}"],
    "the value of “alt” has a colon in it",
    "put the whole value in quotes",
  ],
  [
    ["headline: 'The dam opens"],
    "the value of “headline” opens with a quotation mark that is never closed",
    "write the same mark at its end, or take the first one away",
  ],
  [
    ['headline: "The dam" opens'],
    "the value of “headline” ends before “opens”: a quotation mark closes there",
    "put all of it in quotes: headline: '\"The dam\" opens'",
  ],
  [
    ["topics: [water] and dams"],
    "the value of “topics” ends before “and dams”: a bracket closes there",
    'put all of it in quotes: topics: "[water] and dams"',
  ],
  [
    ["topics: [water, dams"],
    "the value of “topics” opens a bracket [ that is never closed",
    "write ] at its end, or put the whole value in quotes",
  ],
  [
    ["hero: { image: a.png"],
    "the value of “hero” opens a bracket { that is never closed",
    "write } at its end, or put the whole value in quotes",
  ],
  [
    ["headline: } opens"],
    "“}” in the value of “headline” closes or parts nothing",
    "take it out, or put the whole value in quotes",
  ],
  [["hero:", "\timage: a.png"], "the line is indented with a tab", "indent it with spaces"],
  [
    ["headline: @dam opens"],
    "the value of “headline” cannot begin with @: “@dam opens”",
    'put it in quotes: headline: "@dam opens"',
  ],
  [
    ["headline: ? what"],
    "the value of “headline” cannot begin with ?: “? what”",
    'put it in quotes: headline: "? what"',
  ],
  [
    ["topics: [@water, dams]"],
    "the value of “topics” cannot begin with @: “@water, dams]”",
    'put it in quotes: "@water"',
  ],
  [
    ["topics: [*water, dams]"],
    "“*water” refers to a value that does not stand above it",
    'put values that start with * in quotes: "*water"',
  ],
  [
    ["topics: - water"],
    "the entry “- water” stands in the line of its field",
    "write each “- …” in a line of its own below “topics:”, or put the value in quotes",
  ],
  [
    ["headline: The dam", "  kicker: opens"],
    "“kicker: opens” is indented as if it went on with the value of “headline”, which has a value already",
    "begin the line in the column of the field that it belongs beside, or put the value in quotes",
  ],
  [
    ["hero:", "  image: a.png", " alt: x"],
    "“alt: x” is indented otherwise than the lines that it belongs to",
    "begin the fields of one group in the same column",
  ],
  [
    ['headline: "C:\\dam"'],
    "“\\d” means nothing between double quotation marks",
    "write \\\\ for a backslash, or use single quotation marks",
  ],
  [
    ["headline: >The dam opens"],
    "behind > nothing can stand in the same line",
    'begin the text in the next line, indented; or put it in quotes: headline: ">The dam opens"',
  ],
  [
    ["headline:The dam"],
    "there is no space behind the colon of “headline:The dam”",
    "write “headline: The dam”",
  ],
  [
    ["The dam opens"],
    "“The dam opens” is no field: it has no name with a colon",
    "write “name: value”; indent the line if it goes on with the one above, or take it out",
  ],
  [
    ["headline: Team #1 wins"],
    "“#1 wins” is left out: a # behind a space begins a note",
    "put the whole value in quotes, or write a space behind the # if it is a note",
  ],
  [["[headline]: x"], "a field has no name that is plain text", "write “name: value”"],
  [["---"], "the line “---” ends the fields, and more stands below it", "take the line out"],
  [
    ["headline: !!binary aGk="],
    "this value is neither text nor a number",
    "write it as text, without a word that starts with ! in front",
  ],
  [
    ['headline: "a\\u0007b"'],
    "the value has a character that cannot be seen (U+0007)",
    "take it out",
  ],
  [["hero: { alt: a, alt: b }"], "“alt” stands twice", "keep one of the two"],
];

it.each(MISTAKES)(
  "the mistake in %j is said in an editor's words, and how to write it",
  (lines, message, remedy) => {
    const text = ["section: world", ...lines, "byline: [desk]"].join("\n");
    const said = readYaml(text).mistakes.map((mistake) => [mistake.message, mistake.remedy]);
    expect(said).toEqual([[message, remedy]]);
  },
);

it("what is quoted of a long line is its beginning, up to 60 characters", () => {
  const quoted = (value: string) =>
    /“(x[^”]*)”$/.exec(readYaml(`headline: ${value}: b`).mistakes[0]?.message ?? "")?.[1];
  expect(quoted("x".repeat(57))).toBe(`${"x".repeat(57)}: b`);
  expect(quoted("x".repeat(58))).toBe(`${"x".repeat(57)}…`);
});
