import { describe, expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../testkit/storyContext.ts";
import { compileStory } from "./compileStory.ts";

describe("unknown directives", () => {
  test("an unknown directive is an error that names the known ones", () => {
    expect(compileStory("One\n\n:::poll\nTwo\n:::", testContext).problems).toEqual([
      {
        file: testContext.file,
        line: 3,
        severity: "error",
        rule: "unknown-directive",
        message: "there is no directive :::poll",
        remedy: "use one of :::table, :::pullquote, ::figure, ::video and :::box",
      },
    ]);
    expect(problemsOf("One\n\n::poll{src=x}")).toEqual(["3 error unknown-directive"]);
  });

  test("the text inside an unknown directive is still shown", () => {
    expect(blocksOf(":::poll\nTwo\n:::")).toEqual([
      { type: "paragraph", children: [{ type: "text", text: "Two" }] },
    ]);
  });

  test.each(["constructor", "toString", "hasOwnProperty", "valueOf", "PullQuote"])(
    "the name %s is unknown",
    (name) => {
      expect(problemsOf(`::${name}`)).toEqual(["1 error unknown-directive"]);
    },
  );

  test("lines that only look like directives are errors", () => {
    expect(problemsOf('One\n\n::: box\n\nTwo\n:::\n\n::figure{image="a}')).toEqual([
      "3 error directive-unreadable",
      "6 error directive-unreadable",
      "8 error directive-unreadable",
    ]);
    expect(problemsOf(":::__proto__\nTwo\n:::")).toContain("1 error directive-unreadable");
    expect(problemsOf("\\::: box")).toEqual([]);
  });
});

describe("attributes", () => {
  test.each([
    ["an unknown one", "colour=red", "box has no attribute “colour”"],
    ["a handler", 'onclick="alert(1)"', "the attribute “onclick” has no place in a story"],
    ["a style", 'style="color:red"', "the attribute “style” has no place in a story"],
    ["a class", "class=wide", "the attribute “class” has no place in a story"],
    ["a class in short", ".wide", "“.wide” is a style mark, and styles have no place in a story"],
    ["an id in short", "#wide", "“#wide” is a style mark, and styles have no place in a story"],
    ["__proto__", "__proto__=x", "box has no attribute “__proto__”"],
    ["constructor", "constructor=x", "box has no attribute “constructor”"],
    ["one without a value", "wide", "box has no attribute “wide”"],
    ["one in the wrong case", "Title=x", "box has no attribute “Title”"],
    ["one given twice", "title=x", "the attribute “title” is given twice"],
  ])("%s is an error", (_, attribute, message) => {
    const { problems } = compileStory(
      `One\n\n:::box{title="A" ${attribute}}\nTwo\n:::`,
      testContext,
    );
    expect(problems).toMatchObject([
      {
        line: 3,
        severity: "error",
        rule: "directive-attribute",
        message,
        remedy: 'keep to title="…"',
      },
    ]);
  });

  test("a value may hold braces, dots, hashes, entities and the other quotation mark", () => {
    const body = `:::box{title="A {b} .c #d = 'e' &amp; f"}\nTwo\n:::`;
    expect(problemsOf(body)).toEqual([]);
    expect(blocksOf(body)).toMatchObject([{ type: "box", title: "A {b} .c #d = 'e' & f" }]);
  });
});

describe("forms", () => {
  test("a directive with the wrong number of colons is an error", () => {
    expect(problemsOf("One\n\n::box{title=A}")).toContain("3 error directive-form");
    const figure = ":::figure{image=map.jpg alt=Hills}\n:::";
    expect(problemsOf(figure)).toEqual(["1 error directive-form"]);
    expect(blocksOf(figure)).toMatchObject([{ type: "figure", alt: "Hills" }]);
  });

  test("a directive that is never closed is an error where it opens", () => {
    expect(problemsOf("One\n\n:::box{title=A}\nTwo\n\nThree")).toEqual(["3 error directive-open"]);
    expect(problemsOf("> :::box{title=A}\n> Two\n> :::")).toEqual(["1 error misplaced"]);
    expect(problemsOf("::::box{title=A}\nTwo\n::::")).toEqual([]);
  });

  test("words in square brackets after a directive are an error", () => {
    expect(problemsOf(":::box[A]{title=A}\nTwo\n:::")).toEqual(["1 error directive-label"]);
    expect(problemsOf("::figure[Hills]{image=map.jpg alt=Hills}")).toEqual([
      "1 error directive-label",
    ]);
  });
});
