import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damageOf, editionPlace, openEdition, rowsOf } from "../../testkit/editions.ts";
import { article, content, NOW, PAPER, section, story } from "../../testkit/records.ts";
import {
  archiveAddress,
  authorAddress,
  dayOfAddress,
  pageAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import type { Paper } from "../paper/paper.ts";
import { articleAt } from "./articles.ts";
import { putArticle } from "./changeEdition.ts";
import { isAffected, stateOf } from "./changes.ts";
import { EditionMovedOn } from "./editionFile.ts";
import { pageContent } from "./pageContent.ts";
import type { EditionContent } from "./records.ts";
import { renewEdition } from "./renewEdition.ts";
import { siteChromeText } from "./siteChrome.ts";
import { writeEdition } from "./writeEdition.ts";

const SLUGS = ["one", "two", "three", "four", "five", "six", "seven"];
const TOPICS = ["oil", "water", "rail"];
const PAGES = ["about", "corrections", "privacy"];

/** What a content folder may have, as far as it differs between two of these papers. */
interface Source {
  stories: Array<{
    slug: string;
    /** 30 is later than now: scheduled. */
    day: number;
    section: string;
    topics: string[];
    byline: string[];
    headline: string;
    corrected: boolean;
    redirected: boolean;
  }>;
  sections: Record<string, { description: string }>;
  topics: Record<string, string>;
  authors: Record<string, { name: string; role: string }>;
  pages: Record<string, { text: string }>;
  withdrawn: string[];
  front: Paper["front"];
}

const word = fc.constantFrom("a", "b");
const storyArbitrary = (slug: string) =>
  fc.record({
    slug: fc.constant(slug),
    day: fc.constantFrom(1, 2, 3, 4, 30),
    section: fc.constantFrom("world", "sport"),
    topics: fc.subarray(TOPICS),
    byline: fc.subarray(["desk", "jane"], { minLength: 1 }),
    headline: word,
    corrected: fc.boolean(),
    redirected: fc.boolean(),
  });
const source: fc.Arbitrary<Source> = fc.record({
  stories: fc.subarray(SLUGS).chain((slugs) => fc.tuple(...slugs.map(storyArbitrary))),
  sections: fc.record({
    world: fc.record({ description: word }),
    sport: fc.record({ description: word }),
  }),
  topics: fc.record({ oil: word, water: word }),
  authors: fc.record({
    desk: fc.record({ name: word, role: word }),
    jane: fc.record({ name: word, role: word }),
  }),
  pages: fc.record({
    about: fc.record({ text: word }),
    corrections: fc.record({ text: word }),
    privacy: fc.record({ text: word }),
  }),
  withdrawn: fc.subarray(["/2014/06/09/gone", "/old/gone"]),
  front: fc.record({
    lead: fc.constantFrom(undefined, "/2014/06/01/one", "/2014/06/02/two"),
    related: fc.subarray(["/2014/06/01/one", "/2014/06/04/four"]),
    secondary: fc.subarray(["/2014/06/03/three", "/2014/06/04/four"]),
  }),
});

/** A paper and the same with few things changed, as one hour's work in a folder leaves it. */
const pair = fc
  .tuple(source, source, fc.subarray(Object.keys(emptySource()) as Array<keyof Source>), fc.nat())
  .map(([before, other, parts, choice]): [Source, Source] => {
    const after = { ...before, ...Object.fromEntries(parts.map((part) => [part, other[part]])) };
    // One or two stories at a time.
    const slugs = [SLUGS[choice % 7], SLUGS[Math.floor(choice / 7) % 7]];
    const stories = [
      ...before.stories.filter(({ slug }) => !slugs.includes(slug)),
      ...other.stories.filter(({ slug }) => slugs.includes(slug)),
    ];
    return [before, { ...after, stories: parts.includes("stories") ? stories : before.stories }];
  });

function emptySource(): Source {
  const front = { lead: undefined, related: [], secondary: [] };
  return {
    stories: [],
    sections: {},
    topics: {},
    authors: {},
    pages: {},
    withdrawn: [],
    front,
  };
}

function contentOf(made: Source): EditionContent {
  const stories = made.stories.map(({ day, corrected, redirected, headline, slug, ...fields }) =>
    article(slug, {
      ...fields,
      published: `2014-06-${String(day).padStart(2, "0")}T12:00:00.000Z`,
      headline: `${slug} ${headline}`,
      corrections: corrected ? [{ at: "2014-06-05T12:00:00.000Z", text: "Wrong." }] : [],
      redirectFrom: redirected ? [`/old/${slug}`] : [],
    }),
  );
  const named = Object.entries(made.topics).map(([slug, name]) => ({ slug, name }));
  return content(
    // The newest story gives the edition its date, which every page shows.
    [...stories, article("newest", { section: "sport", published: "2014-06-12T12:00:00.000Z" })],
    {
      sections: Object.entries(made.sections).map(([slug, fields], order) =>
        section(slug, { order, ...fields }),
      ),
      topics: [
        ...named,
        ...TOPICS.filter((slug) => !(slug in made.topics)).map((slug) => ({ slug, name: slug })),
      ],
      authors: Object.entries(made.authors).map(([slug, fields]) => ({
        slug,
        kind: "person",
        story: story(),
        ...fields,
      })),
      pages: Object.entries(made.pages).map(([slug, { text }], order) => ({
        slug,
        headline: slug,
        order,
        story: story([{ type: "paragraph", children: [{ type: "text", text }] }]),
      })),
      withdrawn: made.withdrawn,
    },
  );
}

/** Every address at which one of two papers may have something. */
function addressesOf(...sources: Source[]): string[] {
  const stories = sources
    .flatMap((made) => contentOf(made).articles)
    .flatMap(({ address, redirectFrom }) => [address, ...redirectFrom]);
  const days = stories
    .filter((address) => /^\/\d/.test(address))
    .flatMap((address) => {
      const { year, month, day } = dayOfAddress(address);
      return [archiveAddress(year), archiveAddress(year, month), archiveAddress(year, month, day)];
    });
  return [
    ...new Set([
      "/",
      "/corrections",
      ...stories,
      ...days,
      ...["world", "sport"].map((slug) => sectionAddress(slug)),
      ...TOPICS.map((slug) => topicAddress(slug)),
      ...["desk", "jane"].map((slug) => authorAddress(slug)),
      ...PAGES.map(pageAddress),
      "/2014/06/09/gone",
      "/old/gone",
    ]),
  ];
}

const paperOf = ({ front }: Source): Paper => ({ ...PAPER, front });

function renewed(file: string, made: Source, since = 1) {
  return renewEdition(file, paperOf(made), contentOf(made), { since, now: NOW });
}

describe("An edition renewed from its content", () => {
  it("is what a build makes of it, and only pages that show something else are affected", {
    timeout: 240_000,
  }, () => {
    let exact = 0;
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const file = editionPlace();
        writeEdition(file, paperOf(before), contentOf(before));
        const old = openEdition(file);
        const since = stateOf(old, NOW);
        const { change, shown } = renewed(file, after);
        const fresh = openEdition(file);
        const state = stateOf(fresh, NOW);

        const built = editionPlace();
        writeEdition(built, paperOf(after), contentOf(after));
        expect(rowsOf(file)).toEqual(rowsOf(built));
        expect(damageOf(file)).toEqual([]);
        for (const address of shown) expect(articleAt(fresh, address, NOW)).toBeDefined();

        const everything = siteChromeText(old, NOW) !== siteChromeText(fresh, NOW);
        expect(change?.everything ?? false).toBe(everything);
        const addresses = addressesOf(before, after);
        const differing = addresses.filter(
          (address) => pageContent(old, address, NOW) !== pageContent(fresh, address, NOW),
        );
        expect([...(change?.addresses ?? [])].sort()).toEqual(differing.sort());
        if (everything) return;
        exact += 1;
        // Other addresses are rendered at every request.
        const known = addresses.filter((address) => !address.startsWith("/old/"));
        expect(known.filter((address) => isAffected(fresh, address, since, state)).sort()).toEqual(
          differing.filter((address) => !address.startsWith("/old/")),
        );
      }),
      { numRuns: 20 },
    );
    expect(exact).toBeGreaterThan(3);
  });

  const paper = (): { file: string; made: Source } => {
    const file = editionPlace();
    const made: Source = {
      ...emptySource(),
      stories: [
        {
          slug: "one",
          day: 1,
          section: "world",
          topics: ["oil"],
          byline: ["desk"],
          headline: "a",
          corrected: false,
          redirected: false,
        },
      ],
      sections: { world: { description: "a" }, sport: { description: "a" } },
      authors: { desk: { name: "a", role: "a" } },
      pages: { about: { text: "a" } },
    };
    writeEdition(file, paperOf(made), contentOf(made));
    return { file, made };
  };

  it("keeps the file of one in which nothing has changed", () => {
    const { file, made } = paper();
    const before = readdirSync(path.dirname(file));
    const { change, difference } = renewed(file, made);
    expect(change).toBeUndefined();
    expect(difference.stories).toEqual({ added: [], changed: [], removed: [] });
    expect(readdirSync(path.dirname(file))).toEqual(before);
    expect(openEdition(file).number()).toBe(1);
  });

  it("affects a standing page alone when its text changes, and every page when its name does", () => {
    const { file, made } = paper();
    const { change } = renewed(file, { ...made, pages: { about: { text: "b" } } });
    expect(change).toEqual({ number: 2, everything: false, addresses: ["/about"] });
    const more = { about: { text: "b" }, privacy: { text: "a" } };
    expect(renewed(file, { ...made, pages: more }, 2).change?.everything).toBe(true);
  });

  it("remembers what was changed before, for pages that nobody has asked for since", () => {
    const { file, made } = paper();
    const since = stateOf(openEdition(file), NOW);
    putArticle(
      file,
      article("put", { section: "sport", published: "2014-06-02T12:00:00.000Z" }),
      [],
      {},
      NOW,
    );
    const stories = [
      ...made.stories,
      { ...(made.stories[0] as Source["stories"][0]), slug: "put" },
    ];
    renewed(file, { ...made, stories, pages: { about: { text: "b" } } }, 2);
    const fresh = openEdition(file);
    const now = stateOf(fresh, NOW);
    expect(isAffected(fresh, "/sport", since, now)).toBe(true);
    expect(isAffected(fresh, "/about", since, now)).toBe(true);
    expect(isAffected(fresh, "/authors/nobody", since, now)).toBe(false);
  });

  it("leaves an edition that has changed since its content was read", () => {
    const { file, made } = paper();
    putArticle(file, article("put"), [], {}, NOW);
    expect(() => renewed(file, { ...made, stories: [] })).toThrow(EditionMovedOn);
    expect(articleAt(openEdition(file), "/2014/06/12/put", NOW)).toBeDefined();
  });

  it("tells stories that readers have not seen from those that they have", () => {
    const { file, made } = paper();
    const [one] = made.stories as [Source["stories"][0]];
    const stories = [
      { ...one, headline: "b" },
      { ...one, slug: "two", day: 2 },
      { ...one, slug: "three", day: 30 },
    ];
    const first = renewed(file, { ...made, stories });
    expect(first.shown.sort()).toEqual(["/2014/06/01/one", "/2014/06/02/two"]);
    expect(first.hidden).toEqual([]);
    expect(first.change?.addresses).not.toContain("/2014/06/30/three");
    const second = renewed(file, { ...made, stories: stories.slice(2) }, 2);
    expect(second.hidden.sort()).toEqual(["/2014/06/01/one", "/2014/06/02/two"]);
  });

  it("does not take the place of one that cannot be read", () => {
    const { made } = paper();
    expect(() => renewed(editionPlace(), made)).toThrow("there is no edition");
  });
});
