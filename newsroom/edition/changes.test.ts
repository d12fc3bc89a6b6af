import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionPlace, openEdition } from "../../testkit/editions.ts";
import { article, articles, content, NOW, PAPER, section, story } from "../../testkit/records.ts";
import { isWithdrawn } from "./articles.ts";
import { type ChangingEdition, changeEdition, putArticle, removeArticle } from "./changeEdition.ts";
import { isAffected, pagesToRender, REMEMBERED_CHANGES, sameState, stateOf } from "./changes.ts";
import type { Edition } from "./edition.ts";
import { storiesByAuthor, storiesInSection, storiesOnTopic } from "./lists.ts";
import type { ArticleRecord } from "./records.ts";
import { breakSeal } from "./seal.ts";
import { siteChrome } from "./siteChrome.ts";
import { writeEdition } from "./writeEdition.ts";

const day = (number: number) => `2014-06-0${number}T12:00:00.000Z`;
/** Three stories on oil and one on football, with enough other stories on their topics. */
const STORIES = [
  article("oil-1", { published: day(1), topics: ["oil"] }),
  article("oil-2", { published: day(2), topics: ["oil"] }),
  article("oil-3", { published: day(3), topics: ["oil"] }),
  article("oil-4", { published: day(4), topics: ["oil"] }),
  article("match", { published: day(5), topics: ["football"], section: "sport", byline: ["jane"] }),
  article("lonely", { published: day(6), section: "sport" }),
  // The newest story: changes of older ones do not change the date of any page.
  article("newest", { published: "2014-06-12T20:00:00.000Z", section: "sport", topics: ["x"] }),
];
const AUTHORS = ["desk", "jane"].map((slug) => ({
  slug,
  name: slug,
  kind: "person" as const,
  story: story(),
}));
const ABOUT = { slug: "about", headline: "About", order: 1, story: story() };
const NEW = article("oil-5", { topics: ["oil", "new-topic"], redirectFrom: ["/old/oil"] });

/** Every kind of page; each test names those that are affected. */
const PAGES = [
  "/",
  "/feed.xml",
  "/sitemap.xml",
  "/corrections",
  "/about",
  "/world",
  "/world/page/2",
  "/world/feed.xml",
  "/sport",
  "/sport/page/2",
  "/topics/oil",
  "/topics/oil/page/2",
  "/topics/new-topic",
  "/topics/football",
  "/authors/desk",
  "/authors/jane",
  "/2014",
  "/2014/05",
  "/2014/06",
  "/2014/06/05",
  "/2014/06/12",
  "/2014/06/12/oil-5",
  "/2014/06/01/oil-1",
  "/2014/06/04/oil-4",
  "/2014/06/05/match",
  "/2014/06/06/lonely",
  "/old/oil",
  "/something/else",
];
/** Addresses whose content is not known from the edition. */
const UNKNOWN = ["/feed.xml", "/sitemap.xml", "/something/else"];
/** The same with the pages that show stories from anywhere: affected by every public one. */
const ALWAYS = [...UNKNOWN, "/", "/corrections"];

function paper(): { file: string; edition: Edition } {
  const file = editionPlace();
  writeEdition(file, PAPER, content(STORIES, { authors: AUTHORS, pages: [ABOUT] }));
  return { file, edition: openEdition(file) };
}

/** The pages that are affected by a change of the edition. */
function concerned(
  edition: Edition,
  work: () => void,
  from: Date = NOW,
  until: Date = from,
): string[] {
  const before = stateOf(edition, from);
  work();
  const after = stateOf(edition, until);
  return PAGES.filter((page) => isAffected(edition, page, before, after)).sort();
}

const changed = (file: string, work: (standing: ChangingEdition) => void) => () =>
  void changeEdition(file, NOW, work);

describe("a story that is published", () => {
  it("concerns itself, its lists, what it is related to, and what shows stories from anywhere", () => {
    const { file, edition } = paper();
    const pages = concerned(edition, () => putArticle(file, NEW, [], {}, NOW));
    expect(pages).toEqual(
      [
        ...ALWAYS,
        "/world",
        "/world/feed.xml",
        "/topics/oil",
        "/topics/new-topic",
        "/authors/desk",
        "/2014",
        "/2014/06",
        "/2014/06/12",
        "/2014/06/12/oil-5",
        "/2014/06/01/oil-1",
        "/2014/06/04/oil-4",
        "/old/oil",
      ].sort(),
    );
  });

  it.each([
    [44, ["/page/2"], "has room"],
    [60, ["/page/2", "/page/3", "/page/4"], "is full, and becomes the third"],
  ])(
    "concerns of a list of %i stories, besides its first page, %j, since the second %s",
    (length, further) => {
      const file = editionPlace();
      const newest = article("newest", { section: "sport", byline: ["jane"] });
      const written = [...articles(length, { topics: ["oil"], byline: ["desk"] }), newest];
      writeEdition(file, PAPER, content(written, { authors: AUTHORS }));
      const edition = openEdition(file);
      const before = stateOf(edition, NOW);
      putArticle(file, article("new", { topics: ["oil"], byline: ["desk"] }), [], {}, NOW);
      const after = stateOf(edition, NOW);
      for (const list of ["/world", "/topics/oil", "/authors/desk"]) {
        const all = ["", "/feed.xml", "/page/2", "/page/3", "/page/4"];
        const affected = all.filter((page) => isAffected(edition, list + page, before, after));
        expect(affected).toEqual(["", "/feed.xml", ...further]);
      }
      expect(pagesToRender(edition, edition.number()).join(" ")).not.toContain("*");
    },
  );

  it("concerns a story of its section that fills up its related stories from there", () => {
    const { file, edition } = paper();
    const sport = article("race", { section: "sport", byline: ["jane"] });
    const pages = concerned(edition, () => putArticle(file, sport, [], {}, NOW));
    expect(pages).toContain("/2014/06/06/lonely");
    expect(pages).toContain("/2014/06/05/match");
    expect(pages).not.toContain("/2014/06/01/oil-1");
  });

  it("concerns the story that it translates", () => {
    const { file, edition } = paper();
    const original = { ...(STORIES[4] as ArticleRecord) };
    original.translations = [{ lang: "fr", address: NEW.address }];
    putArticle(file, original, [], {}, NOW);
    const pages = concerned(edition, () => putArticle(file, NEW, [], {}, NOW));
    expect(pages).toContain("/2014/06/05/match");
  });

  it("concerns every page when it dates the edition anew", () => {
    const { file, edition } = paper();
    const dated = article("late", { published: "2014-06-15T12:00:00.000Z" });
    expect(concerned(edition, () => putArticle(file, dated, [], {}, NOW))).toHaveLength(
      PAGES.length,
    );
  });

  it("concerns nothing but what nothing is known of as long as it is only scheduled", () => {
    const { file, edition } = paper();
    const later = article("oil-5", { published: "2014-07-01T12:00:00.000Z", topics: ["oil"] });
    expect(concerned(edition, () => putArticle(file, later, [], {}, NOW))).toEqual(
      [...UNKNOWN, "/old/oil"].sort(),
    );
  });
});

describe("a story that changes its place", () => {
  it("concerns the lists that it leaves and those it comes into", () => {
    const { file, edition } = paper();
    const moved = article("match", { published: day(5), topics: ["oil"], byline: ["desk"] });
    const pages = concerned(edition, () => putArticle(file, moved, [], {}, NOW));
    for (const page of ["/sport", "/world", "/topics/football", "/topics/oil", "/authors/jane"]) {
      expect(pages, page).toContain(page);
    }
    expect(pages).not.toContain("/about");
  });
});

describe("a story that is taken out", () => {
  it("concerns the pages that showed it", () => {
    const { file, edition } = paper();
    const pages = concerned(edition, () => removeArticle(file, "/2014/06/05/match", NOW));
    for (const page of ["/sport", "/topics/football", "/authors/jane", "/2014/06/05/match"]) {
      expect(pages, page).toContain(page);
    }
    for (const page of ["/world", "/topics/oil", "/about", "/2014/06/01/oil-1"]) {
      expect(pages, page).not.toContain(page);
    }
  });
});

describe("a story whose time comes", () => {
  it("concerns the same pages as one that is published then", () => {
    const { file, edition } = paper();
    const at = "2014-06-12T21:00:00.000Z";
    const before = new Date("2014-06-12T20:30:00Z");
    putArticle(file, { ...NEW, published: at }, [], {}, before);
    const pages = concerned(edition, () => undefined, before, new Date(at));
    for (const page of ["/world", "/topics/new-topic", "/2014/06/01/oil-1", "/2014/06/12/oil-5"]) {
      expect(pages, page).toContain(page);
    }
    for (const page of ["/about", "/sport", "/2014/06/05/match"]) {
      expect(pages, page).not.toContain(page);
    }
  });
});

describe("what a story stands on", () => {
  it("concerns every page when its words change, and none besides when it is new", () => {
    const { file, edition } = paper();
    const sections = [section("world", { order: 1, name: "Abroad" })];
    const put = () => putArticle(file, NEW, [], { sections }, NOW);
    expect(concerned(edition, put)).toHaveLength(PAGES.length);
    expect(edition.section("world")?.name).toBe("Abroad");
    const topics = [{ slug: "brand-new", name: "Brand new" }];
    const again = () => putArticle(file, NEW, [], { topics }, NOW);
    expect(concerned(edition, again)).not.toContain("/about");
    expect(edition.topic("brand-new")?.name).toBe("Brand new");
  });

  it("concerns every page when the paper or a page of the footer changes", () => {
    const { file, edition } = paper();
    const named = changed(file, (standing) => standing.putPaper({ ...PAPER, name: "Another" }));
    expect(concerned(edition, named)).toHaveLength(PAGES.length);
    expect(edition.paper.name).toBe("Another");
    const page = changed(file, (standing) => standing.putPage({ ...ABOUT, slug: "imprint" }));
    expect(concerned(edition, page)).toHaveLength(PAGES.length);
  });
});

describe("breaking news", () => {
  const END = new Date(NOW.getTime() + 3_600_000);
  const breaking = { text: "Dam gives way", story: NEW.address, until: END.toISOString() };

  it("concerns every page when it is set, said otherwise, taken off, and when it ends", () => {
    const { file, edition } = paper();
    const put = (news: typeof breaking | undefined) =>
      changed(file, (standing) => standing.putPaper({ ...PAPER, breaking: news }));
    expect(concerned(edition, put(breaking))).toHaveLength(PAGES.length);
    expect(concerned(edition, put({ ...breaking, text: "Dam holds" }))).toHaveLength(PAGES.length);
    const since = stateOf(edition, new Date(END.getTime() - 1));
    const about = (now: Date) => isAffected(edition, "/about", since, stateOf(edition, now));
    expect(about(new Date(END.getTime() - 1))).toBe(false);
    expect(sameState(since, stateOf(edition, END))).toBe(false);
    expect(about(END)).toBe(true);
    expect(concerned(edition, put(undefined))).toHaveLength(PAGES.length);
  });

  it("is shown until its end, and leads to its story where readers can open it", () => {
    const { file, edition } = paper();
    changeEdition(file, NOW, (standing) => standing.putPaper({ ...PAPER, breaking }));
    const shown = (now: Date) => siteChrome(edition, now).breaking;
    expect(shown(NOW)).toEqual({ text: "Dam gives way", address: undefined });
    putArticle(file, NEW, [], {}, NOW);
    expect(shown(NOW)?.address).toBe(NEW.address);
    expect(shown(END)).toBeUndefined();
  });
});

describe("what is not certain", () => {
  it("concerns every page: another file, a change that nobody wrote down, a clock that went back", () => {
    const { file, edition } = paper();
    const state = stateOf(edition, NOW);
    const about = (since: typeof state) => isAffected(edition, "/about", since, state);
    expect(about(state)).toBe(false);
    expect(about({ ...state, written: "1" })).toBe(true);
    expect(about({ ...state, number: state.number - 1 })).toBe(true);
    expect(about({ ...state, newest: state.newest + 1 })).toBe(true);
    putArticle(file, NEW, [], {}, NOW);
    const later = stateOf(edition, NOW);
    edition.connection.pragma("query_only = 0");
    edition.connection.exec("DELETE FROM change");
    breakSeal(edition.connection);
    expect(isAffected(openEdition(file), "/about", state, later)).toBe(true);
  });

  it("is a page older than what the edition remembers", () => {
    const { file, edition } = paper();
    const before = stateOf(edition, NOW);
    changeEdition(file, NOW, (standing) => standing.withdraw("/gone"));
    const connection = edition.connection;
    connection.pragma("query_only = 0");
    connection.exec(`UPDATE meta SET value = value + ${REMEMBERED_CHANGES} WHERE key = 'number'`);
    breakSeal(connection);
    changeEdition(file, NOW, (standing) => standing.withdraw("/gone"));
    expect(edition.query("SELECT number FROM change").all()).toHaveLength(1);
    expect(isAffected(edition, "/about", before, stateOf(edition, NOW))).toBe(true);
  });
});

describe("an address whose story has been taken back", () => {
  it("is known as such until a story stands there again", () => {
    const { file, edition } = paper();
    changeEdition(file, NOW, (standing) => {
      standing.withdraw(NEW.address);
      standing.withdraw("/old/oil");
    });
    expect(isWithdrawn(edition, NEW.address)).toBe(true);
    putArticle(file, NEW, [], {}, NOW);
    expect(isWithdrawn(edition, NEW.address)).toBe(false);
    expect(isWithdrawn(edition, "/old/oil")).toBe(false);
  });
});

describe("the pages that are rendered as soon as a change is known", () => {
  it("are those that it affects, the front before all others, each once", () => {
    const { file, edition } = paper();
    putArticle(file, NEW, [], {}, NOW);
    const pages = pagesToRender(edition, edition.number());
    expect(pages[0]).toBe("/");
    expect(pages).toContain(NEW.address);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.length).toBeLessThanOrEqual(12);
  });

  it("are none where nobody sees anything else, and the front where that is not known", () => {
    const { file, edition } = paper();
    const later = article("later", { published: "2014-07-01T12:00:00.000Z" });
    putArticle(file, later, [], {}, NOW);
    expect(pagesToRender(edition, edition.number())).toEqual([]);
    expect(pagesToRender(edition, edition.number() + 1)).toEqual(["/"]);
    changeEdition(file, NOW, (changing) => changing.putPaper({ ...PAPER, name: "Another" }));
    expect(pagesToRender(edition, edition.number())[0]).toBe("/");
  });
});

it("Two states are the same if the build, its changes, the newest story and the breaking news are", () => {
  const state = { written: "2014-06-20T12:00:00Z", number: 3, newest: 5, breaking: 0 };
  expect(sameState(state, { ...state })).toBe(true);
  for (const other of [
    { written: "2014-06-20T12:00:01Z" },
    { number: 4 },
    { newest: 6 },
    { breaking: 7 },
  ]) {
    expect(sameState(state, { ...state, ...other }), JSON.stringify(other)).toBe(false);
  }
});

describe("pages of long lists", () => {
  const HOUR = 3_600_000;
  const START = Date.parse("2014-06-01T12:00:00.000Z");
  const at = (hour: number) => new Date(START + hour * HOUR);
  /** Hours 0 to 99 are public at first; later ones are scheduled. */
  const LENGTH = 100;
  const OPENS = 6;
  const story = (name: string, hour: number, where: number) =>
    article(name, {
      published: at(hour).toISOString(),
      section: where % 5 === 0 ? "sport" : "world",
      topics: where % 4 === 0 ? ["oil", "water"] : ["oil"],
      byline: where % 3 === 0 ? ["jane"] : ["desk"],
    });
  const SECTIONS = [section("world"), section("sport")];

  function shownPages(edition: Edition, now: Date): Map<string, string> {
    const lists = [
      ...["world", "sport"].map((slug) => ({ of: storiesInSection, slug, at: `/${slug}` })),
      ...["oil", "water"].map((slug) => ({ of: storiesOnTopic, slug, at: `/topics/${slug}` })),
      ...["jane", "desk"].map((slug) => ({ of: storiesByAuthor, slug, at: `/authors/${slug}` })),
    ];
    return new Map(
      lists.flatMap(({ of, slug, at: address }) =>
        Array.from({ length: 7 }, (_, index) => {
          const { pages, teasers } = of(edition, slug, index + 1, now) ?? {};
          const shown = JSON.stringify([pages, teasers]);
          return [index === 0 ? address : `${address}/page/${index + 1}`, shown] as const;
        }),
      ),
    );
  }

  const change = fc.record({
    what: fc.constantFrom("put", "replace", "remove", "wait"),
    which: fc.nat({ max: LENGTH - 1 }),
    hour: fc.nat({ max: LENGTH + OPENS }),
    where: fc.nat({ max: 60 }),
  });

  it("that show something else after any changes are affected", () => {
    let same = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: LENGTH - 1 }),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (length, changes) => {
          const file = editionPlace();
          const standing = Array.from({ length: length + OPENS }, (_, index) =>
            story(`story-${index}`, index < length ? index : LENGTH + index - length, index * 7),
          );
          // Every page shows the day of the newest, which is the same throughout.
          standing.push(story("newest", LENGTH - 1, 1));
          writeEdition(file, PAPER, content(standing, { authors: AUTHORS, sections: SECTIONS }));
          const edition = openEdition(file);
          let hour = LENGTH - 1;
          const before = shownPages(edition, at(hour));
          const since = stateOf(edition, at(hour));
          changes.forEach(({ what, which, hour: when, where }, index) => {
            const name = what === "put" ? `new-${index}` : `story-${which}`;
            const { address } = story(name, 0, 0);
            const now = at(hour);
            if (what === "wait") hour = Math.max(hour, when);
            else if (what === "remove") removeArticle(file, address, now);
            else putArticle(file, story(name, when, where), [], {}, now);
          });
          const now = at(hour);
          const state = stateOf(edition, now);
          for (const [page, shown] of shownPages(edition, now)) {
            const affected = isAffected(edition, page, since, state);
            if (shown !== before.get(page)) expect([page, affected]).toEqual([page, true]);
            else if (!affected) same += 1;
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(same).toBeGreaterThan(400);
  });
});
