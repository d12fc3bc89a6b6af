import { describe, expect, it } from "vitest";
import { endsSentence, findPictureLines, findUncreditedPicture } from "./pictureLines.ts";
import { readUnits } from "./units.ts";

const ALT =
  "A woman in a yellow coat stands beside an overturned boat in the flooded market square";
const CAPTION =
  "A woman stands beside an overturned boat in the flooded market square of Marl on May 4.";
const LONG =
  "The councils of three towns have said that they would accept a second dam above the old one, and would pay.";

const find = (...blocks: string[]) => {
  const found = findPictureLines(
    readUnits(blocks.join("\n\n")),
    ({ text }) => !text.startsWith("~"),
  );
  return found && { alt: found.alt, caption: found.caption, credit: found.credit, how: found.how };
};

describe("the lines about a story's picture", () => {
  it.each([
    ["together", [`${ALT}\n${CAPTION} Reuters`, "Dam opens"]],
    ["apart", [ALT, `${CAPTION} Reuters`, "Dam opens"]],
    ["the other way round", [`${CAPTION} Reuters`, ALT, "Dam opens"]],
    ["with the credit on a line of its own", [`${ALT}\n${CAPTION}\n(Reuters)`, "Dam opens"]],
    ["with the description below that", [`${CAPTION}\nReuters`, ALT, "Dam opens"]],
  ])("are a description, a caption and a credit: %s", (_, blocks) => {
    expect(find(...blocks)).toEqual({
      alt: ALT,
      caption: CAPTION,
      credit: "Reuters",
      how: "recognised",
    });
  });

  it("may be a caption and a credit alone", () => {
    expect(find("Dam opens", `${CAPTION} Reuters`, LONG)).toEqual({
      alt: undefined,
      caption: CAPTION,
      credit: "Reuters",
      how: "recognised",
    });
  });

  it.each([
    ["among the first eight lines", 7, true],
    ["not below them", 8, false],
  ])("stand %s", (_, above, isFound) => {
    const lines = Array.from({ length: above }, (_, n) => `Line ${n}`);
    expect(find(...lines, `${CAPTION} Reuters`) !== undefined).toBe(isFound);
  });

  it.each([
    ["below one paragraph", [LONG, `${CAPTION} Reuters`], "recognised"],
    ["not below two", [LONG, LONG, `${CAPTION} Reuters`], undefined],
    ["below two with a description", [LONG, LONG, `${ALT}\n${CAPTION} Reuters`], "guessed"],
    ["not with a sentence for one", [LONG, LONG, `${ALT}.\n${CAPTION} Reuters`], undefined],
  ])("stand %s", (_, blocks, how) => {
    expect(find(...blocks)?.how).toBe(how);
  });

  it.each([
    ["a caption of 19 letters", ["The gates of Marl. Reuters"], false],
    ["a caption of 20 letters", ["The gates of Marle x. Reuters"], true],
    ["a credit below fewer than 30 letters", ["The gates of the dam open now.\nReuters"], true],
    ["a credit below more", ["The gates of the dam open no.\nReuters"], false],
    ["lines that others have taken", [`~${CAPTION} Reuters`], false],
    ["a credit alone", ["Reuters"], false],
    ["no credit", [CAPTION], false],
  ])("are none or some: %s", (_, blocks, isFound) => {
    expect(find(...blocks, "Dam opens") !== undefined).toBe(isFound);
  });

  it.each([
    [
      "a headline above",
      ["Woman Beside Overturned Boat in Flooded Market Square", `${CAPTION} Reuters`],
      false,
    ],
    [
      "the same words in its block",
      [`Woman beside overturned boat in flooded market square\n${CAPTION} Reuters`],
      true,
    ],
    [
      "a line about something else",
      ["Nobody has seen any such thing in all of those years", `${CAPTION} Reuters`],
      false,
    ],
    ["fewer than 15 letters", ["Woman boat sq.\n".trim(), `${CAPTION} Reuters`], false],
  ])("have for a description: %s", (_, blocks, isOne) => {
    expect(find(...blocks)?.alt !== undefined).toBe(isOne);
  });
});

describe("two lines about the same thing above a headline", () => {
  const pair = (first: string, second: string, between = "\n") =>
    findUncreditedPicture(readUnits(`${first}${between}${second}`))?.alt;

  it("are a description and a caption", () => {
    expect(findUncreditedPicture(readUnits(`Local\n${ALT}\n${CAPTION}`))).toMatchObject({
      alt: ALT,
      caption: CAPTION,
      how: "guessed",
    });
    expect(pair(ALT, CAPTION, "\n\n")).toBe(ALT);
  });

  it.each([
    ["the first is a sentence", `${ALT}.`, CAPTION],
    ["the second is none", ALT, CAPTION.slice(0, -1)],
    ["they speak of different things", ALT, LONG],
    ["one is short", ALT, "A woman beside a boat."],
    ["the other is short", "A woman beside an overturned boat", CAPTION],
  ])("are none where %s", (_, first, second) => {
    expect(pair(first, second)).toBeUndefined();
  });

  it("are none in two blocks where they share less than half", () => {
    const other =
      "A woman in the market square of Marl speaks with three old engineers of walls and rain.";
    expect(pair(ALT, other)).toBe(ALT);
    expect(pair(ALT, other, "\n\n")).toBeUndefined();
  });
});

it.each([
  ["It rains.", true],
  ["Does it?", true],
  ["It does!”", true],
  ["It may… ", true],
  ["(It does.)", true],
  ["It rains", false],
  ["It rains:", false],
  ["It. rains", false],
])("“%s” ends a sentence: %s", (text, ends) => {
  expect(endsSentence(text)).toBe(ends);
});
