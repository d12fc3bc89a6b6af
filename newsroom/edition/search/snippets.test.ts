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

  it("is cut between words of a script without spaces", () => {
    const words = ["รัฐบาล", "ประกาศ", "ภาษี", "น้ำมัน", "ใหม่"];
    const text = words.join("").repeat(30);
    const at = text.indexOf("น้ำมัน", 400);
    const snippet = snippetOf(text, [{ start: at, end: at + "น้ำมัน".length }]);
    const shown = snippet
      .map((part) => part.text)
      .join("")
      .replaceAll("…", "");
    const segmenter = new Intl.Segmenter("th", { granularity: "word" });
    for (const { segment } of segmenter.segment(shown)) expect(words).toContain(segment);
  });

  it("is the whole of a short text, and at most a few lines of one without spaces", () => {
    expect(shown(snippetOf("It landed.", spans("It landed.", "landed")))).toBe("It [landed].");
    const text = "政府は木曜日に発表した。".repeat(60);
    const snippet = shown(snippetOf(text, spans(text, "木曜日")));
    expect(snippet).toContain("[木曜日]");
    expect(snippet.length).toBeLessThan(300);
  });

  it("is cut at 190 characters, at the end of a word, and says so where something is left out", () => {
    const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
    const whole = words(38);
    expect(whole.length).toBe(189);
    expect(shown(snippetOf(whole, spans(whole, "word")))).toBe(`[word]${whole.slice(4)}`);
    const longer = words(50);
    expect(shown(snippetOf(longer, spans(longer, "word")))).toBe(`[word]${whole.slice(4)}…`);
  });

  it("has at most 70 characters before the match, or its sentence where that begins within them", () => {
    const lead = "word ".repeat(40);
    const begin = (text: string) => shown(snippetOf(text, spans(text, "zeppelin"))).split("[")[0];
    expect(begin(`${lead}zeppelin`)).toBe(`…${"word ".repeat(14)}`);
    expect(begin(`${"word ".repeat(14)}zeppelin`)).toBe("word ".repeat(14));
    for (const end of [". ", "! ", "? ", ".” ", "?’) ", "\n"]) {
      expect(begin(`${lead}end${end}Then a zeppelin`), end).toBe("…Then a ");
    }
    for (const end of ["。", "！", "？"]) {
      expect(begin(`${"政府は発表".repeat(20)}${end}木曜日にzeppelin`), end).toBe("…木曜日に");
    }
    expect(begin(`${lead}3.5 then a zeppelin`)).toMatch(/^…word .*3\.5 then a $/);
    expect(begin(`${lead}end. More. Then a zeppelin`)).toBe("…Then a ");
  });

  it("begins and ends with whole words, unless they have no end", () => {
    const odd = `${"abcdefghi ".repeat(30)}zeppelin ${"abcdefghi ".repeat(30)}`;
    const parts = shown(snippetOf(odd, spans(odd, "zeppelin"))).replaceAll("…", "");
    for (const word of parts.trim().split(" ")) expect(["abcdefghi", "[zeppelin]"]).toContain(word);
    const endless = `${"x".repeat(200)}zeppelin${"y".repeat(300)}`;
    const cut = shown(snippetOf(endless, spans(endless, "zeppelin")));
    expect(cut).toBe(`…${"x".repeat(70)}[zeppelin]${"y".repeat(112)}…`);
  });

  it("is never cut within a letter", () => {
    const letters = "\u{20000}".repeat(200);
    const text = `x${letters}zeppelin${letters}`;
    const cut = shown(snippetOf(text, spans(text, "zeppelin"))).replaceAll("…", "");
    expect(Buffer.from(cut).toString()).toBe(cut);
    const marked = `x${"e\u0301".repeat(80)}zeppelin`;
    expect(shown(snippetOf(marked, spans(marked, "zeppelin")))).toMatch(/^…e\u0301/);
  });

  it("is the earliest of those in which as much is marked, and holds all that it is of", () => {
    const text = `A zeppelin. ${before}An airship. ${before}`;
    expect(shown(snippetOf(text, spans(text, "airship", "zeppelin")))).toMatch(/^A \[zeppelin\]/);
    const long = "z".repeat(250);
    const one = `${before}A ${long} b ${before}`;
    expect(shown(snippetOf(one, spans(one, long)))).toContain(`[${long}]`);
    const apart = `one ${"x ".repeat(58)}two ${"x ".repeat(90)}`;
    expect(shown(snippetOf(apart, spans(apart, "one", "two")))).toContain("[two]");
  });

  it("of a text without a mark is its beginning", () => {
    expect(shown(snippetOf(before, []))).toMatch(/^Something else was said here\. .*…$/);
    expect(snippetOf("", [])).toEqual([]);
  });
});
