import { describe, expect, it } from "vitest";
import { findSimilar, type Sketch, similarity, sketchOf } from "./nearDuplicates.ts";

/** That many different words, from `w0` on. */
const words = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => `w${first + index}`);

const sketch = (text: string): Sketch => {
  const made = sketchOf(text);
  if (!made) throw new Error("the text is too short");
  return made;
};

describe("a text", () => {
  it("is compared from forty words on", () => {
    expect(sketchOf(words(39).join(" "))).toBeUndefined();
    expect(sketchOf(words(40).join(" "))).toBeDefined();
    expect(sketchOf("")).toBeUndefined();
  });

  it.each([
    ["a space", " "],
    ["several spaces", "  \n\t"],
    ["a comma", ", "],
    ["a hyphen", "-"],
    ["brackets and braces", "}{"],
    ["signs before the digits and after them", "/:"],
    ["signs of Latin-1", " «»¿ "],
    ["a long dash", "—"],
    ["an ellipsis", "…"],
    ["an invisible separator", "\u2060"],
    ["the end of general punctuation", "\u206f"],
    ["ideographic commas", "、。"],
    ["an ideographic space", "\u3000"],
    ["the end of ideographic punctuation", "\u303f"],
  ])("is the same whatever stands between its words: %s", (_, between) => {
    const plain = sketch(words(60).join(" "));
    expect(similarity(sketch(words(60).join(between)), plain)).toBe(1);
    expect(similarity(sketch(`${between}${words(60).join(between)}${between}`), plain)).toBe(1);
  });

  it("is the same whatever its capitals are", () => {
    expect(similarity(sketch(words(60).join(" ").toUpperCase()), sketch(words(60).join(" ")))).toBe(
      1,
    );
  });

  it.each(["a", "z", "0", "9", "À", "é", "ё", "ع"])(
    "has words with the letter %s in them",
    (letter) => {
      const one = words(60).join(" ");
      // Were it no part of a word, each of them would be two or the same.
      const other = words(60).map((word) => `${word}${letter}x`);
      expect(sketchOf(other.slice(0, 39).join(" "))).toBeUndefined();
      expect(similarity(sketch(other.join(" ")), sketch(one))).toBeLessThan(0.1);
      expect(
        similarity(
          sketch(other.map((word) => word.replace(letter, "q")).join(" ")),
          sketch(other.join(" ")),
        ),
      ).toBeLessThan(0.1);
    },
  );

  it("has a word in each sign of a script without spaces", () => {
    const signs = (count: number, first: number) =>
      String.fromCodePoint(...Array.from({ length: count }, (_, index) => first + index));
    expect(sketchOf(signs(39, 0x4e00))).toBeUndefined();
    expect(sketchOf(signs(40, 0x4e00))).toBeDefined();
    expect(sketchOf(signs(40, 0x2e80))).toBeDefined();
    expect(sketchOf(signs(40, 0x3040))).toBeDefined();
    expect(sketchOf(`${signs(38, 0x4e00)}ab`)).toBeUndefined();
    expect(sketchOf(`${signs(19, 0x4e00)}ab${signs(20, 0x5000)}`)).toBeDefined();
    expect(similarity(sketch(signs(60, 0x4e00)), sketch(signs(60, 0x5e00)))).toBeLessThan(0.1);
  });

  it("is told from one with the same words in another order", () => {
    const list = words(60);
    expect(similarity(sketch(list.join(" ")), sketch([...list].reverse().join(" ")))).toBeLessThan(
      0.1,
    );
  });

  it("has no common run with one that shares four words at a time", () => {
    const list = words(60);
    const broken = list.map((word, index) => (index % 5 === 4 ? `other${index}` : word));
    expect(similarity(sketch(list.join(" ")), sketch(broken.join(" ")))).toBeLessThan(0.1);
  });
});

describe("the most similar earlier text", () => {
  /** A sketch of which the first entries are those of `base`. */
  const alike = (base: Sketch, entries: number, other: number) =>
    Uint32Array.from(base, (value, index) => (index < entries ? value : other + index));
  const base = sketch(words(600).join(" "));

  it("is found from a threshold on, with its share of common entries", () => {
    const half = alike(base, 64, 1_000_000);
    expect(findSimilar([base, half], 0.5)).toEqual([{ text: 1, earlier: 0, similarity: 0.5 }]);
    expect(findSimilar([base, half], 0.51)).toEqual([]);
    expect(similarity(base, half)).toBe(0.5);
    expect(similarity(base, base)).toBe(1);
  });

  it("is the nearest, and of equals the first", () => {
    const near = alike(base, 120, 1_000_000);
    const far = alike(base, 100, 2_000_000);
    expect(findSimilar([far, near, base], 0.5).at(-1)).toEqual({
      text: 2,
      earlier: 1,
      similarity: 120 / 128,
    });
    expect(findSimilar([near, far, base], 0.5).at(-1)).toMatchObject({ text: 2, earlier: 0 });
    expect(findSimilar([base, base, base], 0.5).map(({ earlier }) => earlier)).toEqual([0, 0]);
  });

  it("is no text that is too short", () => {
    expect(findSimilar([undefined, base, undefined, base], 0.5)).toEqual([
      { text: 3, earlier: 1, similarity: 1 },
    ]);
    expect(findSimilar([], 0.5)).toEqual([]);
  });

  it("is found by any four entries in a row, at the place where both have them", () => {
    for (const band of [0, 17, 31]) {
      const other = Uint32Array.from(base, (value, index) =>
        Math.floor(index / 4) === band ? value : index,
      );
      expect(findSimilar([base, other], 4 / 128), `band ${band}`).toEqual([
        { text: 1, earlier: 0, similarity: 4 / 128 },
      ]);
    }
  });
});
