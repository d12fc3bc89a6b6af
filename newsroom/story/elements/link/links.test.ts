import { describe, expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../../testkit/storyContext.ts";
import { compileStory } from "../../compileStory.ts";

function inlinesOf(body: string) {
  const block = blocksOf(body)[0];
  return block?.type === "paragraph" ? block.children : [];
}

describe("a paid link", () => {
  const paid = { type: "link", kind: "affiliate" };

  test("is recognised by its host and by its parameters", () => {
    expect(inlinesOf("[a](https://shop.example/1)")).toMatchObject([paid]);
    expect(inlinesOf("[a](https://uk.shop.example/1)")).toMatchObject([paid]);
    expect(inlinesOf("[a](https://a.example/?tag=paper)")).toMatchObject([paid]);
    expect(inlinesOf("[a](https://notshop.example/1)")).toMatchObject([{ kind: "external" }]);
  });

  test("is marked by {.affiliate}, which is taken out of the text", () => {
    expect(inlinesOf("[a](https://a.example){.affiliate}, b")).toMatchObject([
      paid,
      { type: "text", text: ", b" },
    ]);
    expect(inlinesOf("**[a][r]{.affiliate}**\n\n[r]: https://a.example")).toMatchObject([
      { type: "strong", children: [paid] },
    ]);
    expect(inlinesOf("<https://a.example>{.affiliate}")).toMatchObject([paid]);
  });

  test("makes the story one with paid links, wherever it stands", () => {
    const has = (body: string) => compileStory(body, testContext).story.hasPaidLinks;
    const link = "[a](https://shop.example)";
    expect(has("[a](https://a.example)")).toBe(false);
    expect(has(link)).toBe(true);
    expect(has(`x[^1]\n\n[^1]: ${link}`)).toBe(true);
    expect(has(`| a |\n|-|\n| ${link} |`)).toBe(true);
    expect(has(`:::box{title=A}\n- > ${link}\n:::`)).toBe(true);
  });

  test("has no other mark", () => {
    expect(
      compileStory("x\n[a](https://a.example){.nofollow} b", testContext).problems,
    ).toMatchObject([
      {
        line: 2,
        severity: "error",
        rule: "link-mark",
        message: "a link has no mark “{.nofollow}”",
        remedy: "write {.affiliate} for a paid link, or put a space before the brace",
      },
    ]);
    expect(problemsOf("[a](/b){target=_blank}")).toEqual(["1 error link-mark"]);
    expect(problemsOf("[a](/b) {sic}")).toEqual([]);
  });

  test("leads to another site", () => {
    expect(problemsOf("[a](/b){.affiliate}")).toEqual(["1 error link-mark"]);
  });

  test("has its mark right behind it and outside its address", () => {
    expect(problemsOf("one\n[a](https://a.example) {.affiliate}")).toEqual(["2 error link-mark"]);
    expect(problemsOf("**[a](https://a.example)**{.affiliate}")).toEqual(["1 error link-mark"]);
    expect(problemsOf("https://a.example/b{.affiliate}")).toEqual(["1 error link-mark"]);
    expect(problemsOf("[a](https://a.example/b{.affiliate})")).toEqual(["1 error link-mark"]);
  });
});

describe("a link that cannot be kept becomes its text", () => {
  test("when its address is none", () => {
    expect(inlinesOf("a [*b*](javascript:alert) c")).toEqual([
      { type: "text", text: "a " },
      { type: "emphasis", children: [{ type: "text", text: "b" }] },
      { type: "text", text: " c" },
    ]);
    expect(problemsOf("a\n[b](javascript:alert) c")).toEqual(["2 error link-address"]);
  });

  test("when it has no words", () => {
    expect(compileStory("One\n\n[](https://a.example)", testContext).problems).toMatchObject([
      {
        line: 3,
        severity: "error",
        rule: "link-text",
        message: "the link to “https://a.example” has no words",
        remedy: "write in the square brackets what a reader will find there",
      },
    ]);
    expect(problemsOf("[&nbsp;&#8203;](/a)")).toEqual(["1 error link-text"]);
  });

  test("when a footnote stands in it", () => {
    expect(problemsOf("[a[^1]](/b)\n\n[^1]: c")).toEqual(["1 error link-nested"]);
  });
});

test("an address without encryption is a warning", () => {
  expect(problemsOf("a\nb [c](http://a.example)")).toEqual(["2 warning link-insecure"]);
  expect(inlinesOf("[c](http://a.example)")).toMatchObject([{ type: "link", kind: "external" }]);
});

test("addresses written out are links, and so are e-mail addresses", () => {
  expect(inlinesOf("https://a.example, <https://b.example>, c@d.example")).toMatchObject([
    { kind: "external", href: "https://a.example" },
    { type: "text" },
    { kind: "external", href: "https://b.example" },
    { type: "text" },
    { kind: "mail", href: "mailto:c@d.example" },
  ]);
});

test("internal links are collected with their line, without a fragment", () => {
  const body =
    "[a](/world?page=2#top)\n[b](https://a.example)\n\n| [c](/topics/iraq) |\n|-|\n\nd[^1]\n\n[^1]: [e](/about#us)";
  expect(compileStory(body, testContext).links).toEqual([
    { address: "/world?page=2", line: 1 },
    { address: "/topics/iraq", line: 4 },
    { address: "/about", line: 9 },
  ]);
  expect(inlinesOf(body)[0]).toMatchObject({ href: "/world?page=2#top", kind: "internal" });
});
