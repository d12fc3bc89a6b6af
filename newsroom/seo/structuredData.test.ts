import { describe, expect, it } from "vitest";
import { PAPER } from "../../testkit/records.ts";
import { breadcrumbs, graphOf, graphText, itemList, publisherOf } from "./structuredData.ts";

describe("a graph as the text of a script element", () => {
  const HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "]]> -->",
    `"quotes" and 'quotes' and \\ and \\u003c`,
    "line \u2028 and paragraph \u2029 and \u0000 \u0007 \u001b \u007f \u0085 \u009f \ufffe",
    "half a pair \ud800 and a whole one 😀",
    "& &lt; &#60;",
  ];

  it.each(HOSTILE)("keeps %j as data, which reads back as it was written", (headline) => {
    const text = graphText(graphOf({ "@type": "NewsArticle", headline }));
    expect(text).not.toMatch(/[<>]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be left
    expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe]/);
    // It survives encoding as UTF-8.
    expect(Buffer.from(text).toString()).toBe(text);
    expect(JSON.parse(text)[0].headline).toBe(headline);
  });
});

describe("the parts of a graph", () => {
  it("are the way to a page, which itself has no address in it", () => {
    const crumbs = [
      { name: "World", address: "/world" },
      { name: "A story", address: "/2014/06/12/story" },
    ];
    expect(breadcrumbs(PAPER, crumbs).itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "World", item: "https://paper.example/world" },
      { "@type": "ListItem", position: 2, name: "A story" },
    ]);
  });

  it("are a list whose positions go on from the page before", () => {
    expect(itemList(PAPER, ["/a", "/b"], 20).itemListElement).toMatchObject([
      { position: 21, url: "https://paper.example/a" },
      { position: 22, url: "https://paper.example/b" },
    ]);
  });

  it("are the publisher with the promises that there are", () => {
    const paper = {
      ...PAPER,
      publisher: {
        name: "Paper Ltd",
        email: "desk@paper.example",
        sameAs: ["https://social.example/@paper"],
      },
      policies: { corrections: "/corrections", ownership: "/about#owners", privacy: "/privacy" },
    };
    expect(publisherOf(paper, "in full")).toEqual({
      "@type": "NewsMediaOrganization",
      "@id": "https://paper.example/#publisher",
      name: "Paper Ltd",
      url: "https://paper.example/",
      email: "desk@paper.example",
      logo: {
        "@type": "ImageObject",
        url: "https://paper.example/icons/512.png",
        contentUrl: "https://paper.example/icons/512.png",
        width: 512,
        height: 512,
      },
      sameAs: ["https://social.example/@paper"],
      correctionsPolicy: "https://paper.example/corrections",
      ownershipFundingInfo: "https://paper.example/about#owners",
    });
    expect(Object.keys(publisherOf(paper, "for an article"))).toEqual([
      "@type",
      "@id",
      "name",
      "url",
      "logo",
      "sameAs",
      "correctionsPolicy",
    ]);
  });
});
