import { describe, expect, it } from "vitest";
import { articleGraph } from "../../newsroom/seo/structuredArticle.ts";
import type { PageGraph } from "../../newsroom/seo/structuredData.ts";
import {
  authorGraph,
  frontGraph,
  listGraph,
  pageGraph,
  searchGraph,
  storyListGraph,
} from "../../newsroom/seo/structuredPages.ts";
import { story } from "../../testkit/records.ts";
import { SAMPLE_ARTICLE, SAMPLE_PAPER, teaser } from "../../testkit/sampleStories.ts";
import { vocabularyFaults } from "../helpers/vocabulary.ts";

const PAPER = {
  ...SAMPLE_PAPER,
  publisher: {
    name: "Paper Ltd",
    email: "desk@paper.example",
    sameAs: ["https://social.example/@paper"],
  },
  policies: Object.fromEntries(
    [
      ...["corrections", "principles", "licence", "ethics", "verification", "unnamedSources"],
      ...["bylines", "feedback", "diversity", "masthead", "ownership"],
    ].map((policy) => [policy, `/${policy}`]),
  ),
};
const ABOUT = { title: "World", description: "The world", address: "/world" };
const LIST = { teasers: [teaser("war"), teaser("peace")], page: 2, pages: 3, total: 42 };
const PERSON = {
  slug: "jane",
  name: "Jane Roe",
  kind: "person" as const,
  role: "Reporter",
  picture: { address: "/media/authors/jane.0a1b2c3d.jpg", width: 400, height: 400, alt: "Jane" },
  story: story([{ type: "paragraph", children: [{ type: "text", text: "Reports on rivers." }] }]),
};
const EVERYTHING = {
  ...SAMPLE_ARTICLE,
  translations: [{ lang: "ar", address: "/2014/06/12/war-ar" }],
};

const GRAPHS: Record<string, PageGraph> = {
  "an article with everything": articleGraph(PAPER, EVERYTHING),
  "an analysis": articleGraph(PAPER, { ...EVERYTHING, kind: "analysis" }),
  "an opinion": articleGraph(PAPER, { ...EVERYTHING, kind: "opinion" }),
  "a review": articleGraph(PAPER, { ...EVERYTHING, kind: "review" }),
  "the front": frontGraph(PAPER),
  "a list of stories": storyListGraph(PAPER, ABOUT, [{ name: "World", address: "/world" }], LIST),
  "a list of days": listGraph(PAPER, ABOUT, [], ["/2014/06/12"]),
  "a person's page": authorGraph(PAPER, ABOUT, PERSON, LIST),
  "a desk's page": authorGraph(PAPER, ABOUT, { ...PERSON, kind: "organization" }, LIST),
  "a standing page": pageGraph(PAPER, ABOUT, { updated: "2014-06-12T22:05:00.000Z" }),
  "an answer to a search": searchGraph(PAPER, ABOUT),
};

describe("the vocabulary of schema.org has every type, property and value", () => {
  it.each(Object.entries(GRAPHS))("of %s", (_, graph) => {
    const written = JSON.parse(JSON.stringify(graph));
    expect(written.length).toBeGreaterThan(0);
    expect(vocabularyFaults(written)).toEqual([]);
  });
});
