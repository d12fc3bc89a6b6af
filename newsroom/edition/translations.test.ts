import { describe, expect, it } from "vitest";
import { editionOf, editionPlace, openEdition, rowsOf, slugs } from "../../testkit/editions.ts";
import { article, content, NOW, PAPER, section, story } from "../../testkit/records.ts";
import { articleAt } from "./articles.ts";
import { changeEdition, putArticle, removeArticle } from "./changeEdition.ts";
import { isAffected, stateOf } from "./changes.ts";
import { countArticles, newestArticles, oldestArticles } from "./feedStories.ts";
import { frontOf } from "./front.ts";
import {
  daysWithin,
  latestStories,
  neighboursOf,
  storiesByAuthor,
  storiesInSection,
  storiesOnDay,
  storiesOnTopic,
} from "./lists.ts";
import { pageContent } from "./pageContent.ts";
import type { ArticleRecord } from "./records.ts";
import { relatedStories } from "./related.ts";
import { pageTranslations, sectionTranslations } from "./translations.ts";
import { writeEdition } from "./writeEdition.ts";

const at = (hour: number) => `2014-06-12T${hour}:00:00.000Z`;
const names = (lang: string, slug: string) => ({ lang, address: `/2014/06/12/${slug}` });

const WAR = article("war", { published: at(12), topics: ["iraq"] });
const KRIEG = article("krieg", {
  published: at(13),
  lang: "de",
  topics: ["iraq"],
  translations: [names("en-US", "war")],
});
const HARB = article("harb", {
  published: at(14),
  lang: "ar",
  topics: ["iraq"],
  translations: [names("en-US", "war"), { lang: "fr", address: "https://journal.example/guerre" }],
});
const MATCH = article("match", { published: at(15), topics: ["iraq"] });
const ALL = [WAR, KRIEG, HARB, MATCH];

describe("The translations of a story", () => {
  it("are all of its versions, whichever of them names which", () => {
    const edition = editionOf(ALL);
    const of = (slug: string) => articleAt(edition, `/2014/06/12/${slug}`, NOW)?.translations;
    const guerre = { lang: "fr", address: "https://journal.example/guerre" };
    expect(of("war")).toEqual([names("ar", "harb"), names("de", "krieg"), guerre]);
    expect(of("krieg")).toEqual([names("en-US", "war"), names("ar", "harb"), guerre]);
    expect(of("harb")).toEqual([names("en-US", "war"), guerre, names("de", "krieg")]);
    expect(of("match")).toEqual([]);
  });

  it("are not shown before their time, nor what only they lead to", () => {
    const later = { ...HARB, published: "2014-06-30T12:00:00.000Z" };
    const edition = editionOf([WAR, KRIEG, { ...later, address: HARB.address }]);
    expect(articleAt(edition, WAR.address, NOW)?.translations).toEqual([names("de", "krieg")]);
  });

  it("are in the tables the same in whatever order the stories are written", () => {
    const rows = (order: ArticleRecord[]) => {
      const file = editionPlace();
      writeEdition(file, PAPER, content([]));
      for (const one of order) putArticle(file, one, [], {}, NOW);
      return rowsOf(file).translation;
    };
    const once = rows(ALL);
    expect(once).toHaveLength(5);
    expect(rows([...ALL].reverse())).toEqual(once);
    expect(rows([...ALL, WAR, HARB, KRIEG])).toEqual(once);
  });

  it("end on both sides with the mention, and with the story", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content(ALL));
    const ofWar = () => articleAt(openEdition(file), WAR.address, NOW)?.translations ?? [];
    putArticle(file, { ...HARB, translations: [] }, [], {}, NOW);
    expect(ofWar().map(({ lang }) => lang)).toEqual(["de"]);
    removeArticle(file, KRIEG.address, NOW);
    expect(ofWar()).toEqual([]);
  });
});

describe("A list has a story once, in the language of its readers", () => {
  const edition = () =>
    editionOf(ALL, {
      sections: [section("world"), section("politik", { lang: "de", order: 2 })],
      topics: [{ slug: "iraq", name: "Iraq", description: undefined }],
    });
  const ofPaper = ["match", "war"];

  it("in sections, topics, authors' pages, the archive and feeds", () => {
    const opened = edition();
    expect(slugs(storiesInSection(opened, "world", 1, NOW)?.teasers ?? [])).toEqual(ofPaper);
    expect(storiesInSection(opened, "world", 1, NOW)?.total).toBe(2);
    expect(slugs(storiesOnTopic(opened, "iraq", 1, NOW)?.teasers ?? [])).toEqual(ofPaper);
    expect(storiesOnTopic(opened, "iraq", 1, NOW)?.total).toBe(2);
    expect(slugs(storiesByAuthor(opened, "desk", 1, NOW)?.teasers ?? [])).toEqual(ofPaper);
    expect(slugs(storiesOnDay(opened, "2014-06-12", NOW))).toEqual(ofPaper);
    expect(daysWithin(opened, "2014-", NOW)).toEqual([{ day: "2014-06-12", stories: 2 }]);
    expect(slugs(latestStories(opened, NOW, 9))).toEqual(ofPaper);
    for (const subject of [
      { kind: "paper" },
      { kind: "section", slug: "world" },
      { kind: "topic", slug: "iraq" },
      { kind: "author", slug: "desk" },
    ] as const) {
      expect(slugs(newestArticles(opened, subject, 9, NOW)), subject.kind).toEqual(ofPaper);
    }
    expect(slugs(oldestArticles(opened, { offset: 0, limit: 9 }, NOW))).toEqual(ofPaper);
    expect(countArticles(opened, NOW)).toBe(2);
    const { lead, secondary, latest, strips } = frontOf(opened, NOW);
    const shown = [lead, ...secondary, ...latest, ...strips.flatMap(({ teasers }) => teasers)];
    expect(slugs(shown.flatMap((teaser) => teaser ?? [])).sort()).toEqual(ofPaper);
  });

  it("in a section of another language, whose list has its own version only", () => {
    const opened = editionOf([WAR, { ...KRIEG, section: "politik" }, MATCH], {
      sections: [section("world"), section("politik", { lang: "de", order: 2 })],
    });
    expect(slugs(storiesInSection(opened, "politik", 1, NOW)?.teasers ?? [])).toEqual(["krieg"]);
    expect(slugs(newestArticles(opened, { kind: "section", slug: "politik" }, 9, NOW))).toEqual([
      "krieg",
    ]);
    expect(slugs(storiesInSection(opened, "world", 1, NOW)?.teasers ?? [])).toEqual(ofPaper);
    expect(slugs(latestStories(opened, NOW, 9))).toEqual(ofPaper);
  });

  it("and has a translation whose original is in another list, or not public yet", () => {
    const elsewhere = editionOf([{ ...WAR, section: "sport", topics: [], byline: [] }, KRIEG]);
    expect(slugs(storiesInSection(elsewhere, "world", 1, NOW)?.teasers ?? [])).toEqual(["krieg"]);
    expect(storiesInSection(elsewhere, "world", 1, NOW)?.total).toBe(1);
    expect(slugs(storiesByAuthor(elsewhere, "desk", 1, NOW)?.teasers ?? [])).toEqual(["krieg"]);
    const early = new Date(at(13));
    const later = editionOf([{ ...WAR, published: at(14) }, KRIEG]);
    expect(slugs(latestStories(later, early, 9))).toEqual(["krieg"]);
    expect(slugs(latestStories(later, NOW, 9))).toEqual(["war"]);
  });

  it("of stories related to another, and of those before and after it, in that one's language", () => {
    const spiel = article("spiel", {
      published: at(16),
      lang: "de",
      topics: ["iraq"],
      translations: [names("en-US", "match")],
    });
    const opened = editionOf([...ALL, spiel]);
    const related = (slug: string) => slugs(relatedStories(opened, `/2014/06/12/${slug}`, NOW));
    expect(related("match")).toEqual(["war"]);
    expect(related("spiel")).toEqual(["krieg"]);
    const around = (slug: string) => {
      const { previous, next } = neighboursOf(opened, `/2014/06/12/${slug}`, NOW);
      return slugs([previous, next].flatMap((teaser) => teaser ?? []));
    };
    expect(around("war")).toEqual(["match"]);
    expect(around("krieg")).toEqual(["spiel"]);
  });
});

it("A translation that appears concerns every page that changes by it", () => {
  const others = [
    article("before", { published: at(10) }),
    article("after", { published: "2014-06-13T12:00:00.000Z" }),
    article("danach", { published: "2014-06-13T11:00:00.000Z", lang: "de" }),
    article("elsewhere", { published: at(11), section: "sport", topics: ["oil"] }),
  ];
  const german = { ...KRIEG, topics: ["oil"], translations: [] };
  const file = editionPlace();
  writeEdition(file, PAPER, content([german, MATCH, ...others]));
  const edition = openEdition(file);
  const pages = [
    ...["/", "/world", "/sport", "/topics/iraq", "/topics/oil", "/authors/desk", "/2014/06/12"],
    ...[german, MATCH, ...others].map(({ address }) => address),
  ];
  const before = new Map(pages.map((page) => [page, pageContent(edition, page, NOW)]));
  const state = stateOf(edition, NOW);
  const original = { ...WAR, translations: [names("de", "krieg")] };
  putArticle(file, original, [], {}, NOW);
  const changed = pages.filter((page) => pageContent(edition, page, NOW) !== before.get(page));
  expect(changed).toContain(german.address);
  expect(changed).toContain("/2014/06/13/after");
  const after = stateOf(edition, NOW);
  for (const page of changed) expect(isAffected(edition, page, state, after), page).toBe(true);
});

describe("The translations of sections and standing pages", () => {
  const sections = [
    section("world", { translations: [{ lang: "de", address: "/welt" }] }),
    section("welt", { lang: "de", order: 2 }),
    section("alam", {
      lang: "ar",
      order: 3,
      translations: [{ lang: "en-US", address: "/world" }],
    }),
    section("sport", { order: 4 }),
  ];

  it("are named on each of them", () => {
    const edition = editionOf([], { sections });
    const of = (slug: string) => {
      const found = edition.section(slug);
      return found && sectionTranslations(edition, found).map(({ address }) => address);
    };
    expect(of("world")).toEqual(["/welt", "/alam"]);
    expect(of("welt")).toEqual(["/world", "/alam"]);
    expect(of("alam")).toEqual(["/world", "/welt"]);
    expect(of("sport")).toEqual([]);
    const page = (slug: string, lang?: string) => ({
      slug,
      headline: slug,
      order: 1,
      story: story(),
      lang,
      ...(lang && { translations: [{ lang: "en-US", address: "/about" }] }),
    });
    const pages = [page("about"), page("uber", "de")];
    const opened = editionOf([], { pages });
    expect(pages.map((one) => pageTranslations(opened, one))).toEqual([
      [{ lang: "de", address: "/uber" }],
      [{ lang: "en-US", address: "/about" }],
    ]);
  });

  it("concern every page when they change", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content([WAR], { sections }));
    const change = changeEdition(file, NOW, (standing) => {
      standing.putSection(section("world"));
    });
    expect(change.everything).toBe(true);
  });
});
