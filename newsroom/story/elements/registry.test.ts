import path from "node:path";
import { describe, expect, it } from "vitest";
import { testContext } from "../../../testkit/storyContext.ts";
import { compileStory } from "../compileStory.ts";
import type { Block, Inline } from "../tree.ts";
import { everyBlock, everyInline } from "../walk.ts";
import type { ElementExample } from "./element.ts";
import { BLOCKS, INLINES } from "./registry.ts";

/** A story beside which every file lies that an example names. */
const context: typeof testContext = {
  ...testContext,
  picture: (name) => ({ address: `/media/${name}`, width: 1600, height: 900 }),
  attachment: (name) => ({
    address: `/media/${name}`,
    type: "video/mp4",
    bytes: 4_000,
    width: 1600,
    height: 900,
  }),
};

const blocks = Object.entries(BLOCKS).flatMap(([type, { examples }]) =>
  examples.map((example) => ({ type: type as Block["type"], ...example })),
);
const inlines = Object.entries(INLINES).flatMap(([type, { examples }]) =>
  examples.map((example) => ({ type: type as Inline["type"], ...example })),
);

describe("the examples of the editors' reference", () => {
  it.each(blocks)("show $type without a problem: $markdown", ({ type, markdown }) => {
    const { story, problems } = compileStory(markdown, context);
    expect(problems).toEqual([]);
    expect([...everyBlock(story)].map((block) => block.type)).toContain(type);
  });

  it.each(inlines)("show $type in a line without a problem: $markdown", ({ type, markdown }) => {
    const { story, problems } = compileStory(markdown, context);
    expect(problems).toEqual([]);
    expect([...everyInline(story)].map((inline) => inline.type)).toContain(type);
  });

  it("leave no element out but plain text", () => {
    const elements = [...Object.entries(BLOCKS), ...Object.entries(INLINES)];
    const bare = elements.filter(([, { examples }]) => examples.length === 0);
    expect(bare.map(([type]) => type)).toEqual(["text"]);
  });

  // `npx vitest run newsroom/story/elements/registry.test.ts -u` writes the page anew.
  it("are the page docs/editing/elements.md", async () => {
    await expect(reference()).toMatchFileSnapshot(path.resolve("docs/editing/elements.md"));
  });
});

/** The page of all elements, in the order of the registry. */
function reference(): string {
  const title = (name: string) => {
    const bare = name.replace(/^an? /, "");
    return bare.charAt(0).toUpperCase() + bare.slice(1);
  };
  const examples = (list: readonly ElementExample[]) =>
    list.map(({ about, markdown }) => {
      const fence = markdown.includes("```") ? "````" : "```";
      return `${about}\n\n${fence}markdown\n${markdown}\n${fence}\n`;
    });
  const attributes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
  return [
    "# The elements of a story\n",
    "Made from the examples beside each element (newsroom/story/elements); a test compiles every one.\n",
    ...Object.values(BLOCKS).flatMap(({ name, directive, placement, ...element }) => [
      `## ${title(name)}\n`,
      ...examples(element.examples),
      ...(directive ? [`Attributes: ${attributes(directive.attributes)}.\n`] : []),
      ...(placement === "anywhere"
        ? []
        : ["Stands between paragraphs, and inside no other element.\n"]),
    ]),
    "## Inside a line\n",
    ...Object.values(INLINES).flatMap((element) => examples(element.examples)),
  ].join("\n");
}
