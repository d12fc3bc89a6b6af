import { describe, expect, it } from "vitest";
import { vocabularyFaults } from "./vocabulary.ts";

const graph = (...things: object[]) =>
  things.map((thing) => ({ "@context": "https://schema.org", ...thing }));

describe("the check against the vocabulary of schema.org", () => {
  it("lets pass what the vocabulary has, inherited properties included", () => {
    expect(
      vocabularyFaults(
        graph(
          {
            "@type": "AnalysisNewsArticle",
            headline: "A headline",
            name: "of Thing",
            dateline: "of NewsArticle",
            wordCount: 3,
            isAccessibleForFree: true,
            datePublished: "2014-06-12T18:05:00-04:00",
            author: [{ "@type": "Person", name: "Jane" }, { "@id": "https://a.example/#desk" }],
          },
          { "@type": "Organization", "@id": "https://a.example/#desk", name: "Desk" },
        ),
      ),
    ).toEqual([]);
  });

  it("lets an action say how it is filled in", () => {
    const action = { "@type": "SearchAction", "query-input": "required name=q" };
    expect(vocabularyFaults(graph(action))).toEqual([]);
    expect(vocabularyFaults(graph({ ...action, "query-input": 1 }))).toHaveLength(1);
    expect(vocabularyFaults(graph({ "@type": "Person", "name-input": "x" }))).toHaveLength(1);
  });

  it.each([
    ["a type that is none", { "@type": "NewsStory" }],
    ["a thing without a type", { name: "A" }],
    ["a property that no type has", { "@type": "NewsArticle", standfirst: "A" }],
    ["a property of another type", { "@type": "Person", headline: "A" }],
    ["a property of a narrower type", { "@type": "Article", dateline: "A" }],
    ["a thing of the wrong type", { "@type": "NewsArticle", author: { "@type": "Place" } }],
    ["text for a thing", { "@type": "NewsArticle", author: "Jane" }],
    ["text for a number", { "@type": "NewsArticle", wordCount: "many" }],
    ["a fraction for a whole number", { "@type": "NewsArticle", wordCount: 1.5 }],
    ["text for yes or no", { "@type": "NewsArticle", isAccessibleForFree: "yes" }],
    ["a date without offset", { "@type": "NewsArticle", datePublished: "yesterday" }],
    ["no address for an address", { "@type": "ImageObject", contentUrl: "/map.png" }],
    ["a fault deep inside", { "@type": "WebPage", mainEntity: { "@type": "Person", x: 1 } }],
    ["a fault in a list", { "@type": "NewsArticle", author: [{ "@type": "Person", x: 1 }] }],
    ["a reference to nothing", { "@type": "NewsArticle", author: { "@id": "https://a.example/" } }],
    ["an empty value", { "@type": "NewsArticle", headline: null }],
  ])("finds %s", (_, thing) => {
    expect(vocabularyFaults(graph(thing))).toHaveLength(1);
  });

  it("finds a wrong context and a graph that is none", () => {
    expect(
      vocabularyFaults([{ "@context": "http://schema.org", "@type": "WebSite" }]),
    ).toHaveLength(1);
    expect(vocabularyFaults({ "@context": "https://schema.org" })).toHaveLength(1);
    expect(vocabularyFaults(undefined)).toHaveLength(1);
  });
});
