import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeTexts } from "./mergeTexts.ts";

const line = fc.stringMatching(/^[ab#-]{0,3}$/);
const end = fc.constantFrom("\n", "\r\n", "\r");
const text = fc
  .array(fc.tuple(line, end), { maxLength: 12 })
  .map((lines) => lines.map((parts) => parts.join("")).join(""));

it("A change of one side alone is kept to the byte, whatever the line ends", () => {
  fc.assert(
    fc.property(text, text, (base, changed) => {
      expect(mergeTexts(base, changed, base)).toBe(changed);
      expect(mergeTexts(base, base, changed)).toBe(changed);
      expect(mergeTexts(base, changed, changed)).toBe(changed);
    }),
  );
});

it("Two changes far apart are both in the result, and none of the other lines is lost", () => {
  fc.assert(
    fc.property(end, fc.nat(5), fc.nat(5), (newline, first, second) => {
      const lines = Array.from({ length: 20 }, (_, at) => `Line ${at}.`);
      const changed = (at: number, words: string) =>
        lines.map((each, index) => (index === at ? words : each)).join(newline);
      const merged = mergeTexts(
        lines.join(newline),
        changed(first, "Mine."),
        changed(14 + second, "Theirs."),
      );
      const wanted = [...lines];
      wanted[first] = "Mine.";
      wanted[14 + second] = "Theirs.";
      expect(merged).toBe(wanted.join(newline));
    }),
  );
});

it("Different changes of the same line are never decided by the desk", () => {
  expect(mergeTexts("One.\nTwo.\n", "One!\nTwo.\n", "One?\nTwo.\n")).toBeUndefined();
});
