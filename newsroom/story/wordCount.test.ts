import fc from "fast-check";
import { expect, test } from "vitest";
import { testContext } from "../../testkit/storyContext.ts";
import { compileStory } from "./compileStory.ts";
import { countWords } from "./wordCount.ts";

test("words are counted as the language divides them", () => {
  expect(countWords("It’s 18:05 – don't wait, 3.5 km!", "en").words).toBe(7);
  expect(countWords("私は新聞を読む", "ja").words).toBe(5);
  expect(countWords("👩🏽‍🚒 … —", "en").words).toBe(0);
});

test("reading time is rounded at 230 words a minute and at least one", () => {
  const minutes = (words: number) => countWords("word ".repeat(words), "en").minutes;
  expect(minutes(1)).toBe(1);
  expect(minutes(344)).toBe(1);
  expect(minutes(345)).toBe(2);
  expect(minutes(2300)).toBe(10);
  expect(countWords("", "en")).toEqual({ words: 0, minutes: 0 });
  expect(countWords("!", "en")).toEqual({ words: 0, minutes: 1 });
});

test.each([
  ["en-GB", "word ".repeat(690), 3],
  ["de", "Wort ".repeat(179 * 3), 3],
  ["ar", "كلمة ".repeat(138 * 3), 3],
  ["ja", "私は新聞を読む。".repeat(134), 3],
  ["zh-Hant", "我讀報紙。".repeat(153), 3],
])("reading time goes by the speed of its readers: %s", (language, text, minutes) => {
  expect(countWords(text, language).minutes).toBe(minutes);
});

test("a long text counts the same as its paragraphs, with or without spaces", () => {
  expect(countWords("word ".repeat(5000), "en").words).toBe(5000);
  expect(countWords("word\n".repeat(5000), "en").words).toBe(5000);
});

test("pull quotes repeat the text and are not counted, footnotes are", () => {
  const body = "One two three[^1].\n\n:::pullquote\nOne two\n:::\n\n[^1]: Four five";
  expect(compileStory(body, testContext).story.words).toBe(5);
});

test("counts what the segmenter counts, whatever stands between the spaces", () => {
  const pieces = [
    "word",
    "é",
    "Größe",
    "l’homme",
    "don't",
    "18:05",
    "3.5",
    "U.S.",
    "e-mail",
    "a:b",
    "“",
    "”",
    "(",
    ")",
  ];
  const marks = [
    " ",
    "\n",
    ". ",
    ", ",
    "—",
    "\u00a0",
    "\u202f",
    "'",
    "’",
    "私は",
    "ไทย",
    "ă\u0301",
    "\u200d",
    "_",
    "1",
    "",
    "  ",
  ];
  const text = fc
    .array(fc.constantFrom(...pieces, ...marks), { maxLength: 30 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      text,
      fc.constantFrom("en", "de", "fi", "sv", "fr", "ja", "ar"),
      (written, language) => {
        const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(written);
        const segmented = [...segments].filter(({ isWordLike }) => isWordLike).length;
        expect(countWords(written, language).words).toBe(segmented);
      },
    ),
    { numRuns: 2000 },
  );
});
