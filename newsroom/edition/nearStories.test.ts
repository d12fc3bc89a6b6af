import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf, editionPlace, openEdition, slugs } from "../../testkit/editions.ts";
import { article, articles, content, NOW, PAPER } from "../../testkit/records.ts";
import { changeEdition, putArticle } from "./changeEdition.ts";
import { isAffected, stateOf } from "./changes.ts";
import { affectedPages } from "./invalidation.ts";
import { pageContent } from "./pageContent.ts";
import type { ArticleRecord } from "./records.ts";
import { relatedStories, topicWeight } from "./related.ts";
import { writeEdition } from "./writeEdition.ts";

const storyPages = (addresses: readonly string[]) =>
  addresses.filter((address) => /^\/\d{4}\/\d\d\/\d\d\//.test(address));

describe("the stories near to one", () => {
  it("are those by which its related ones come from its own time, however many follow", () => {
    const opened = editionOf(articles(200, { topics: ["oil"] }));
    const own = "/2014/06/01/story-5";
    expect(slugs(relatedStories(opened, own, NOW))).toEqual(["story-4", "story-6", "story-3"]);
  });

  it("of its section come after those it is linked to already, the next and the one before", () => {
    const opened = editionOf(articles(9));
    const own = "/2014/06/01/story-4";
    expect(slugs(relatedStories(opened, own, NOW))).toEqual(["story-2", "story-6", "story-1"]);
    const few = editionOf(articles(4));
    expect(slugs(relatedStories(few, "/2014/06/01/story-1", NOW))).toEqual([
      "story-3",
      "story-0",
      "story-2",
    ]);
  });

  it("are all whose pages a publication concerns in an archive of any size", () => {
    const concerned = [400, 900].map((stories) => {
      const file = editionPlace();
      // One in three has a topic, so that others fill up from their section.
      const written = articles(stories).map((each, at) =>
        at % 3 === 0 ? { ...each, topics: ["oil"] } : each,
      );
      writeEdition(file, PAPER, content(written));
      const added = article("new", { published: "2014-06-19T12:00:00.000Z", topics: ["oil"] });
      putArticle(file, added, [], {}, NOW);
      return storyPages(affectedPages(openEdition(file), added.address, NOW)).length;
    });
    expect(concerned[1]).toBeLessThanOrEqual((concerned[0] as number) * 1.5);
    expect(concerned[1]).toBeLessThan(130);
  });

  it("are not alone concerned when a topic has become so common that it counts for less", () => {
    const common = Array.from({ length: 300 }, (_, at) => at).filter(
      (stories) => topicWeight(stories) !== topicWeight(stories - 1),
    );
    expect(common).toEqual([1, 3, 7, 15, 31, 63, 127, 255]);
    const file = editionPlace();
    writeEdition(file, PAPER, content(articles(254, { topics: ["oil"] })));
    const put = (slug: string) => {
      const added = article(slug, { published: "2014-06-19T12:00:00.000Z", topics: ["oil"] });
      putArticle(file, added, [], {}, NOW);
      return storyPages(affectedPages(openEdition(file), added.address, NOW)).length;
    };
    expect(put("the-255th")).toBe(255);
    expect(put("the-256th")).toBeLessThan(65);
  });
});

const SECTIONS = ["world", "sport"];
/** Most on one topic, which then has more than count as near. */
const TOPICS = [[], ["oil"], ["oil", "water"], ["oil", "rail"], ["water", "oil", "rail"]];
const NAMED = ["oil", "water", "rail"].map((slug) => ({ slug, name: slug.toUpperCase() }));
const LANGUAGES = ["en-US", "de"];

/** What a story of a crowded day has; many share an instant. */
const fields = fc.record({
  hour: fc.integer({ min: 0, max: 20 }),
  section: fc.constantFrom(...SECTIONS),
  topics: fc.constantFrom(...TOPICS),
  lang: fc.constantFrom(...LANGUAGES),
  /** The number of a story that it translates. */
  original: fc.option(fc.nat(99), { nil: undefined, freq: 6 }),
});
type Fields = typeof fields extends fc.Arbitrary<infer Value> ? Value : never;

function storyOf(number: number, { hour, original, ...rest }: Fields): ArticleRecord {
  const at = `2014-06-12T${String(hour).padStart(2, "0")}:00:00.000Z`;
  return article(`story-${number}`, {
    ...rest,
    published: at,
    translations:
      original === undefined || original === number
        ? []
        : [{ lang: "fr", address: `/2014/06/12/story-${original}` }],
  });
}

it("Every page that a change of a crowded paper alters is concerned by it", () => {
  const change = fc.record({ number: fc.nat(139), fields: fc.option(fields, { nil: undefined }) });
  fc.assert(
    fc.property(
      fc.array(fields, { minLength: 110, maxLength: 130 }),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (all, changes) => {
        const file = editionPlace();
        // The newest of the paper, so that no change dates every page anew.
        const newest = article("newest", { published: "2014-06-13T12:00:00.000Z" });
        const stories = all.map((each, number) => storyOf(number, each));
        writeEdition(file, PAPER, content([...stories, newest], { topics: NAMED }));
        const edition = openEdition(file);
        const pages = [
          ...Array.from({ length: 140 }, (_, number) => `/2014/06/12/story-${number}`),
          newest.address,
        ];
        const before = new Map(pages.map((page) => [page, pageContent(edition, page, NOW)]));
        const state = stateOf(edition, NOW);
        changeEdition(file, NOW, (changing) => {
          for (const { number, fields } of changes) {
            if (fields) changing.putArticle(storyOf(number, fields), []);
            else changing.removeArticle(`/2014/06/12/story-${number}`);
          }
        });
        const after = stateOf(edition, NOW);
        const missed = pages.filter(
          (page) =>
            pageContent(edition, page, NOW) !== before.get(page) &&
            !isAffected(edition, page, state, after),
        );
        expect(missed).toEqual([]);
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});
