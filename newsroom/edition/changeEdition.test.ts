import { describe, expect, it } from "vitest";
import { damageOf, editionPlace, openEdition, rowsIn, slugs } from "../../testkit/editions.ts";
import { article, articles, content, NOW, PAPER, story } from "../../testkit/records.ts";
import { articleAt, redirectTarget } from "./articles.ts";
import { putArticle, removeArticle } from "./changeEdition.ts";
import { openForWriting } from "./database.ts";
import { pictureAt } from "./editionPictures.ts";
import {
  latestCorrections,
  latestStories,
  storiesByAuthor,
  storiesInSection,
  storiesOnDay,
  storiesOnTopic,
} from "./lists.ts";
import type { PictureRecord } from "./records.ts";
import { searchEdition } from "./search/search.ts";
import { writeEdition } from "./writeEdition.ts";

const ADDRESS = "/2014/06/12/war";
const RICH = article("war", {
  topics: ["iraq"],
  byline: ["jane"],
  redirectFrom: ["/old"],
  corrections: [{ at: "2014-06-13T00:00:00.000Z", text: "A slip." }],
  text: "zeppelin",
});
const PICTURE: PictureRecord = {
  address: "/media/2014/06/12/war/map.0a1b2c3d.png",
  plainAddress: "/media/2014/06/12/war/map.png",
  file: "articles/2014/06/12/war/map.png",
  format: "png",
  article: ADDRESS,
};

function standing(): string {
  const file = editionPlace();
  writeEdition(
    file,
    PAPER,
    content(articles(5, { topics: ["iraq"] }), { topics: [{ slug: "iraq", name: "Iraq" }] }),
  );
  return file;
}

describe("a story put into a standing edition", () => {
  it("is in every list at once", () => {
    const file = standing();
    const edition = openEdition(file);
    putArticle(file, RICH, [PICTURE]);
    expect(articleAt(edition, ADDRESS, NOW)?.headline).toBe(RICH.headline);
    expect(storiesInSection(edition, "world", 1, NOW)?.total).toBe(6);
    expect(storiesOnTopic(edition, "iraq", 1, NOW)?.total).toBe(6);
    expect(storiesByAuthor(edition, "jane", 1, NOW)?.total).toBe(1);
    expect(slugs(storiesOnDay(edition, "2014-06-12", NOW))).toEqual(["war"]);
    expect(redirectTarget(edition, "/old", NOW)).toBe(ADDRESS);
    expect(latestCorrections(edition, NOW)).toHaveLength(1);
    expect(pictureAt(edition, PICTURE.address, NOW)?.file).toBe(PICTURE.file);
    expect(searchEdition(edition, { q: "zeppelin" }, NOW).total).toBe(1);
  });

  it("brings its topic, its author and a portrait with it", () => {
    const file = standing();
    const edition = openEdition(file);
    const address = "/media/authors/jane.0a1b2c3d.png";
    const portrait = { ...PICTURE, address, plainAddress: "/media/authors/jane.png" };
    const jane = { slug: "jane", name: "Jane", kind: "person" as const, story: story() };
    const around = { authors: [jane], pictures: [portrait] };
    putArticle(file, { ...RICH, topics: ["iraq", "new-topic"] }, [], around);
    expect(edition.topic("new-topic")?.name).toBe("New Topic");
    expect(edition.topic("iraq")?.name).toBe("Iraq");
    expect(articleAt(edition, ADDRESS, NOW)?.authors.map(({ name }) => name)).toEqual(["Jane"]);
    expect(pictureAt(edition, address, new Date(0))?.format).toBe("png");
  });

  it("keeps its place among stories of the same instant when it is put in again", () => {
    const file = standing();
    const edition = openEdition(file);
    for (const slug of ["a", "b", "a"]) putArticle(file, article(slug), []);
    expect(slugs(latestStories(edition, NOW, 2))).toEqual(["a", "b"]);
  });

  it("raises the number and changes the stamp", () => {
    const file = standing();
    const edition = openEdition(file);
    const before = edition.stamp(NOW);
    putArticle(file, article("old", { published: "2001-01-01T00:00:00.000Z" }), []);
    expect(edition.number()).toBe(2);
    expect(edition.stamp(NOW)).not.toBe(before);
  });

  it("leaves every other story as it was", () => {
    const file = standing();
    const edition = openEdition(file);
    const others = () => articles(5).map(({ address }) => articleAt(edition, address, NOW));
    const before = others();
    putArticle(file, RICH, []);
    expect(others()).toEqual(before);
  });

  it("takes the place of what stood at its address, with everything that hung on it", () => {
    const file = standing();
    putArticle(file, RICH, [PICTURE]);
    putArticle(file, article("war", { headline: "Now shorter", section: "sport" }), []);
    const edition = openEdition(file);
    expect(articleAt(edition, ADDRESS, NOW)?.headline).toBe("Now shorter");
    expect(storiesInSection(edition, "world", 1, NOW)?.total).toBe(5);
    expect(storiesOnTopic(edition, "iraq", 1, NOW)?.total).toBe(5);
    expect(storiesByAuthor(edition, "jane", 1, NOW)?.total).toBe(0);
    expect(redirectTarget(edition, "/old", NOW)).toBeUndefined();
    expect(latestCorrections(edition, NOW)).toEqual([]);
    expect(pictureAt(edition, PICTURE.address, NOW)).toBeUndefined();
    expect(searchEdition(edition, { q: "zeppelin" }, NOW).total).toBe(0);
    expect(rowsIn(file, "article")).toBe(6);
    expect(rowsIn(file, "search")).toBe(6);
    expect(damageOf(file)).toEqual([]);
  });

  it("is found by the name that its author has now", () => {
    const file = standing();
    const jane = { slug: "jane", name: "Jane Roe", kind: "person" as const, story: story() };
    putArticle(file, RICH, [], { authors: [jane] });
    putArticle(file, article("peace"), [], { authors: [{ ...jane, name: "Jane Poe" }] });
    const edition = openEdition(file);
    expect(searchEdition(edition, { q: "Jane Poe" }, NOW).total).toBe(1);
    expect(searchEdition(edition, { q: "Roe" }, NOW).total).toBe(0);
    expect(searchEdition(edition, { q: "zeppelin" }, NOW).total).toBe(1);
    expect(damageOf(file)).toEqual([]);
  });

  it("takes over an old address from the story that had it", () => {
    const file = standing();
    putArticle(file, RICH, []);
    putArticle(file, article("peace", { redirectFrom: ["/old"] }), []);
    expect(redirectTarget(openEdition(file), "/old", NOW)).toBe("/2014/06/12/peace");
  });

  it("changes nothing when it cannot be written", () => {
    const file = standing();
    const broken = { ...RICH, corrections: [{ at: "no instant", text: "A slip." }] };
    expect(() => putArticle(file, broken, [])).toThrow();
    const edition = openEdition(file);
    expect(articleAt(edition, ADDRESS, NOW)).toBeUndefined();
    expect(edition.number()).toBe(1);
    expect(rowsIn(file, "search")).toBe(5);
    expect(damageOf(file)).toEqual([]);
  });

  it("is not seen by another connection before the transaction has ended", () => {
    const file = standing();
    const edition = openEdition(file);
    const writer = openForWriting(file);
    writer.exec("BEGIN IMMEDIATE");
    writer.exec("DELETE FROM article");
    writer.exec("UPDATE meta SET value = value + 1 WHERE key = 'number'");
    expect(storiesInSection(edition, "world", 1, NOW)?.total).toBe(5);
    expect(edition.number()).toBe(1);
    writer.exec("COMMIT");
    writer.close();
    expect(storiesInSection(edition, "world", 1, NOW)?.total).toBe(0);
    expect(edition.number()).toBe(2);
  });
});

describe("a story taken out of a standing edition", () => {
  it("is gone with everything that hung on it, and nothing else is", () => {
    const file = standing();
    putArticle(file, RICH, [PICTURE]);
    expect(removeArticle(file, ADDRESS)).toBe(true);
    const edition = openEdition(file);
    expect(articleAt(edition, ADDRESS, NOW)).toBeUndefined();
    expect(redirectTarget(edition, "/old", NOW)).toBeUndefined();
    expect(pictureAt(edition, PICTURE.plainAddress, NOW)).toBeUndefined();
    expect(storiesInSection(edition, "world", 1, NOW)?.total).toBe(5);
    expect(edition.number()).toBe(3);
    for (const [table, rows] of [
      ["article", 5],
      ["article_topic", 5],
      ["article_author", 5],
      ["correction", 0],
      ["redirect", 0],
      ["picture", 0],
      ["search", 5],
    ] as const) {
      expect([table, rowsIn(file, table)]).toEqual([table, rows]);
    }
    expect(damageOf(file)).toEqual([]);
  });

  it("need not have been there", () => {
    expect(removeArticle(standing(), "/2014/06/12/nothing")).toBe(false);
  });
});
