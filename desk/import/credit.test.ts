import { describe, expect, it } from "vitest";
import { isCredit, splitCredit } from "./credit.ts";

const CAPTION = "The gates of the dam opened on Friday.";

describe("a line that is a credit and nothing else", () => {
  it.each([
    "Reuters",
    "The Associated Press",
    "Getty Images",
    "AFP/Getty Images",
    "Bloomberg News",
    "PA Wire",
    "Zuma Press",
    "Courtesy of the Water Authority",
    "Jane Doe/Reuters",
    "AP Photo/Jane Doe",
    "Jane Doe — Reuters",
    "Jane Doe|AFP|Getty Images",
    "Jane van der Berg / Reuters",
    "Photo: Jane Doe",
    "Photographs by Jane Doe",
    "PHOTOGRAPH: Jane Doe",
    "Picture: police",
    "Image courtesy of the Water Authority",
    "Illustration by Jane Doe",
    "Foto: Jane Doe",
    "Credit: Jane Doe",
    "© Jane Doe",
    "(c) Jane Doe",
    "Copyright Jane Doe",
    "(Jane Doe/AP)",
    "[Reuters].",
    "Reuters.",
  ])("%s", (line) => expect(isCredit(line)).toBe(true));

  it.each([
    "",
    "Reuters said so",
    "said Reuters",
    "Photo finish",
    "Photo:",
    "The map shows the lake",
    "jane doe/reuters",
    "Jane Doe",
    `Photo: ${"J".repeat(95)}`,
    "copyright",
  ])("not: %s", (line) => expect(isCredit(line)).toBe(false));
});

describe("a caption with its credit", () => {
  it.each([
    [`${CAPTION} Reuters`, CAPTION, "Reuters"],
    [`${CAPTION} Jane Doe/Reuters`, CAPTION, "Jane Doe/Reuters"],
    [`${CAPTION} (Jane Doe/AP)`, CAPTION, "Jane Doe/AP"],
    [`${CAPTION} [Photo: Jane Doe].`, CAPTION, "Photo: Jane Doe"],
    ["The gates | Photo: Jane Doe", "The gates", "Photo: Jane Doe"],
    ["The gates – Reuters", "The gates", "Reuters"],
    ["“It holds.” Photo: Jane Doe.", "“It holds.”", "Photo: Jane Doe"],
    [`One. ${CAPTION} Photograph: Jane Doe`, `One. ${CAPTION}`, "Photograph: Jane Doe"],
    ["Water (left) and wall. Handout", "Water (left) and wall.", "Handout"],
    ["Will it hold? AP", "Will it hold?", "AP"],
  ])("is parted: %s", (line, caption, credit) => {
    expect(splitCredit(line)).toEqual({ caption, credit });
  });

  it.each([
    CAPTION,
    `${CAPTION} It was late`,
    "The gates (left)",
    "Reuters",
    "The gates of Reuters",
  ])("has none: %s", (line) => {
    expect(splitCredit(line)).toBeUndefined();
  });
});
