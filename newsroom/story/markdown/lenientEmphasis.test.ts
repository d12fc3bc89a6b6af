import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { lenientEmphasis } from "./lenientEmphasis.ts";

const strict = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const lenient = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(lenientEmphasis);

const TAGS: Partial<Record<Nodes["type"], string>> = {
  emphasis: "i",
  strong: "b",
  delete: "s",
  link: "a",
};

/** A tree as text, with a tag for each kind of emphasis and for links. */
function shown(node: Nodes): string {
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if (!("children" in node)) return "value" in node ? node.value : "";
  const inside = node.children.map(shown).join("");
  const tag = TAGS[node.type];
  return tag ? `<${tag}>${inside}</${tag}>` : inside;
}

const read = (text: string) => shown(lenient.parse(text) as Root);

test.each([
  ["**「重要」**です", "<b>「重要」</b>です"],
  ["これは**「一」**と**「二」**です", "これは<b>「一」</b>と<b>「二」</b>です"],
  ["**太字。**次の文。", "<b>太字。</b>次の文。"],
  ["**Update:**The dam", "<b>Update:</b>The dam"],
  ["**“yes.”**Then", "<b>“yes.”</b>Then"],
  ["**“no.”**Then **“yes.”**And", "<b>“no.”</b>Then <b>“yes.”</b>And"],
  ["*「重要」*です", "<i>「重要」</i>です"],
  ["_「重要」_です", "<i>「重要」</i>です"],
  ["__「重要」__です", "<b>「重要」</b>です"],
  ["***「重要」***です", "<i><b>「重要」</b></i>です"],
  ["これは~~「旧」~~です", "これは<s>「旧」</s>です"],
  ["**「[重要](/a)」**です", "<b>「<a>重要</a>」</b>です"],
  ["**[重要](/a)。**です", "<b><a>重要</a>。</b>です"],
  ["[**「重要」**です](/a)", "<a><b>「重要」</b>です</a>"],
  ["*a **「b」**c*。", "<i>a <b>「b」</b>c</i>。"],
  ["# **「重要」**です", "<b>「重要」</b>です"],
  ["- **「重要」**です", "<b>「重要」</b>です"],
  ["> **「重要」**です", "<b>「重要」</b>です"],
])("%s is read as it was meant", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(["| a |\n| - |\n| **「重要」**です |", "x[^1]\n\n[^1]: **「重要」**です"])(
  "so it is in %j",
  (text) => {
    expect(read(text)).toContain("<b>「重要」</b>です");
  },
);

test.each([
  "5 * 3 * 2",
  "2*(3+4)*5",
  "2 ** 3 ** 4",
  "2**(3)**4",
  "a snake_case_name, foo_(bar)_baz",
  "f*** and s***, s**t",
  "price* and cost*",
  "*Prices exclude tax",
  "`**「a」**b`",
  "~5 km to ~6 km",
  "** not bold **",
  ":) and ^_^ and \\o/",
])("%s stays as it is written", (text) => {
  expect(read(text)).toBe(text);
});

test("Escaped marks are text", () => {
  expect(read("\\*\\*「重要」\\*\\*です")).toBe("**「重要」**です");
});

test("What CommonMark reads without marks left over is read the same, whatever the text", () => {
  const part = fc.constantFrom(
    ..."*_~ab5 「」。。“”.:,()です\n\\`",
    "**",
    "~~",
    "***",
    "[x](/y)",
    "`c`",
    " word ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const expected = shown(strict.parse(text) as Root);
      const marks = (words: string) => words.replace(/[^*_~]/g, "").length;
      const actual = read(text);
      if (marks(expected) === 0) expect(actual).toBe(expected);
      // The words are the same, and there are never more marks left over.
      const bare = (words: string) => words.replace(/<\/?[abis]>|[*_~]/g, "");
      expect(bare(actual)).toBe(bare(expected));
      expect(marks(actual)).toBeLessThanOrEqual(marks(expected));
    }),
    { numRuns: 150 },
  );
});
