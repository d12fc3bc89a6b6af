import fc from "fast-check";
import type { Nodes } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { compileStory } from "../../newsroom/story/compileStory.ts";
import type { Block, Inline } from "../../newsroom/story/tree.ts";
import { testContext } from "../../testkit/storyContext.ts";
import { htmlBody } from "./htmlBody.ts";
import { markdownText } from "./markdownText.ts";

const parser = unified().use(rehypeParse, { fragment: true });

function markdownOf(html: string): string {
  return markdownText(htmlBody(html, {}).body).trim();
}

/** The visible result of a line: each letter with its formatting; spaces and breaks without any. */
type Seen = Array<{ letter: string; set: string }>;

const MARKS: Record<string, string> = {
  strong: "strong",
  b: "strong",
  em: "emphasis",
  i: "emphasis",
  del: "strike",
  s: "strike",
};

function seenInHtml(node: Nodes, set: readonly string[] = []): Seen {
  if (node.type === "text") return letters(node.value, set);
  if (node.type === "element") {
    if (node.tagName === "br") return [{ letter: "\n", set: "" }];
    const mark = node.tagName === "a" ? `link ${node.properties.href}` : MARKS[node.tagName];
    return node.children.flatMap((child) => seenInHtml(child, mark ? [...set, mark] : set));
  }
  return node.type === "root" ? node.children.flatMap((child) => seenInHtml(child, set)) : [];
}

function seenInStory(inlines: readonly Inline[], set: readonly string[] = []): Seen {
  return inlines.flatMap((inline): Seen => {
    if (inline.type === "text" || inline.type === "code") return letters(inline.text, set);
    if (inline.type === "break") return [{ letter: "\n", set: "" }];
    if (inline.type === "noteMark") return [];
    const mark = inline.type === "link" ? `link ${inline.href}` : inline.type;
    return seenInStory(inline.children, [...set, mark]);
  });
}

function letters(text: string, set: readonly string[]): Seen {
  const marks = [...new Set(set)].sort().join(" ");
  return [...text].map((letter) =>
    /\s/u.test(letter) ? { letter: " ", set: "" } : { letter, set: marks },
  );
}

/**
 * Expected text: single spaces, none beside a break or at an end; two breaks are a new paragraph.
 */
function plain(seen: Seen, { oneLine = false, withoutStrong = false } = {}): string[] {
  const text = seen.map(({ letter }) => (oneLine && letter === "\n" ? " " : letter)).join("");
  const wanted = text
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .replace(/\n{2,}/g, "¶")
    .replace(/^[ \n¶]+|[ \n¶]+$/g, "");
  const sets = seen
    .filter(({ letter }) => !/\s/u.test(letter))
    .map(
      ({ letter, set }) => `${letter} ${withoutStrong ? set.replace("strong", "").trim() : set}`,
    );
  return [wanted, ...sets];
}

function linesIn(blocks: readonly Block[]): Inline[][] {
  return blocks.flatMap((block): Inline[][] => {
    switch (block.type) {
      case "paragraph":
      case "subhead":
        return [block.children];
      case "list":
        return block.items.flatMap(linesIn);
      case "quotation":
        return linesIn(block.children);
      case "table":
        return [...block.head, ...block.rows.flat()].map(({ children }) => children);
      default:
        return [];
    }
  });
}

function seenInMarkdown(markdown: string): { seen: Seen; problems: string[] } {
  const { story, problems } = compileStory(markdown, testContext);
  const newParagraph: Seen = [
    { letter: "\n", set: "" },
    { letter: "\n", set: "" },
  ];
  const seen = linesIn(story.blocks).flatMap((line) => [...newParagraph, ...seenInStory(line)]);
  return { seen, problems: problems.map(({ rule, message }) => `${rule}: ${message}`) };
}

/** The contexts in which a line can occur. */
const PLACES = {
  paragraph: { around: (line: string) => `<p>Begin ${line} end.</p>` },
  edge: { around: (line: string) => `<p>${line}</p>` },
  heading: { around: (line: string) => `<h2>${line}</h2>`, oneLine: true, withoutStrong: true },
  item: { around: (line: string) => `<ul><li>x ${line}</li></ul>` },
  quotation: { around: (line: string) => `<blockquote><p>x ${line}</p></blockquote>` },
  cell: {
    around: (line: string) => `<table><tr><th>x ${line}</th></tr><tr><td>y</td></tr></table>`,
    oneLine: true,
    tail: "¶y",
  },
} as const;

function compare(place: keyof typeof PLACES, line: string): void {
  const { around, ...how } = PLACES[place];
  const html = around(line);
  const tree = parser.parse(html);
  const markdown = markdownOf(html);
  const { seen, problems } = seenInMarkdown(markdown);
  const wanted = plain(seenInHtml(tree as Nodes), how);
  const found = plain(seen, place === "cell" ? { ...how, oneLine: false } : how);
  if (place === "cell") {
    wanted[0] = `${wanted[0]?.replace(/ ?y$/, "")}¶y`;
  }
  expect(found, markdown).toEqual(wanted);
  // A backslash before a mark that the page itself shows is not the import's.
  const shown = /\\[*_`~#[\]]/.test(wanted.join(""))
    ? /heading|subhead|leftover/
    : /heading|subhead/;
  expect(
    problems.filter((problem) => !shown.test(problem)),
    markdown,
  ).toEqual([]);
}

describe("a line of HTML", () => {
  it.each([
    ["<strong>Why?<br></strong>It rained.", "**Why?**\\\nIt rained."],
    ["<strong><br>Why?</strong> It rained.", "**Why?** It rained."],
    ["<strong>Why?<br>Because.</strong> It rained.", "**Why?\\\nBecause.** It rained."],
    ["<strong>Why?<br><br>Because.</strong> Rain.", "**Why?**\n\n**Because.** Rain."],
    ["<em>a<br></em><br>b", "*a*\n\nb"],
    ["a <strong> b </strong> c", "a **b** c"],
    ["a<strong>&nbsp;</strong>b", "a b"],
    ["<b>Up</b><strong>per</strong>", "**Upper**"],
    ["<b>Upper</b> <strong>Valley</strong>", "**Upper Valley**"],
    ["<b>Upper <b>Valley</b></b>", "**Upper Valley**"],
    ["<em>a <strong>b</strong> c</em>", "*a **b** c*"],
    [
      '<strong>see <a href="https://a.example/">here<br></a></strong>now',
      "**see [here](https://a.example/)**\\\nnow",
    ],
    ['<a href="https://a.example/"> <em>here</em> </a>now', "[*here*](https://a.example/) now"],
    [
      '<a href="https://a.example/" rel="sponsored">a map </a>now',
      "[a map](https://a.example/){.affiliate} now",
    ],
    [
      '<a href="https://a.example/">a map</a>{.affiliate}',
      "[a map](https://a.example/) {.affiliate}",
    ],
    ['*:x<a href="https://a.example/">y</a>', "\\*\\:x[y](https://a.example/)"],
    ['a :x:x<a href="https://a.example/">y</a>', "a \\:x\\:x[y](https://a.example/)"],
    ["see :part[1] at 18:05", "see \\:part\\[1] at 18:05"],
    ["|a|b|", "\\|a|b|"],
    ["AT&amp;T, R&amp;D; &amp;amp; &amp;#8212;", "AT&T, R\\&D; \\&amp; \\&#8212;"],
    [
      '<a href="https://a.example/?a=1&amp;b=2&amp;copy;">x</a>',
      "[x](https://a.example/?a=1&b=2\\&copy;)",
    ],
    [
      "see https://www.a.example/?a=1&amp;b=2 or www.b.example",
      "see https://www.a.example/?a=1&b=2 or www\\.b.example",
    ],
    ["a|b|c|", "a|b|c|"],
    ["a <em></em><i> </i><a href='https://a.example/'></a>b", "a b"],
  ])("becomes Markdown without a mark too many: %s", (html, markdown) => {
    expect(markdownOf(`<p>${html}</p>`)).toBe(markdown);
  });

  it("shows readers the same words with the same emphasis, however it is nested", () => {
    const text = fc.oneof(
      fc.constantFrom(
        "dam",
        "opens",
        "Why?",
        "“yes.”",
        "ñandú",
        "重要",
        "「水」",
        "U.S.",
        "3",
        "(a)",
      ),
      fc.constantFrom("*", "_", "`", "~", "[x]", "&lt;b&gt;", "&amp;", "\\", ":x", "#", "|", "!"),
      fc.constantFrom(" ", "&nbsp;", "\n", "  ", "&emsp;", "　"),
    );
    const leaf = fc.oneof(
      { weight: 6, arbitrary: text },
      { weight: 1, arbitrary: fc.constant("<br>") },
    );
    const { line } = fc.letrec<{ line: string; inline: string }>((tie) => ({
      inline: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        fc
          .tuple(fc.constantFrom("strong", "em", "b", "i", "s", "del", "span", "u2"), tie("line"))
          .map(([name, inner]) => `<${name}>${inner}</${name}>`),
        fc
          .tuple(fc.constantFrom("a", "b"), fc.array(text, { maxLength: 4 }))
          .map(
            ([name, inner]) =>
              `<a href="https://${name}.example/"><em>${inner[0] ?? ""}</em>${inner.slice(1).join("")}</a>`,
          ),
      ),
      line: fc.array(tie("inline"), { maxLength: 5 }).map((parts) => parts.join("")),
    }));
    const place = fc.constantFrom(...(Object.keys(PLACES) as Array<keyof typeof PLACES>));
    fc.assert(fc.property(place, line, compare), { numRuns: 150 });
  });
});
