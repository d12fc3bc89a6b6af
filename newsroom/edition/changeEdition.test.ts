import { describe, expect, it } from "vitest";
import { damageOf, editionPlace, openEdition, rowsIn, slugs } from "../../testkit/editions.ts";
import { article, articles, content, NOW, PAPER, section, story } from "../../testkit/records.ts";
import { articleAt, isWithdrawn, redirectTarget } from "./articles.ts";
import { type ChangingEdition, changeEdition, putArticle, removeArticle } from "./changeEdition.ts";
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

describe("a section, topic, author or page put into a standing edition", () => {
  const world = section("world");
  const iraq = { slug: "iraq", name: "Iraq" };
  const jane = { slug: "jane", name: "Jane", kind: "person" as const, story: story() };
  const about = { slug: "about", headline: "About", standfirst: "Us", order: 1, story: story() };

  function change(what: (standing: ChangingEdition) => void) {
    const file = editionPlace();
    const rest = { sections: [world], topics: [iraq], authors: [jane], pages: [about] };
    writeEdition(file, PAPER, content(articles(2, { topics: ["iraq"] }), rest));
    return { edition: openEdition(file), change: changeEdition(file, NOW, what) };
  }

  it.each<[string, (standing: ChangingEdition) => void]>([
    ["section", (standing) => standing.putSection({ ...world, description: "Other" })],
    ["topic", (standing) => standing.putTopic({ ...iraq, name: "Irak" })],
    ["author", (standing) => standing.putAuthor({ ...jane, role: "Editor" })],
    ["page", (standing) => standing.putPage({ ...about, standfirst: "Other" })],
    ["new page", (standing) => standing.putPage({ ...about, slug: "ethics" })],
    ["paper", (standing) => standing.putPaper({ ...PAPER, description: "Other" })],
  ])("changes every page, since all may show it: %s", (_, what) => {
    expect(change(what).change).toMatchObject({ number: 2, everything: true });
  });

  it.each<[string, (standing: ChangingEdition) => void]>([
    ["section", (standing) => standing.putSection(world)],
    ["topic", (standing) => standing.putTopic(iraq)],
    ["author", (standing) => standing.putAuthor(jane)],
    ["page", (standing) => standing.putPage(about)],
    ["paper", (standing) => standing.putPaper(PAPER)],
    // No page names it yet.
    ["new topic", (standing) => standing.putTopic({ slug: "oil", name: "Oil" })],
    ["new author", (standing) => standing.putAuthor({ ...jane, slug: "joe" })],
  ])("changes no page where it is as it was, or new: %s", (_, what) => {
    expect(change(what).change).toEqual({ number: 2, everything: false, addresses: [] });
  });

  it("is what the edition has then", () => {
    const { edition } = change((standing) => {
      standing.putSection({ ...world, colour: "teal" });
      standing.putTopic({ ...iraq, name: "Irak" });
      standing.putAuthor({ ...jane, role: "Editor" });
      standing.putPage({ ...about, headline: "Who we are" });
    });
    expect(edition.section("world")?.colour).toBe("teal");
    expect(edition.topic("iraq")?.name).toBe("Irak");
    expect(edition.author("jane")?.role).toBe("Editor");
    expect(edition.page("about")?.headline).toBe("Who we are");
  });

  it("moves stories to the days of the paper's new time zone", () => {
    const file = editionPlace();
    // At three in the night of the 13th in Universal Time, it is the 12th in New York.
    const late = article("late", { published: "2014-06-13T03:00:00.000Z" });
    writeEdition(file, PAPER, content([late]));
    const edition = openEdition(file);
    expect(slugs(storiesOnDay(edition, "2014-06-12", NOW))).toEqual(["late"]);
    changeEdition(file, NOW, (standing) => standing.putPaper({ ...PAPER, timeZone: "UTC" }));
    expect(slugs(storiesOnDay(edition, "2014-06-13", NOW))).toEqual(["late"]);
    expect(storiesOnDay(edition, "2014-06-12", NOW)).toEqual([]);
  });

  it("is no change where it turns out that there is nothing to do", () => {
    const file = standing();
    expect(changeEdition(file, NOW, () => "nothing")).toBeUndefined();
    expect(openEdition(file).number()).toBe(1);
    expect(changeEdition(file, NOW, () => "something")).toMatchObject({ number: 2 });
  });
});

describe("an address that is withdrawn", () => {
  it("is affected by it, and is there again with a story that has or had it", () => {
    const file = standing();
    const edition = openEdition(file);
    const { addresses } = changeEdition(file, NOW, (it) => {
      it.withdraw(ADDRESS);
      it.withdraw("/old");
    });
    expect(addresses).toEqual([ADDRESS, "/old"]);
    expect(isWithdrawn(edition, ADDRESS)).toBe(true);
    putArticle(file, RICH, []);
    expect(isWithdrawn(edition, ADDRESS)).toBe(false);
    expect(isWithdrawn(edition, "/old")).toBe(false);
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
