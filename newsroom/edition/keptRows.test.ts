import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damageOf, editionPlace, openEdition, rowsOf } from "../../testkit/editions.ts";
import { article, content, digested, NOW, PAPER, section, story } from "../../testkit/records.ts";
import { putArticle } from "./changeEdition.ts";
import type { ArticleRecord, EditionContent, PictureRecord } from "./records.ts";
import { renewEdition } from "./renewEdition.ts";
import { searchEdition } from "./search/search.ts";
import { writeEdition } from "./writeEdition.ts";

const SLUGS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const word = fc.constantFrom("oil", "water", "rail");
const storyArbitrary = (slug: string): fc.Arbitrary<ArticleRecord> =>
  fc
    .record({
      // Rarely anything else, so that most rows of two papers are the same.
      headline: fc.oneof(
        { weight: 9, arbitrary: fc.constant("oil") },
        { arbitrary: word, weight: 1 },
      ),
      day: fc.oneof(
        { weight: 19, arbitrary: fc.constant(1) },
        { arbitrary: fc.constant(2), weight: 1 },
      ),
      extras: fc.oneof(
        { weight: 9, arbitrary: fc.constant(false) },
        { arbitrary: fc.boolean(), weight: 1 },
      ),
    })
    .map(({ headline, day, extras }) =>
      article(slug, {
        headline,
        text: `${headline} of ${slug}`,
        published: `2014-06-0${day}T12:00:00.000Z`,
        topics: extras ? ["dams", headline] : [headline],
        redirectFrom: extras ? [`/old/${slug}`] : [],
        translations: extras ? [{ lang: "fr", address: "/2014/06/01/one" }] : [],
        corrections: extras ? [{ at: "2014-06-03T12:00:00.000Z", text: headline }] : [],
        story: story([{ type: "rule" }], { words: slug.length }),
      }),
    );
const paperArbitrary: fc.Arbitrary<EditionContent> = fc
  .record({
    slugs: fc.subarray(SLUGS, { minLength: 8 }),
    stories: fc.tuple(...SLUGS.map(storyArbitrary)),
    withdrawn: fc.subarray(["/2014/06/09/gone", "/old/gone"]),
    description: word,
    words: word,
  })
  .map(({ slugs, stories, withdrawn, description, words }) => {
    const list = stories.filter((_, at) => slugs.includes(SLUGS[at] ?? ""));
    const pictures = list.map(
      ({ address }, at): PictureRecord => ({
        address: `/media${address}/map.0a1b2c3${at % 10}.png`,
        plainAddress: `/media${address}/map.png`,
        file: `articles${address}/map.png`,
        format: "png",
        article: address,
        // Another story may show the picture with other words.
        words: { caption: words },
      }),
    );
    return digested(
      content(list, { withdrawn, pictures, sections: [section("world", { description })] }),
    );
  });

/** All rows but the words for corrections of searches, which stay when a story goes. */
function rowsWithoutWords(file: string) {
  return { ...rowsOf(file), word: [] };
}

describe("An edition that is written over another", () => {
  it("has the rows of one that is written alone, whatever has changed", () => {
    fc.assert(
      fc.property(fc.array(paperArbitrary, { minLength: 2, maxLength: 4 }), (papers) => {
        const file = editionPlace();
        for (const made of papers) {
          writeEdition(file, PAPER, made);
          const alone = editionPlace();
          writeEdition(alone, PAPER, { ...made, digests: new Map() });
          expect(rowsWithoutWords(file)).toEqual(rowsWithoutWords(alone));
        }
        expect(damageOf(file)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  const list = SLUGS.map((slug) => article(slug, { text: `Text of ${slug}` }));
  /** The same content, whose texts may only be asked for if the story is among the named ones. */
  const guarded = (...mayAsk: string[]) => {
    const made = digested(content(list));
    const articles = made.articles.map((one) => {
      const copy = { ...one };
      Object.defineProperty(copy, "text", {
        enumerable: true,
        get() {
          if (mayAsk.some((slug) => one.address.endsWith(`/${slug}`))) return one.text;
          throw new Error(`${one.address} was asked for`);
        },
      });
      return copy;
    });
    return { ...made, articles };
  };

  it("is left as it is where nothing has changed", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, digested(content(list)));
    const before = openEdition(file).stamp(NOW);
    expect(writeEdition(file, PAPER, guarded())).toBe(1);
    expect(openEdition(file).stamp(NOW)).toBe(before);
    expect(writeEdition(file, { ...PAPER, tagline: "New" }, guarded())).toBe(2);
    expect(openEdition(file).paper.tagline).toBe("New");
  });

  it("asks for the texts of changed stories alone", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, digested(content(list)));
    const made = guarded("two");
    made.digests = new Map(made.digests).set("/2014/06/12/two", "another");
    expect(writeEdition(file, PAPER, made)).toBe(2);
    expect(() => writeEdition(editionPlace(), PAPER, made)).toThrow("was asked for");
  });

  it("writes a story again that was published in the meantime", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, digested(content(list)));
    putArticle(file, article("two", { text: "zeppelin" }), []);
    expect(() => writeEdition(file, PAPER, guarded())).toThrow("/2014/06/12/two was asked for");
    expect(writeEdition(file, PAPER, guarded("two"))).toBe(3);
    expect(searchEdition(openEdition(file), { q: "zeppelin" }, NOW).total).toBe(0);
    expect(searchEdition(openEdition(file), { q: "text" }, NOW).total).toBe(list.length);
  });

  it("is not renewed where nothing has changed", () => {
    const file = editionPlace();
    const since = writeEdition(file, PAPER, digested(content(list)));
    expect(renewEdition(file, PAPER, guarded(), { since, now: NOW })).toMatchObject({
      change: undefined,
      shown: [],
      difference: { stories: { added: [], changed: [], removed: [] } },
    });
    const made = guarded("two");
    made.digests = new Map(made.digests).set("/2014/06/12/two", "another");
    // The file is another one, but its story is the same.
    expect(renewEdition(file, PAPER, made, { since, now: NOW }).change).toBeUndefined();
  });
});
