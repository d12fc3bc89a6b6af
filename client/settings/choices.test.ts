import { describe, expect, it } from "vitest";
import { CHOICES, readChoices, rootStyle } from "./choices.ts";

const BARS = { light: "#fff", dark: "#000" };
const NOTHING = readChoices(() => null);

describe("What a reader has chosen", () => {
  it("is how pages are anyway when nothing is kept", () => {
    expect(NOTHING).toEqual({
      theme: "system",
      size: "standard",
      letters: "paper",
      pictures: "device",
      keys: "on",
    });
    expect(rootStyle(NOTHING, BARS)).toBe("");
  });

  it("is read as it was kept, and what nobody could have chosen is left out", () => {
    const kept: Record<string, string> = { theme: "dark", size: "huge", letters: "plain" };
    expect(readChoices((name) => kept[name])).toEqual({
      ...NOTHING,
      theme: "dark",
      letters: "plain",
    });
  });

  it("becomes the style of the page, with the colour of the browser's bars", () => {
    expect(rootStyle({ ...NOTHING, theme: "dark" }, BARS)).toBe(
      "color-scheme:dark;--bars:#000;--brightness:.86",
    );
    expect(rootStyle({ ...NOTHING, theme: "light" }, BARS)).toContain("--bars:#fff");
    expect(rootStyle({ ...NOTHING, letters: "plain" }, BARS)).toMatch(/system-ui.*letter-spacing/);
  });

  it("has four sizes of text, each in a share of the reader's own", () => {
    const sizes = CHOICES.size.map((size) => rootStyle({ ...NOTHING, size }, BARS));
    expect(new Set(sizes).size).toBe(4);
    for (const size of sizes.filter(Boolean)) expect(size).toMatch(/^font-size:\d+%$/);
  });
});
