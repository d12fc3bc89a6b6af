import { createHash } from "node:crypto";
import type { ArticleRecord, EditionContent, SectionRecord } from "../newsroom/edition/records.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { Picture } from "../newsroom/pictures/pictureSizes.ts";
import type { Block, Story } from "../newsroom/story/tree.ts";

/** Records for tests: complete ones, in which a test replaces only what it is about. */

export const PAPER: Paper = {
  name: "The Paper",
  tagline: "All of it",
  description: "A paper for tests",
  url: "https://paper.example",
  language: "en-US",
  timeZone: "America/New_York",
  publisher: { name: "The Paper", sameAs: [] },
  hub: undefined,
  policies: {},
  affiliate: { hosts: [], parameters: [], notice: "", standing: "" },
  front: { lead: undefined, related: [], secondary: [] },
  rulesOff: [],
  crawlers: { training: "allow", indexNow: undefined },
};

/** The tests' time, when every story without a date of its own is public. */
export const NOW = new Date("2014-06-20T12:00:00Z");

export const MAP: Picture = {
  address: "/media/2014/06/12/iraq/map.0a1b2c3d.png",
  width: 2400,
  height: 1600,
  alt: "Northern Iraq with the road to Baghdad",
};

export function section(slug: string, fields: Partial<SectionRecord> = {}): SectionRecord {
  const name = slug.charAt(0).toUpperCase() + slug.slice(1);
  return { slug, name, description: `Stories from ${slug}`, order: 1, colour: "red", ...fields };
}

export function story(blocks: Block[] = [], fields: Partial<Story> = {}): Story {
  return {
    blocks,
    notes: [],
    words: 0,
    minutes: 0,
    hasPaidLinks: false,
    hasEmphasis: false,
    ...fields,
  };
}

/** An article in the section `world`; its address follows from its date. */
export function article(slug: string, fields: Partial<ArticleRecord> = {}): ArticleRecord {
  const published = fields.published ?? "2014-06-12T12:00:00.000Z";
  const address = `/${published.slice(0, 10).replaceAll("-", "/")}/${slug}`;
  return {
    address,
    file: `articles${address}/index.md`,
    headline: `Headline of ${slug}`,
    standfirst: `Standfirst of ${slug}`,
    section: "world",
    topics: [],
    byline: ["desk"],
    published,
    lang: "en-US",
    translations: [],
    corrections: [],
    sources: [],
    redirectFrom: [],
    story: story(),
    text: "",
    ...fields,
  };
}

/** That many articles, an hour apart; `story-0` is the oldest. */
export function articles(count: number, fields: Partial<ArticleRecord> = {}): ArticleRecord[] {
  const first = Date.parse("2014-06-01T04:00:00Z");
  return Array.from({ length: count }, (_, index) =>
    article(`story-${index}`, {
      published: new Date(first + index * 3_600_000).toISOString(),
      ...fields,
    }),
  );
}

/** An edition's content with some articles. */
export function content(
  list: ArticleRecord[],
  rest: Partial<Omit<EditionContent, "articles">> = {},
): EditionContent {
  return {
    articles: list,
    sections: [section("world", { order: 1 }), section("sport", { order: 2, colour: "green" })],
    topics: [],
    authors: [{ slug: "desk", name: "The Desk", kind: "organization", story: story() }],
    pages: [],
    pictures: [],
    withdrawn: [],
    ...rest,
  };
}

/** The content with a digest of each article, as that of a content folder has. */
export function digested(made: EditionContent): EditionContent {
  const digestOf = (record: ArticleRecord) =>
    createHash("sha256").update(JSON.stringify(record)).digest("hex");
  return {
    ...made,
    digests: new Map(made.articles.map((record) => [record.address, digestOf(record)])),
  };
}
