import type { Node } from "prosemirror-model";
import { expect, it } from "vitest";
import { openedStory } from "../../testkit/openedStory.ts";
import { writeStory } from "./writeStory.ts";

const HEAD = "---\nheadline: A\n---\n\n";

/** The elements of a text by name, with the Markdown of what cannot be shown. */
function outline(node: Node): unknown {
  const { name } = node.type;
  if (name === "source") return node.textContent;
  return node.isTextblock || node.isAtom ? name : [name, ...node.children.map(outline)];
}

const CASES: Array<[string, string, unknown]> = [
  [
    "an item of a list with an element that there is not",
    '- One.\n- Two.\n\n  ::unknown{a="b"}\n- Three.',
    [
      "list",
      ["listItem", "paragraph"],
      ["listItem", "paragraph", '::unknown{a="b"}'],
      ["listItem", "paragraph"],
    ],
  ],
  [
    "a list with a box in it",
    '- :::box{title="x"}\n  word\n  :::',
    ["list", ["listItem", ':::box{title="x"}\nword\n:::']],
  ],
  [
    "an item with HTML over several lines in its words",
    "- One <b\n  class> two\n- Three.",
    ["list", ["listItem", "One <b\nclass> two"], ["listItem", "paragraph"]],
  ],
  [
    "an item of a list in a list, over several lines",
    "1. One.\n   - <div>\n     in\n     </div>\n2. Two.",
    [
      "list",
      ["listItem", "paragraph", ["list", ["listItem", "<div>\nin\n</div>"]]],
      ["listItem", "paragraph"],
    ],
  ],
  [
    "a quotation with a picture of another site",
    "> One.\n>\n> ![A](https://x.example/a.jpg)",
    ["quotation", "paragraph", "![A](https://x.example/a.jpg)"],
  ],
  [
    "a box with an element that there is not",
    ':::box{title="A"}\n::poll{id="9"}\n\nOne.\n:::',
    ["box", '::poll{id="9"}', "paragraph"],
  ],
  [
    "a footnote with HTML",
    "Word[^1].\n\n[^1]: One.\n\n    <div>in</div>",
    ["note", "paragraph", "<div>in</div>"],
  ],
];

it.each(CASES)("%s is shown as such, and that part as its Markdown", (_, text, shown) => {
  const file = `${HEAD}${text}\n\nLast.\n`;
  const { story, origins } = openedStory(file);
  expect(outline(story.doc.child(story.doc.childCount - 2))).toEqual(shown);
  expect(writeStory(story.doc, story, origins)).toBe(file);
});

it.each(CASES)("%s is written where it stands, and changes no other line", (_, text) => {
  const file = `${HEAD}${text}\n\nLast.\n`;
  const { story, origins, state } = openedStory(file);
  const sources: number[] = [];
  story.doc.descendants((node, at) => {
    if (node.type.name === "source") sources.push(at + node.nodeSize - 1);
  });
  expect(sources).toHaveLength(1);
  const written = writeStory(state.tr.insertText("word", sources[0] as number).doc, story, origins);
  const lines = written.split("\n");
  const before = file.split("\n");
  expect(lines).toHaveLength(before.length);
  const changed = lines.filter((line, index) => line !== before[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toBe(`${before[lines.indexOf(changed[0] ?? "")]}word`);
});
