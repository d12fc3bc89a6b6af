import { describe, expect, it } from "vitest";
import { articleText, problemsOf, SITE, testFolder } from "../../testkit/contentFolders.ts";
import { checkContent } from "./checkContent.ts";
import { emptyCheckCache } from "./checkMemory.ts";
import { findSimilar, similarity, sketchOf } from "./nearDuplicates.ts";

/** Words that differ from story to story; the same for the same seed. */
function prose(seed: number, length = 100): string {
  let state = seed * 7919 + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `w${(state >>> 8) % 3000}`;
  }).join(" ");
}

const at = (slug: string) => `articles/2014/06/12/${slug}/index.md`;

describe("a story that is there already", () => {
  it("is reported at the later of the two, whatever its marks, capitals and its few changed words", () => {
    const changed = prose(1).replace(/w\d+/, "“Other,”").toUpperCase();
    const problems = problemsOf({
      [at("first")]: articleText({}, prose(1)),
      [at("second")]: articleText({ published: "2014-06-12T19:00:00-04:00" }, changed),
      [at("third")]: articleText({}, prose(2)),
    });
    expect(problems).toEqual([
      {
        file: at("second"),
        line: 2,
        severity: "warning",
        rule: "duplicate-story",
        message: `the text is nearly the same as that of ${at("first")}`,
        remedy: "keep one of the two; the other's address can stand in its redirectFrom",
      },
    ]);
  });

  it("is reported at a draft of it", () => {
    const problems = problemsOf({
      [at("story")]: articleText({}, prose(1)),
      "drafts/again/index.md": articleText({ published: undefined }, prose(1)),
    });
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ["drafts/again/index.md", `the text is the same as that of ${at("story")}`],
    ]);
  });

  it("is not seen in a few words, nor in a story that quotes half of another", () => {
    const problems = problemsOf({
      [at("a")]: articleText({}, "Only a few words."),
      [at("b")]: articleText({}, "Only a few words."),
      [at("c")]: articleText({}, prose(3)),
      [at("d")]: articleText({}, `${prose(3, 50)} ${prose(4, 50)}`),
    });
    expect(problems).toEqual([]);
  });

  it("is found in scripts that put no space between words", () => {
    const text = Array.from({ length: 90 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 37) % 900)),
    ).join("");
    expect(
      problemsOf({ [at("a")]: articleText({}, text), [at("b")]: articleText({}, text) }),
    ).toHaveLength(1);
  });
});

describe("the similarity of sketches", () => {
  it("is about the share of five-word runs that two texts have in common", () => {
    const a = sketchOf(prose(1, 600));
    const b = sketchOf(`${prose(1, 450)} ${prose(2, 150)}`);
    // 450 of 750 different runs are in both.
    expect(a && b && similarity(a, b)).toBeGreaterThan(0.45);
    expect(a && b && similarity(a, b)).toBeLessThan(0.75);
  });

  // How long it takes is measured by `npm run bench -- limits`.
  it("is found among ten thousand stories", () => {
    const texts = Array.from({ length: 10_000 }, (_, index) => prose(index, 60));
    texts[9_999] = texts[17] ?? "";
    const found = findSimilar(texts.map(sketchOf), 0.8);
    expect(found).toEqual([{ text: 9_999, earlier: 17, similarity: 1 }]);
  });

  it("is found where all of ten thousand stories are the same", () => {
    const text = prose(1, 60);
    const found = findSimilar(
      Array.from({ length: 10_000 }, () => sketchOf(text)),
      0.8,
    );
    expect(found).toHaveLength(9_999);
  });
});

describe("what is remembered from check to check", () => {
  it("gives the same problems as a check of everything, through every change", () => {
    const memory = emptyCheckCache();
    const options = { siteUrl: undefined, now: new Date("2014-06-20T12:00:00Z") };
    const texts = new Map<string, string>();
    for (const [slug, body] of [
      ["b", prose(1)],
      ["c", prose(1)],
      ["a", prose(1)],
      ["b", prose(2)],
      ["a", undefined],
      ["d", prose(2)],
      ["b", `${prose(2)} more`],
      ["c", prose(2)],
    ] as const) {
      if (body === undefined) texts.delete(at(slug));
      else texts.set(at(slug), articleText({}, body));
      const folder = testFolder({ "site.yaml": SITE, ...Object.fromEntries(texts) });
      const anew = checkContent(folder, options).problems;
      expect(checkContent(folder, { ...options, memory }).problems).toEqual(anew);
    }
    expect([...memory.duplicates.pairs.keys()].sort()).toEqual([at("c"), at("d")]);
  });
});
