import { describe, expect, it } from "vitest";
import { type ArticleHints, articleBlock } from "./articleBlock.ts";

/** Different sentences of that many words. */
const words = (count: number, letter = "w") =>
  Array.from({ length: count }, (_, n) => `${letter}${n}${n % 12 === 11 ? "." : ""}`).join(" ");
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;
const doubts = (body: string, said: ArticleHints = {}) =>
  articleBlock(page(body), said).doubts.join("\n");
const article = (text: string) =>
  `<article><h1>Dam opens</h1>${text
    .split(/(?<=\.) /)
    .map((sentence) => `<p>${sentence}</p>`)
    .join("")}</article>`;

describe("a doubt about an article's text", () => {
  it.each([
    [59, true],
    [60, false],
  ])("is that it has few words: %d", (count, isOne) => {
    const text = words(count);
    const said = doubts(`<article><p>${text}.</p></article>`);
    expect(/only \d+ words/.test(said)).toBe(isOne);
  });

  it.each([
    [100, 166, false],
    [100, 171, true],
    [70, 59, false],
  ])("is that it has %d words of %d that the page says", (count, wanted, isOne) => {
    expect(
      doubts(article(words(count)), { words: wanted }).includes("words that the page says"),
    ).toBe(isOne);
  });

  it.each([
    "…",
    "...",
    "[…]",
    "[ ... ]",
    "Read more",
    "See the full",
    "View the rest",
    "Continue reading »",
    "Keep reading.",
    "To continue reading",
    "To read the full",
    "Subscribe to the Courier",
    "This is for subscribers",
    "Weiterlesen",
    "Lire la suite",
    "Seguir leyendo →",
    "Leggi tutto",
    "Leggi di più",
    "Lees verder",
    "Lees meer >",
  ])("is that it ends as if more of it stood elsewhere: %s", (end) => {
    expect(doubts(article(`${words(96)} ${end}`))).toContain("more of it stood elsewhere");
    expect(doubts(article(`${end} ${words(96)}`))).not.toContain("elsewhere");
  });

  it.each([
    "paywall",
    "x-regwall",
    "piano-offer",
    "subscriber-only",
    "premium-wall",
    "meteredcontent",
    "article-locked",
    "locked-content",
  ])("is that a box asks for money, in a page of few words: %s", (name) => {
    for (const attribute of ["class", "id"]) {
      const box = `<div ${attribute}="${name}">Pay</div>`;
      expect(doubts(article(words(249 - 2)) + box)).toContain("for subscribers");
      expect(doubts(article(words(300)) + box)).not.toContain("for subscribers");
    }
    expect(doubts(`${article(words(96))}<div class="x${name}x">Pay</div>`)).toBe("");
  });

  it("is that the page says so itself, of however many words", () => {
    expect(doubts(article(words(300)), { isFree: false })).toContain("for subscribers");
    expect(doubts(article(words(300)), { isFree: true })).toBe("");
  });

  it.each([
    ["Councils accept second reservoir", "The lake is full.", true],
    ["Councils accept second reservoir", "A reservoirs' lake is full.", false],
    ["Second reservoir", "The lake is full.", false],
    ["The dam is at its end", "Full.", false],
  ])("is that no longer word of its headline is in it: %s, %s", (headline, text, isOne) => {
    expect(
      doubts(article(`${text} ${words(96)}`), { headline }).includes("no word of the headline"),
    ).toBe(isOne);
  });

  it("counts two signs of a script without spaces as a word", () => {
    const body = (count: number) => `<article><h1>坝</h1><p>${"大".repeat(count)}</p></article>`;
    expect(doubts(body(300))).not.toContain("words");
    expect(doubts(body(100))).toMatch(/only 5\d words/);
  });
});

describe("what lies over a page", () => {
  const text = words(120);
  const box = `<p>${words(40, "x")}</p>`;

  it.each([
    ...[
      "cookie-banner",
      "cookienotice",
      "cookie_consent",
      "cookie-wall",
      "consent",
      "gdpr",
      "ccpa",
      "onetrust",
      "didomi",
      "usercentrics",
      "qc-cmp2",
      "newsletter",
      "nl-signup",
      "mailing-list",
      "print-only",
      "print-footer",
      "printonly",
      "visible-print",
      "legal-notice",
      "adblock",
      "my-consent-box",
    ].map((name) => `<div class="${name}">${box}</div>`),
    `<div id="onetrust">${box}</div>`,
    `<dialog>${box}</dialog>`,
    `<div role="dialog">${box}</div>`,
  ])("is no part of the article: %s", (over) => {
    expect(articleBlock(page(article(text).replace("<h1>", `${over}<h1>`)), {}).html).not.toContain(
      "x39",
    );
  });

  it.each(["cookies", "consented", "subprint-only2"])("is told from other boxes: %s", (name) => {
    expect(
      articleBlock(
        page(article(text).replace("</article>", `<div class="${name}">${box}</div></article>`)),
        {},
      ).html,
    ).toContain("x39");
  });

  it("holds no headline, article or main part", () => {
    for (const inner of [
      "<h1>Dam</h1>",
      "<article></article>",
      "<main></main>",
      '<i itemprop="articleBody"></i>',
    ]) {
      const body = `<main><div class="consent">${inner}<p>${text}</p></div></main>`;
      expect(articleBlock(page(body), {}).html, inner).toContain("w100");
    }
  });
});

it("films and frames in the article are named, and others are not", () => {
  const films =
    '<iframe src="a"></iframe><video src="b"></video><audio src="c"></audio><iframe></iframe>';
  const body = `${article(words(120)).replace("</article>", `${films}</article>`)}<iframe src="d"></iframe>`;
  expect(articleBlock(page(body), {}).embeds).toEqual(["a", "b", "c"]);
});

it("an article in one form is an article", () => {
  const body = `<form>${article(words(120))}</form>`;
  expect(articleBlock(page(body), {}).html).toContain("w100");
});

describe("of two blocks of a page", () => {
  const paragraphs = (text: string) =>
    text
      .split(/(?<=\.) /)
      .map((sentence) => `<p>${sentence}</p>`)
      .join("");
  const long = words(240);
  const marked = words(144, "x");
  const both = page(
    `<div class="story">${paragraphs(long)}</div><article><h1>Other</h1>${paragraphs(marked)}</article>`,
  );

  it("the marked one is the article", () => {
    const { html } = articleBlock(both, {});
    expect(html).toContain("x100");
    expect(html).not.toContain("w100");
  });

  it("the one whose text the page says is in the article, marked or not", () => {
    expect(articleBlock(both, { text: long }).html).toContain("w100");
    expect(articleBlock(both, { text: marked }).html).toContain("x100");
  });

  it("the marked one is the article where the page says another text", () => {
    const { html } = articleBlock(both, { text: words(240, "y") });
    expect(html).toContain("x100");
    expect(html).not.toContain("w100");
  });

  it("the long one is the article where the marked one is a fifth of it at most", () => {
    const scrap = page(
      `<div class="story">${paragraphs(words(1200))}</div><article><h1>Other</h1>${paragraphs(words(96, "x"))}</article>`,
    );
    const { html } = articleBlock(scrap, {});
    expect(html).toContain("w1000");
    expect(html).not.toContain("x90");
  });
});
