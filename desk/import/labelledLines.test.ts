import { describe, expect, it } from "vitest";
import { findLabelledLines } from "./labelledLines.ts";
import { readUnits } from "./units.ts";

const labels = (copy: string) =>
  [...findLabelledLines(readUnits(copy)).values()].map(({ label, value }) => `${label}=${value}`);

const NAMES: Record<string, string> = {
  headline: "headline title head hed",
  standfirst:
    "standfirst summary dek deck subhead subheading subheadline sub-headline abstract excerpt",
  byline: "byline author authors by writer",
  published: "date published publication_date pub_date",
  updated: "updated last_updated modified",
  dateline: "dateline location place",
  caption: "caption photo_caption picture_caption cutline",
  credit: "credit photo_credit picture_credit photo photographer image_credit",
  alt: "alt alt_text alternative_text picture_description image_description photo_description",
  section: "section category desk department",
  topics: "topics tags keywords",
  slug: "slug",
};

describe("a filled-in head", () => {
  it.each(
    Object.entries(NAMES).flatMap(([label, names]) =>
      names.split(" ").map((name) => [label, name.replace("_", " ").toUpperCase()]),
    ),
  )("says the %s as %s", (label, name) => {
    const other = label === "slug" ? "Section: world" : "Slug: dam";
    const found = labels(`${name} :  Dam: opens\n${other}`);
    expect(found[0]).toBe(`${label}=Dam: opens`);
    expect(found).toHaveLength(2);
  });

  it("is one with two lines, or with one that names the headline", () => {
    expect(labels("Place: Marl\nWords follow.")).toEqual([]);
    expect(labels("Headline: Dam opens\nWords follow.")).toEqual(["headline=Dam opens"]);
    expect(labels("Place: Marl\nSlug: dam")).toEqual(["dateline=Marl", "slug=dam"]);
  });

  it("says each part once, and nothing in words of its own", () => {
    expect(labels("Title: One\nTitle: Two\nTheir title: Three\nTitle:Four\nTitles: Five")).toEqual([
      "headline=One",
    ]);
    expect(labels("1 Title: One")).toEqual([]);
    expect(labels("Title:\nWords")).toEqual([]);
  });

  it("stands among the first sixteen lines", () => {
    const copy = (above: number) => `${"Words.\n".repeat(above)}Headline: Dam`;
    expect(labels(copy(15))).toEqual(["headline=Dam"]);
    expect(labels(copy(16))).toEqual([]);
  });
});
