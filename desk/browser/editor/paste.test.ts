// In a document.
import { DOMParser as DocumentParser } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { STORY_SCHEMA } from "../../writing/schema.ts";
import { markdownOf } from "../../writing/storyMarkdown.ts";
import { cleanHtml, paragraphsOf } from "./paste.ts";

/** Pasted HTML as the Markdown that a story gets of it. */
function pasted(html: string): string {
  const place = document.createElement("div");
  place.innerHTML = cleanHtml(html);
  const doc = DocumentParser.fromSchema(STORY_SCHEMA).parse(place);
  return doc.children.map((node) => markdownOf(node).join("\n")).join("\n\n");
}

describe("pasted HTML", () => {
  it("becomes the elements that a story has", () => {
    const html =
      '<h1>Head</h1><p>One <b>two</b> <i>three</i> <s>four</s> <a href="https://water.example/">five</a></p><ul><li>a<li>b<ol><li>c</ol></ul><blockquote><p>said</p></blockquote><hr><pre>code</pre>';
    expect(pasted(html)).toBe(
      "## Head\n\nOne **two** *three* ~~four~~ [five](https://water.example/)\n\n- a\n- b\n  1. c\n\n> said\n\n---\n\n```\ncode\n```",
    );
  });

  it("runs no script, loads nothing and keeps no style", () => {
    const html =
      '<style>p{}</style><script>window.hit = 1</script><p onclick="hit()" style="color:red">Text<img src=x onerror="window.hit = 1"><svg onload="window.hit = 1"></svg></p><iframe src="/"></iframe>';
    expect(cleanHtml(html)).toBe("<p>Text</p>");
    expect(pasted(html)).toBe("Text");
    expect("hit" in window).toBe(false);
  });

  it("has no links that run something or lead to files", () => {
    const html =
      '<p><a href="javascript:alert(1)">a</a><a href="file:///etc/x">b</a><a href="//x.example">c</a></p>';
    expect(pasted(html)).toBe("abc");
  });

  it("from Google Docs is not bold as a whole", () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">One </span><span style="font-weight:700">two</span><span style="font-style:italic"> three</span></p></b>';
    expect(pasted(html)).toBe("One **two** *three*");
  });

  it("from Word has its lists, and none of its comments", () => {
    const html =
      "<p class=MsoNormal>Text<o:p></o:p></p><!--[if !supportLists]--><p class=MsoListParagraphCxSpFirst><span style='mso-list:Ignore'>·<span>  </span></span>One</p><p class=MsoListParagraphCxSpLast><span style='mso-list:Ignore'>·</span>Two</p>";
    expect(pasted(html)).toBe("Text\n\n- One\n- Two");
  });

  it("has tables of cells with a line each", () => {
    const html = "<table><tr><td colspan=2><p>a</p><p>b</p><td>c</table>";
    expect(pasted(html)).toContain("a b");
    expect(cleanHtml(html)).not.toContain("colspan");
  });
});

describe("pasted plain text", () => {
  const words = (text: string) => paragraphsOf(text).map(({ textContent }) => textContent);

  it("is paragraphs, divided by blank lines", () => {
    expect(words("One\ntwo\r\n\r\n\nthree  four\n")).toEqual(["One two", "three four"]);
  });

  it("has links where it has web addresses, without the signs that end a sentence", () => {
    const [paragraph] = paragraphsOf("See https://water.example/a_b?x=1. (https://b.example)");
    expect(paragraph && markdownOf(paragraph)).toEqual([
      "See <https://water.example/a_b?x=1>. (<https://b.example>)",
    ]);
  });

  it("is a paragraph a line where no line is blank", () => {
    expect(words("One\ntwo\n")).toEqual(["One", "two"]);
  });
});
