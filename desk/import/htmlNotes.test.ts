import { describe, expect, it } from "vitest";
import { htmlBody } from "./htmlBody.ts";
import { markdownText } from "./markdownText.ts";

const text = (html: string) => markdownText(htmlBody(html, {}).body).trim();
const mark = (n: number, words = String(n)) => `<a id="r${n}" href="#n${n}">${words}</a>`;
const note = (n: number, words = `Note ${n}.`) =>
  `<li id="n${n}"><p>${words} <a href="#r${n}">↩</a></p></li>`;
const list = (...notes: string[]) => `<ol>${notes.join("")}</ol>`;

describe("the footnotes of a page", () => {
  it.each([
    ["as they are", `<p>One${mark(1)}</p>${list(note(1))}`],
    ["raised", `<p>One<sup>${mark(1)}</sup></p>${list(note(1))}`],
    ["in a span of its own", `<p>One<span> ${mark(1)} </span></p>${list(note(1))}`],
    [
      "with the place on what is around it",
      `<p>One<sup id="r1"><a href="#n1">1</a></sup></p>${list(note(1))}`,
    ],
    ["with the letters of an address", `<p>One<a id="r1" href="#n%31">1</a></p>${list(note(1))}`],
    [
      "in a section with a rule and a heading",
      `<p>One${mark(1)}</p><section><hr><h2>Footnotes</h2>${list(note(1))}</section>`,
    ],
    ["in a box with a heading", `<p>One${mark(1)}</p><div><h3>Notes:</h3>${list(note(1))}</div>`],
    ["in an aside", `<p>One${mark(1)}</p><aside><b>Endnotes</b>${list(note(1))}</aside>`],
    ["as a paragraph", `<p>One${mark(1)}</p><p id="n1"><a href="#r1">1</a> Note 1.</p>`],
    [
      "with its way back first",
      `<p>One${mark(1)}</p>${list('<li id="n1"><a href="#r1">^</a> Note 1.</li>')}`,
    ],
  ])("are marks and notes: %s", (_, html) => {
    expect(text(html)).toBe("One[^1]\n\n[^1]: Note 1.");
  });

  it("are numbered in the order of their marks, and one may have two", () => {
    const html = `<p>A${mark(2)} b${mark(1)} c<a id="r2" href="#n2">2</a></p>${list(note(1), note(2))}`;
    expect(text(html)).toBe("A[^1] b[^2] c[^1]\n\n[^1]: Note 2.\n\n[^2]: Note 1.");
  });

  it.each([
    [
      "a link that nothing leads back to",
      `<p>One<a id="r1" href="#n1">1</a></p><p id="n1">Note.</p>`,
    ],
    ["a link in running words", `<p>One ${mark(1, "the notes")}</p>${list(note(1))}`],
    ["a link to nothing", `<p>One<a href="#gone">1</a></p>`],
    ["a link to the text around it", `<p id="n1">One${mark(1)} <a href="#r1">2</a></p>`],
  ])("are not made of %s", (_, html) => {
    expect(text(html)).not.toContain("[^");
  });

  it("leave the list in which other notes stand, and a heading with words of its own", () => {
    expect(text(`<p>One${mark(1)}</p>${list(note(1), "<li>Other</li>")}`)).toBe(
      "One[^1]\n\n1. Other\n\n[^1]: Note 1.",
    );
    expect(
      text(`<p>One${mark(1)}</p><section><h2>What we know</h2>${list(note(1))}</section>`),
    ).toBe("One[^1]\n\n## What we know\n\n[^1]: Note 1.");
  });
});
