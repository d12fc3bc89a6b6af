import { describe, expect, it } from "vitest";
import { compileStory } from "../../newsroom/story/compileStory.ts";
import { BLOCKS, INLINES } from "../../newsroom/story/elements/registry.ts";
import { testContext } from "../../testkit/storyContext.ts";
import { openStory } from "./openStory.ts";
import { Origins } from "./origins.ts";
import { INLINE_NAMES, STORY_SCHEMA } from "./schema.ts";
import { markdownOf } from "./storyMarkdown.ts";

const examples = [...Object.entries(BLOCKS), ...Object.entries(INLINES)].flatMap(
  ([type, element]) => element.examples.map(({ markdown }) => ({ type, markdown })),
);

function storyOf(markdown: string) {
  return compileStory(markdown, {
    ...testContext,
    picture: (name) => ({ address: `/media/${name}`, width: 1600, height: 900 }),
    attachment: (name) => ({
      address: `/media/${name}`,
      type: "video/mp4",
      bytes: 4_000,
      width: 1600,
      height: 900,
    }),
  }).story;
}

describe("the document of a story", () => {
  it("has a node for every block element of the registry", () => {
    for (const type of Object.keys(BLOCKS)) expect(STORY_SCHEMA.nodes).toHaveProperty(type);
  });

  it("has a node or a mark for every element inside a line", () => {
    for (const type of Object.keys(INLINES) as Array<keyof typeof INLINES>) {
      expect({ ...STORY_SCHEMA.nodes, ...STORY_SCHEMA.marks }).toHaveProperty(INLINE_NAMES[type]);
    }
  });

  it("has the fields of every directive, and lets it stand where the registry does", () => {
    for (const [type, { directive, placement }] of Object.entries(BLOCKS)) {
      const { attrs, group } = STORY_SCHEMA.nodes[type]?.spec ?? {};
      expect("fields" in (attrs ?? {}), type).toBe(directive !== undefined);
      expect(group, type).toBe(placement === "anywhere" ? "block" : "between");
    }
  });

  it.each(examples)("shows $type as itself: $markdown", ({ markdown }) => {
    const { doc } = openStory(markdown, new Origins());
    expect(doc.children.map(({ type }) => type.name)).not.toContain("source");
    doc.check();
  });

  it.each(examples)(
    "writes $type anew with the same meaning for readers: $markdown",
    ({ markdown }) => {
      const { doc } = openStory(markdown, new Origins());
      const written = doc.children.map((node) => markdownOf(node).join("\n")).join("\n\n");
      expect(storyOf(written)).toEqual(storyOf(markdown));
    },
  );
});

describe("what readers do not get is shown where it stands, with all around it as itself", () => {
  it.each([
    ["HTML in a line", "one <br> two", 'paragraph("one ", markdownWords("<br>"), " two")'],
    [
      "a picture in a line",
      "word ![alt](map.jpg)",
      'paragraph("word ", markdownWords("![alt](map.jpg)"))',
    ],
    [
      "HTML in a cell of a table",
      "| a *b* |\n| - |\n| c<br>`d` |",
      'table(tableRow(tableHead(cellText("a ", emphasis("b")))), tableRow(tableCell(cellText("c", markdownWords("<br>"), codeWords("d")))))',
    ],
    [
      "an attribute that an element does not have",
      ':::box{titel="x"}\nword\n:::',
      'box(paragraph("word"))',
    ],
    ["an attribute that is given twice", '::figure{image="a.png" image="b.png" alt="x"}', "figure"],
    [
      "a list with boxes to tick",
      "- [ ] one\n- [x] two",
      'list(listItem(paragraph("one")), listItem(paragraph("two")))',
    ],
    [
      "a pull quote with emphasis",
      ":::pullquote\n*word*\n\n- list\n:::",
      'pullQuote(quoteText(emphasis("word")), source("- list"))',
    ],
  ])("%s", (_, markdown, shown) => {
    const { doc } = openStory(`${markdown}\n`, new Origins());
    expect(doc.children.map(String)).toEqual([shown]);
  });

  it("boxes to tick and other attributes are known", () => {
    const { doc } = openStory(
      '- [ ] one\n- [x] two\n- three\n\n::figure{image="a.png" image="b.png" alt="x" size=9}\n',
      new Origins(),
    );
    expect(doc.child(0).children.map(({ attrs }) => attrs.checked)).toEqual([false, true, null]);
    expect(doc.child(1).attrs.fields).toEqual({ image: "b.png", alt: "x" });
    expect(doc.child(1).attrs.others).toBe('image="a.png" size=9');
  });
});

describe("what the document has nothing for is shown as it is written", () => {
  it.each([
    ["an HTML comment", "<!-- later -->"],
    ["HTML", "<div>\nword\n</div>"],
    ["a definition", "[name]: https://water.example"],
    ["an unknown directive", "::poll{id=1}"],
    ["a directive that is not closed", ':::box{title="x"}\nword'],
    ["a label", ':::box[x]{title="x"}\nword\n:::'],
    ["a row that is longer than the head", "| a |\n| - |\n| b | c |"],
  ])("%s", (_, markdown) => {
    const { doc } = openStory(`Above.\n\n${markdown}\n`, new Origins());
    expect(doc.children.map(({ type }) => type.name)).toEqual(["paragraph", "source"]);
    expect(doc.child(1).textContent.trimEnd()).toBe(markdown);
  });
});
