import { describe, expect, it } from "vitest";
import type { Fragment } from "../views.ts";
import { fragmentsOf, snippetOf } from "./snippets.ts";

const shown = (fragments: readonly Fragment[]) =>
  fragments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

/** Spans of words in a text. */
function spans(text: string, ...words: string[]) {
  return words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
}

describe("a text with marks", () => {
  it("becomes plain and marked parts in their order", () => {
    const text = "the oil price and gas";
    expect(fragmentsOf(text, spans(text, "gas", "oil"))).toEqual([
      { text: "the ", marked: false },
      { text: "oil", marked: true },
      { text: " price and ", marked: false },
      { text: "gas", marked: true },
    ]);
  });

  it("may start with a mark, have two side by side, and some that overlap", () => {
    expect(shown(fragmentsOf("oilgas x", spans("oilgas x", "oil", "gas")))).toBe("[oil][gas] x");
    expect(shown(fragmentsOf("木曜日", spans("木曜日", "木曜", "曜日")))).toBe("[木曜日]");
  });

  it("is itself without marks", () => {
    expect(fragmentsOf("plain", [])).toEqual([{ text: "plain", marked: false }]);
    expect(fragmentsOf("", [])).toEqual([]);
  });
});

describe("a snippet", () => {
  const before = "Something else was said here. ".repeat(20);

  it("begins with the sentence of the match and ends between words", () => {
    const text = `${before}On Friday the zeppelin landed ${"and stood there ".repeat(30)}`;
    const snippet = shown(snippetOf(text, spans(text, "zeppelin")));
    expect(snippet).toMatch(
      /^…On Friday the \[zeppelin\] landed( and stood there)+( and( stood)?)?…$/,
    );
  });

  it("is where most is marked", () => {
    const text = `A zeppelin. ${before}The oil price, said Kirby. ${before}`;
    const snippet = shown(snippetOf(text, spans(text, "zeppelin", "oil", "Kirby")));
    expect(snippet).toContain("The [oil] price, said [Kirby].");
  });

  it("is the whole of a short text, and at most a few lines of one without spaces", () => {
    expect(shown(snippetOf("It landed.", spans("It landed.", "landed")))).toBe("It [landed].");
    const text = "政府は木曜日に発表した。".repeat(60);
    const snippet = shown(snippetOf(text, spans(text, "木曜日")));
    expect(snippet).toContain("[木曜日]");
    expect(snippet.length).toBeLessThan(300);
  });
});
