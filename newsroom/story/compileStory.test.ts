import { expect, test } from "vitest";
import { testContext } from "../../testkit/storyContext.ts";
import { compileStory } from "./compileStory.ts";

test("a story without mistakes has no problems", () => {
  const body = `
The prime minister spoke at 18:05 on Thursday[^1], and said “we will hold”.

## What he said

> “We will hold,” he said.

:::pullquote{by="The prime minister"}
We will hold
:::

![Hills at dusk](map.jpg "The northern hills")

Read [more about it](/topics/iraq), *now*.

[^1]: Local time.
`;
  expect(compileStory(body, testContext)).toMatchObject({
    problems: [],
    links: [{ address: "/topics/iraq", line: 14 }],
    story: { words: 32, minutes: 1, hasPaidLinks: false, hasEmphasis: true },
  });
});

test("all mistakes come in one go, in the order of their lines, and the rest is compiled", () => {
  const body = "# a\n\n<b>\n\n[c](x)\n\n:::pullquote\nnot here\n:::\n\n::nothing\n\nd";
  const { story, problems } = compileStory(body, testContext);
  expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    "1 heading-level",
    "3 raw-html",
    "5 link-address",
    "7 pull-quote",
    "11 unknown-directive",
  ]);
  expect(story.blocks.map((block) => block.type)).toEqual([
    "subhead",
    "paragraph",
    "pullQuote",
    "paragraph",
  ]);
});

test("messages and fixes are phrases an editor can act on, without full stops", () => {
  const body =
    "# a\n\n#\n\n##### b\n\n<b>\n\n[c](x) [](/y) [d](/e){.f} [g](#h) [^i] [j][k] ![](l)\n\n- [ ] m\n\n::n\n\n:::box{o=p}\n\n[q]: r";
  const { problems } = compileStory(body, testContext);
  expect(problems.length).toBeGreaterThan(12);
  for (const { message, remedy, rule, file } of problems) {
    expect(file).toBe(testContext.file);
    expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(message).toMatch(/\S/);
    expect(`${message}|${remedy}`).not.toMatch(/\.(?:\||$)/);
  }
});

test("a wrong language does not stop the text", () => {
  expect(compileStory("one two", { ...testContext, language: "not a language" }).story.words).toBe(
    2,
  );
});

test.each([
  ["control characters", "a\u0000b\u0007c\u001bd"],
  ["lone surrogates", "a\ud800b \udc00"],
  ["only marks", "**__``[]()![]{}<>|~~^^::"],
  ["brackets", "[".repeat(2000)],
  ["colons", ":".repeat(5000)],
  ["backticks", "`".repeat(5000)],
  ["open tables", "|".repeat(2000)],
  ["prototype names", "[__proto__]: /a\n\n[^__proto__]: b\n\n[c][__proto__] d[^__proto__]"],
])("%s never throw", (_, body) => {
  expect(() => compileStory(body, testContext)).not.toThrow();
});

// How long it takes is measured by `npm run bench -- limits`.
test("an article of 200 kB compiles whole", () => {
  const sentence =
    "The quick brown fox jumps over the *lazy* dog, and [a link](/2014/06/12/x) follows at 18:05. ";
  const body = `${sentence.repeat(5)}\n\n`.repeat(430);
  expect(body.length).toBeGreaterThan(200_000);
  const { problems, links } = compileStory(`${body}:::pullquote\nfox jumps\n:::`, testContext);
  expect(problems).toEqual([]);
  expect(links).toHaveLength(2150);
});

test("no line of the file is left anywhere in the tree, and no line end in its text", () => {
  const body = [
    "## a",
    "b *c\nd* [e](/f)[^1]\\\ng `h`",
    "- i\n  - > j",
    "| k |\n|-|\n| **l** |",
    ":::box{title=m}\n![n](map.jpg)\n\no\n:::",
    "***",
    "[^1]: p *q*",
  ].join("\n\n");
  const { story, problems } = compileStory(body, testContext);
  expect(problems).toEqual([]);
  expect(JSON.stringify(story)).not.toMatch(/"line"|\\n/);
});

test("lines of code keep their ends", () => {
  expect(compileStory("```\na\nb\n```", testContext).story.blocks).toEqual([
    { type: "code", text: "a\nb" },
  ]);
});
