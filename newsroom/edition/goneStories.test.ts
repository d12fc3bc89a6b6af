import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article } from "../../testkit/records.ts";
import type { Edition } from "./edition.ts";
import { goneStories, isContinued } from "./goneStories.ts";

const NOW = new Date("2014-06-13T12:00:00.000Z");

/** A text of that many different sentences. */
const sentences = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, at) =>
      `Sentence ${from + at} tells of matter ${(from + at) * 7} and of place ${from + at}.`,
  ).join(" ");

describe("a story whose file has gone", () => {
  const edition = () =>
    editionOf([
      article("kept"),
      article("old", { published: "2014-06-01T12:00:00.000Z" }),
      article("now", { published: NOW.toISOString() }),
      article("soon", { published: "2014-06-13T12:00:00.001Z", section: "sport" }),
    ]);

  it("is listed with what readers see of it, the newest first", () => {
    const isThere = (address: string) => address.endsWith("/kept");
    expect(goneStories(edition(), isThere, NOW)).toEqual([
      {
        address: "/2014/06/13/soon",
        headline: "Headline of soon",
        published: "2014-06-13T12:00:00.001Z",
        section: "sport",
        isPublic: false,
      },
      {
        address: "/2014/06/13/now",
        headline: "Headline of now",
        published: NOW.toISOString(),
        section: "world",
        isPublic: true,
      },
      expect.objectContaining({ address: "/2014/06/01/old", isPublic: true }),
    ]);
    expect(goneStories(edition(), () => true, NOW)).toEqual([]);
  });
});

describe("a story goes on under another name", () => {
  const OTHER = {
    address: "/2014/06/20/other",
    headline: "Another headline",
    published: "2014-06-20T12:00:00.000Z",
    section: "sport",
  };
  const continued = (text: string, other: Partial<typeof OTHER> & { text?: string }) => {
    const edition: Edition = editionOf([
      article("gone", { headline: "The dam opens", text }),
      article("other", { ...OTHER, text: other.text ?? "" }),
    ]);
    const [gone] = goneStories(edition, (address) => !address.endsWith("/gone"), NOW);
    if (!gone) throw new Error("it has not gone");
    return isContinued(edition, gone, { ...OTHER, ...other });
  };

  it("that has its headline, whatever its capitals and spaces", () => {
    expect(continued("A.", { headline: " the  DAM opens\n" })).toBe(true);
    expect(continued("A.", { headline: "The dam open" })).toBe(false);
  });

  it("that appears at its very time in its section", () => {
    const published = "2014-06-12T08:00:00-04:00";
    expect(continued("A.", { published, section: "world" })).toBe(true);
    expect(continued("A.", { published })).toBe(false);
    expect(continued("A.", { published: "2014-06-12T12:00:00.001Z", section: "world" })).toBe(
      false,
    );
  });

  it("that has half of its words or more", () => {
    const text = sentences(0, 60);
    expect(continued(text, { text: sentences(5, 60) })).toBe(true);
    expect(continued(text, { text: sentences(45, 105) })).toBe(false);
  });

  it("that has the few words that it has, of which there are some", () => {
    expect(continued("It opens.", { text: " it  opens." })).toBe(true);
    expect(continued("It opens.", { text: "It closes." })).toBe(false);
    expect(continued("", { text: "" })).toBe(false);
  });

  it("whose words are those that the edition has, where no others are given", () => {
    const edition = editionOf([
      article("gone", { text: sentences(0, 60) }),
      article("other", { ...OTHER, text: sentences(0, 60) }),
    ]);
    const [gone] = goneStories(edition, (address) => !address.endsWith("/gone"), NOW);
    expect(gone && isContinued(edition, gone, OTHER)).toBe(true);
    expect(gone && isContinued(edition, gone, { ...OTHER, address: "/2014/06/20/none" })).toBe(
      false,
    );
  });
});
