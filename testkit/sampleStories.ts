import type { ArticleView, DraftView, ListPage, TeaserView } from "@/newsroom/edition/views";
import type { Paper } from "@/newsroom/paper/paper";
import type { Picture } from "@/newsroom/pictures/pictureSizes";
import type { Problem } from "@/newsroom/problems/problem";
import type { Block, Inline } from "@/newsroom/story/tree";
import { PAPER, section, story } from "@/testkit/records";

/** A paper, an article with every field, and teasers around it. */

export const SAMPLE_PAPER: Paper = {
  ...PAPER,
  policies: { corrections: "/corrections", affiliate: "/affiliate-disclosure" },
  affiliate: {
    hosts: ["books.example"],
    parameters: [],
    notice: "Some links in this article are paid links.",
    standing: "The paper may earn a commission.",
  },
};

export const SAMPLE_HERO: Picture = {
  address: "/media/2014/06/12/war/map.0a1b2c3d.png",
  width: 2400,
  height: 1600,
  alt: "A map of northern Iraq",
  caption: "The towns that fell in three days.",
  credit: "The Desk",
  focus: { x: 70, y: 20 },
};

export const WORLD = section("world", { name: "World" });

export const words = (text: string): Inline[] => [{ type: "text", text }];

export const paragraph = (text: string): Block => ({ type: "paragraph", children: words(text) });

export const SAMPLE_ARTICLE: ArticleView = {
  address: "/2014/06/12/war",
  file: "articles/2014/06/12/war/index.md",
  headline: "The road to Baghdad",
  standfirst: "Three towns fell in three days.",
  section: WORLD,
  topics: [
    { slug: "iraq", name: "Iraq" },
    { slug: "united-states", name: "United States" },
  ],
  authors: [
    { slug: "jane", name: "Jane Roe", kind: "person", story: story() },
    { slug: "desk", name: "The Desk", kind: "organization", story: story() },
  ],
  dateline: "BAGHDAD",
  published: "2014-06-12T22:05:00.000Z",
  updated: "2014-06-13T01:30:00.000Z",
  lang: "en-US",
  translations: [],
  hero: SAMPLE_HERO,
  corrections: [
    { at: "2014-06-13T16:00:00.000Z", text: "The town is Tikrit." },
    { at: "2014-06-01T16:00:00.000Z", text: "The river is the Tigris." },
  ],
  sources: [{ name: "The White House", url: "https://house.example/a" }, { name: "Interviews" }],
  redirectFrom: [],
  story: story([paragraph("The first words of the text.")], { words: 900, minutes: 4 }),
};

export function teaser(slug: string, fields: Partial<TeaserView> = {}): TeaserView {
  return {
    address: `/2014/06/12/${slug}`,
    headline: `Headline of ${slug}`,
    standfirst: `Standfirst of ${slug}`,
    section: WORLD,
    published: "2014-06-12T22:05:00.000Z",
    lang: "en-US",
    byline: ["desk"],
    hasPaidLinks: false,
    ...fields,
  };
}

export function listOf(teasers: TeaserView[], fields: Partial<ListPage> = {}): ListPage {
  return { teasers, page: 1, pages: 1, total: teasers.length, ...fields };
}

export const SAMPLE_PROBLEM: Problem = {
  file: "drafts/oil/index.md",
  line: 4,
  severity: "error",
  rule: "section",
  message: "there is no section “wrld”",
  remedy: "did you mean world?",
};

const { published: _, updated: __, ...unpublished } = SAMPLE_ARTICLE;

export const SAMPLE_DRAFT: DraftView = {
  ...unpublished,
  slug: "oil",
  address: "/drafts/oil",
  file: "drafts/oil/index.md",
  headline: "Oil rises",
  corrections: [],
  problems: [SAMPLE_PROBLEM],
};
