import { describe, expect, it } from "vitest";
import { editionOf, slugs } from "../../testkit/editions.ts";
import { article } from "../../testkit/records.ts";
import { articleAt, redirectTarget } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { pictureAt } from "./editionPictures.ts";
import { frontOf } from "./front.ts";
import {
  archiveYears,
  daysWithin,
  latestCorrections,
  latestStories,
  neighboursOf,
  storiesAt,
  storiesByAuthor,
  storiesInSection,
  storiesOnDay,
  storiesOnTopic,
} from "./lists.ts";
import { relatedStories } from "./related.ts";
import { searchEdition } from "./search/search.ts";

const ADDRESS = "/2014/06/14/embargoed";
const OPENS = new Date("2014-06-14T06:00:00Z");
const BEFORE = new Date(OPENS.getTime() - 1);

/** A scheduled story between two public ones, and alone in its topic, day, year and author's list. */
function edition(): Edition {
  return editionOf(
    [
      article("earlier", {
        published: "2013-06-13T06:00:00.000Z",
        topics: ["shared"],
        translations: [{ lang: "fr", address: ADDRESS }],
      }),
      article("embargoed", {
        published: OPENS.toISOString(),
        topics: ["shared", "secret"],
        byline: ["desk", "insider"],
        redirectFrom: ["/old"],
        corrections: [{ at: "2014-06-13T00:00:00.000Z", text: "A slip." }],
        text: "Nobody may know about the zeppelin yet.",
      }),
    ],
    {
      pictures: [
        {
          address: "/media/2014/06/14/embargoed/map.0a1b2c3d.png",
          plainAddress: "/media/2014/06/14/embargoed/map.png",
          file: "articles/2014/06/14/embargoed/map.png",
          format: "png",
          article: ADDRESS,
        },
      ],
    },
    { front: { lead: ADDRESS, related: [], secondary: [ADDRESS] } },
  );
}

/** Every question the edition answers, as “does the answer show the scheduled story?”. */
const QUESTIONS: Record<string, (edition: Edition, now: Date) => boolean> = {
  "its page": (opened, now) => articleAt(opened, ADDRESS, now) !== undefined,
  "the story it translates": (opened, now) =>
    articleAt(opened, "/2013/06/13/earlier", now)?.translations.length === 1,
  "its section": (opened, now) =>
    slugs(storiesInSection(opened, "world", 1, now)?.teasers ?? []).includes("embargoed"),
  "its section's count": (opened, now) => storiesInSection(opened, "world", 1, now)?.total === 2,
  "its topic": (opened, now) =>
    slugs(storiesOnTopic(opened, "secret", 1, now)?.teasers ?? []).length > 0,
  "its topic's count": (opened, now) => storiesOnTopic(opened, "secret", 1, now)?.total === 1,
  "its author's list": (opened, now) =>
    slugs(storiesByAuthor(opened, "insider", 1, now)?.teasers ?? []).length > 0,
  "its author's count": (opened, now) => storiesByAuthor(opened, "insider", 1, now)?.total === 1,
  "the newest stories": (opened, now) => slugs(latestStories(opened, now, 9)).includes("embargoed"),
  "the newest stories of its section": (opened, now) =>
    slugs(latestStories(opened, now, 9, new Set(), "world")).includes("embargoed"),
  "teasers by address": (opened, now) => storiesAt(opened, [ADDRESS], now).length > 0,
  "its day": (opened, now) => storiesOnDay(opened, "2014-06-14", now).length > 0,
  "the days of its month": (opened, now) => daysWithin(opened, "2014-06-", now).length > 0,
  "the years": (opened, now) => archiveYears(opened, now).includes("2014"),
  "its old address": (opened, now) => redirectTarget(opened, "/old", now) === ADDRESS,
  "stories related to another": (opened, now) =>
    slugs(relatedStories(opened, "/2013/06/13/earlier", now)).includes("embargoed"),
  "what follows another in the section": (opened, now) =>
    neighboursOf(opened, "/2013/06/13/earlier", now).next?.address === ADDRESS,
  "the corrections": (opened, now) => latestCorrections(opened, now).length > 0,
  "its picture": (opened, now) =>
    pictureAt(opened, "/media/2014/06/14/embargoed/map.0a1b2c3d.png", now) !== undefined,
  "its picture's plain address": (opened, now) =>
    pictureAt(opened, "/media/2014/06/14/embargoed/map.png", now) !== undefined,
  "a search for its text": (opened, now) => searchEdition(opened, { q: "zeppelin" }, now).total > 0,
  "a search by the beginning of a word": (opened, now) =>
    searchEdition(opened, { q: "zepp" }, now).total > 0,
  "the date of the edition": (opened, now) => opened.date(now) === OPENS.toISOString(),
  "the front's lead": (opened, now) => frontOf(opened, now).lead?.address === ADDRESS,
};

describe("a scheduled story", () => {
  it.each(Object.entries(QUESTIONS))("is not in %s before its time", (_, shows) => {
    expect(shows(edition(), BEFORE)).toBe(false);
  });

  it.each(Object.entries(QUESTIONS))("is in %s from its time on", (_, shows) => {
    expect(shows(edition(), OPENS)).toBe(true);
  });

  it("changes the edition's stamp at its time and not before", () => {
    const opened = edition();
    const early = opened.stamp(new Date("2014-06-13T12:00:00Z"));
    expect(opened.stamp(BEFORE)).toBe(early);
    expect(opened.stamp(OPENS)).not.toBe(early);
    expect(opened.stamp(new Date("2014-06-15T00:00:00Z"))).toBe(opened.stamp(OPENS));
  });
});

describe("a correction", () => {
  it("that is dated in the future is not listed yet", () => {
    const opened = editionOf([
      article("a", { corrections: [{ at: "2014-06-15T00:00:00.000Z", text: "A slip." }] }),
    ]);
    expect(latestCorrections(opened, new Date("2014-06-14T23:59:59Z"))).toEqual([]);
    expect(latestCorrections(opened, new Date("2014-06-15T00:00:00Z"))).toEqual([
      {
        at: "2014-06-15T00:00:00.000Z",
        text: "A slip.",
        address: "/2014/06/12/a",
        headline: "Headline of a",
      },
    ]);
  });

  it("stands before older ones, whatever the age of its story", () => {
    const opened = editionOf([
      article("new", { corrections: [{ at: "2014-06-13T00:00:00.000Z", text: "Second." }] }),
      article("old", {
        published: "2013-01-01T00:00:00.000Z",
        corrections: [
          { at: "2014-06-14T00:00:00.000Z", text: "Third." },
          { at: "2013-01-02T00:00:00.000Z", text: "First." },
        ],
      }),
    ]);
    expect(
      latestCorrections(opened, new Date("2015-01-01T00:00:00Z")).map(({ text }) => text),
    ).toEqual(["Third.", "Second.", "First."]);
  });
});
