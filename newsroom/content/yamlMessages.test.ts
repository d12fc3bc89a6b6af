import { expect, it } from "vitest";
import { MESSAGES } from "./yamlMessages.ts";
import { parse } from "./yamlParts.ts";
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
  [
    ['headline: "Stop" or "go"'],
    'the value of “headline” ends before “or "go"”: a quotation mark closes there',
    'put all of it in quotes: headline: \'"Stop" or "go"\'',
  ],
  [
    ['headline: "a "b" c"'],
    'the value of “headline” ends before “b" c"”: a quotation mark closes there',
    "put all of it in quotes: headline: 'a \"b\" c'",
  ],
  [
    ['topics: ["water" "dams"]'],
    'a comma is missing before “"dams"]”',
    "write the comma, or put the whole value in quotes",
  ],
  [
    ["hero: {image: a.png", "  alt: b}"],
    "a comma is missing behind “a.png”",
    "write the comma, or put the whole value in quotes",
  ],
  [
    ["topics: [- water]"],
    "the entry “- water]” of “topics” is in brackets, and has a - in front",
    "take the - out, and write commas between the entries",
  ],
  [
    ['headline: "Team"#1'],
    "the value of “headline” ends before “#1”",
    "put the whole value in quotes, or write a space in front of the # if a note begins there",
  ],
  [
    ["headline: > The dam: open"],
    "behind > nothing can stand in the same line",
    'begin the text in the next line, indented; or put it in quotes: headline: "> The dam: open"',
  ],
  [
    ["topics:", "  - water", " - dams"],
    "“- dams” is indented otherwise than the lines that it belongs to",
    "begin the fields of one group in the same column",
  ],
  [
    ["sources:", "  - name: a", "   url: b"],
    "“url: b” is indented otherwise than the lines that it belongs to",
    "begin the fields of one group in the same column",
  ],
  [
    ["topics: [", "\twater]"],
    "the line “water]” is within brackets, and not indented",
    "begin it with more spaces than the line of the field, without tabs",
  ],
  [
    ["hero: {", "image: a.png,", "alt: A dam", "}"],
    "the line “image: a.png,” is within brackets, and not indented",
    "begin it with more spaces than the line of the field, without tabs",
  ],
  [
    ["hero: { # the dam", "image: a.png", 'alt: "A } dam"', "}  # below"],
    "the line “image: a.png” is within brackets, and not indented",
    "begin it with more spaces than the line of the field, without tabs",
  ],
  [
    ["topics: [", "water,", "dams", "]"],
    "the line “water,” is within brackets, and not indented",
    "begin it with more spaces than the line of the field, without tabs",
  ],
  [
    ["hero: {", "image: a.png", "}}"],
    "the line “image: a.png” is within brackets, and not indented",
    "begin it with more spaces than the line of the field, without tabs",
  ],
  [
    [`${"x".repeat(1025)}: a`],
    `“${"x".repeat(57)}…” has more than 1024 letters before its colon`,
    "write “name: value” with a short name, or put all of it in quotes if it is a value",
  ],
  [
    ["headline: !!omap {a: b}"],
    "the value of “headline” cannot begin with !: “!!omap {a: b}”",
    'put it in quotes: headline: "!!omap {a: b}"',
  ],
  [
    [`topics: ${"[".repeat(20_000)}`],
    "the value of “topics” has too many brackets or groups one in another",
    "take out those that are not needed",
  ],
];

it.each(MISTAKES)(
  "the mistake in %j is said in an editor's words, and how to write it",
  (lines, message, remedy) => {
    const text = ["section: world", ...lines, "byline: [desk]"].join("\n");
    const said = readYaml(text).mistakes.map((mistake) => [mistake.message, mistake.remedy]);
    expect(said).toEqual([[message, remedy]]);
  },
);

/** A value whose opening mark is not closed, with the line where it begins and its field. */
const UNCLOSED: Array<[lines: string[], line: number, name: string, mark: string]> = [
  [["alt: [a"], 1, "alt", "["],
  [["hero:", "  alt: [a"], 2, "alt", "["],
  [["hero:", "  alt: [a", "  credit: b"], 2, "alt", "["],
  [["hero:", "  alt: [a", "  credit: [b]"], 2, "alt", "["],
  [["hero:", "  alt: {a: b", "", ""], 2, "alt", "{"],
  [["hero: {alt: [a}"], 1, "alt", "["],
  [["topics: [a, [b]"], 1, "topics", "["],
  [["topics: [", "  a,", "  b"], 1, "topics", "["],
  [["topics:", "  - [a", "  - b"], 2, "topics", "["],
  [["topics: [a # b]"], 1, "topics", "["],
  [["hero:", '  alt: "a', "  credit: b", ""], 2, "alt", '"'],
  [["hero:", '  alt: "a', '  credit: "b"'], 2, "alt", '"'],
  [["hero:", "  alt: 'a", "  credit: it's b"], 2, "alt", "'"],
  [["hero: {image: a, alt: 'b}"], 1, "alt", "'"],
  [["sources:", '  - name: "a', '    url: "b: c"'], 2, "name", '"'],
  [["topics:", "  - 'a", "  - 'b'"], 2, "topics", "'"],
  [['headline: "a', '  - b"c'], 1, "headline", '"'],
];

it.each(UNCLOSED)(
  "a mark that is not closed is reported where it begins: %j",
  (lines, at, name, mark) => {
    const what = /["']/.test(mark) ? "with a quotation mark" : `a bracket ${mark}`;
    for (const before of [[], ["section: world"]]) {
      const said = readYaml([...before, ...lines].join("\n")).mistakes;
      expect(said).toMatchObject([
        {
          line: before.length + at,
          column: (lines[at - 1] ?? "").indexOf(mark) + 1,
          message: `the value of “${name}” opens ${what} that is never closed`,
        },
      ]);
    }
  },
);

/** The parser reports these only of a document whose options are others than ours. */
const NOT_RAISED = ["IMPOSSIBLE", "DUPLICATE_KEY", "NON_STRING_KEY"];
/** Mistakes that only the tests of `readYaml` have, or that hardly anybody makes. */
const OTHERS = [
  "headline: &a &b dam",
  "headline: &a *a",
  "headline: !a !b dam",
  "headline: *",
  "%FOO bar\n---\nheadline: a",
  "%YAML\n---\nheadline: a",
  "topics: &a - b",
  "topics: [&a ? b]",
  'hero: {"alt" :b}',
];

it("every error that the parser can report has words of its own", () => {
  const texts = [...MISTAKES.map(([lines]) => `section: world\n${lines.join("\n")}`), ...OTHERS];
  const raised = new Set<string>(
    texts.flatMap((text) => {
      const { errors, warnings } = parse({ start: 0, text });
      return [...errors, ...warnings].map(({ code }) => code);
    }),
  );
  expect(Object.keys(MESSAGES).filter((code) => !raised.has(code))).toEqual(NOT_RAISED);
  for (const text of texts) {
    for (const { message } of readYaml(`section: world\n${text}`).mistakes) {
      expect(message).not.toMatch(/cannot be read|^“\w+: .*no field/);
    }
  }
});

it("what is quoted of a long line is its beginning, up to 60 characters", () => {
  const quoted = (value: string) =>
    /“(x[^”]*)”$/.exec(readYaml(`headline: ${value}: b`).mistakes[0]?.message ?? "")?.[1];
  expect(quoted("x".repeat(57))).toBe(`${"x".repeat(57)}: b`);
  expect(quoted("x".repeat(58))).toBe(`${"x".repeat(57)}…`);
});
