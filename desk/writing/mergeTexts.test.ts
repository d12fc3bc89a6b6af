import fc from "fast-check";
import { expect, it } from "vitest";
import { valuesOf } from "../../newsroom/content/fieldEdits.ts";
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

const STORY = `---
headline: Dam opens
standfirst: It opens.
section: world # the desk's
hero:
  image: dam.jpg
  alt: Water
  credit: Jane
---

One.
Two.
`;

it.each([
  [
    "two fields, one below the other",
    ["It opens.", "It is open."],
    ["section: world", "section: sport"],
  ],
  [
    "a field, and a new one below it",
    ["It opens.", "It is open."],
    ["section:", "kind: analysis\nsection:"],
  ],
  [
    "two values of the hero",
    ["alt: Water", "alt: Water runs"],
    ["credit: Jane", 'credit: "Jane: Doe"'],
  ],
  [
    "a field that is gone, and the one above it",
    ["alt: Water", "alt: Water runs"],
    ["  credit: Jane\n", ""],
  ],
] satisfies Array<[string, [string, string], [string, string]]>)(
  "Two people who write in %s, both keep what they wrote",
  (_, mine, theirs) => {
    const own = STORY.replace(...mine);
    const other = STORY.replace(...theirs).replace("Two.", "Two, theirs.");
    const merged = mergeTexts(STORY, own, other) ?? "";
    const both = STORY.replace(...mine).replace(...theirs);
    expect(merged).toContain("Two, theirs.");
    expect(valuesOf(merged)).toEqual(valuesOf(both));
    expect(merged).toContain("# the desk's");
  },
);

it("Two changes of one field, or a comment that one of them has written beside it, are shown to both", () => {
  const mine = STORY.replace("It opens.", "Mine.");
  expect(mergeTexts(STORY, mine, STORY.replace("It opens.", "Theirs."))).toBeUndefined();
  const commented = STORY.replace("It opens.", "It opens. # is that so?");
  expect(mergeTexts(STORY, mine, commented)).toBeUndefined();
});
