import { describe, expect, test } from "vitest";
import { comparable, isQuoted, quotedBeginning } from "./quotedWords.ts";

const quoted = (quote: string, text: string) => isQuoted(quote, comparable(text));

describe("a quote is found", () => {
  test.each([
    ["quotation marks", "“We’re not ‘going’ back”", 'He said: "We\'re not “going” back".'],
    ["case", "we ARE not", "We are not"],
    ["spacing", "we  are\nnot", "We are\u00a0not"],
    ["a line between paragraphs", "first. Second", "The first.\nSecond one."],
    ["the space before a French question mark", "« Quoi ? »", "Il dit « Quoi? »"],
    ["forms of the same letter", "eﬃcient １２", "efficient 12"],
    ["composed letters", "cafe\u0301", "café"],
    ["soft hyphens", "demo\u00adcracy", "democracy"],
    ["its closing punctuation", "We are not!", "We are not, he said"],
    ["an ellipsis", "We are … done", "We are, as you see, done"],
    ["an ellipsis in brackets", "We are […] done", "We are, as you see, done"],
    ["dots", "We are... done", "We are, as you see, done"],
    ["an ellipsis of the text itself", "Well… maybe", "Well… maybe"],
    ["an ellipsis at both ends", "… we are …", "What we are now"],
  ])("%s aside", (_, quote, text) => {
    expect(quoted(quote, text)).toBe(true);
  });

  test("in a script without spaces", () => {
    expect(quoted("私は行く", "彼は「私は行く」と言った")).toBe(true);
    expect(quoted("ไม่ไป", "เขาไม่ไปแล้ว")).toBe(true);
  });
});

describe("a quote is not found", () => {
  test.each([
    ["another word", "We are now done", "We are not done"],
    ["a word left out", "We are done", "We are not done"],
    ["the beginning of a longer word", "He can", "He cannot"],
    ["the end of a longer word", "able to go", "He was unable to go"],
    ["two words for one", "now here", "nowhere"],
    ["another order", "done … we are", "We are, as you see, done"],
    ["words used twice", "done … done", "done"],
    ["another dash", "a – b", "a - b"],
  ])("with %s", (_, quote, text) => {
    expect(quoted(quote, text)).toBe(false);
  });
});

test("the place where a quote departs from the text is known", () => {
  const text = comparable("“We are not going back,” he said.");
  expect(quotedBeginning("We are not going away", text)).toBe("We are not going");
  expect(quotedBeginning("Nothing of it", text)).toBe("");
});
