import { describe, expect, it } from "vitest";
import { article, MAP, PAPER, section, story } from "../../testkit/records.ts";
import type { ArticleView } from "../edition/views.ts";
import { articleGraph } from "./structuredArticle.ts";

const VIEW: ArticleView = {
  ...article("war", { hero: MAP, story: story([], { words: 900 }) }),
  section: section("world"),
  topics: [{ slug: "iraq", name: "Iraq" }],
  authors: [
    { slug: "jane", name: "Jane Roe", kind: "person", role: "Reporter", story: story() },
    { slug: "desk", name: "The Desk", kind: "organization", story: story() },
  ],
  published: "2014-06-12T22:05:00.000Z",
};

const paper = { ...PAPER, policies: { licence: "/about#reuse" } };

/** The article's own node, as a reader of JSON sees it. */
function node(fields: Partial<ArticleView> = {}): Record<string, unknown> {
  return JSON.parse(JSON.stringify(articleGraph(paper, { ...VIEW, ...fields })))[0];
}

describe("an article for machines", () => {
  it.each([
    [undefined, "NewsArticle"],
    ["news", "NewsArticle"],
    ["analysis", "AnalysisNewsArticle"],
    ["opinion", "OpinionNewsArticle"],
    ["review", "ReviewNewsArticle"],
  ] as const)("of the kind %s is a %s", (kind, type) => {
    expect(node({ kind })["@type"]).toBe(type);
  });

  it("has the words, times and place that its page shows", () => {
    expect(node({ updated: "2014-06-13T01:00:00.000Z", dateline: "BAGHDAD" })).toMatchObject({
      mainEntityOfPage: "https://paper.example/2014/06/12/war",
      headline: "Headline of war",
      description: "Standfirst of war",
      datePublished: "2014-06-12T18:05:00-04:00",
      dateModified: "2014-06-12T21:00:00-04:00",
      articleSection: "World",
      keywords: ["Iraq"],
      dateline: "BAGHDAD",
      wordCount: 900,
      inLanguage: "en-US",
      isAccessibleForFree: true,
    });
  });

  it("was last changed when it was published, until it is updated or corrected", () => {
    expect(node().dateModified).toBe("2014-06-12T18:05:00-04:00");
    const corrections = [{ at: "2014-06-13T02:00:00.000Z", text: "It was 62,103." }];
    for (const updated of [undefined, "2014-06-13T01:00:00.000Z"]) {
      expect(node({ updated, corrections }).dateModified).toBe("2014-06-12T22:00:00-04:00");
    }
  });

  it("is by people and desks, each by the bare name and with a page", () => {
    expect(node().author).toEqual([
      { "@type": "Person", name: "Jane Roe", url: "https://paper.example/authors/jane" },
      { "@type": "Organization", name: "The Desk", url: "https://paper.example/authors/desk" },
    ]);
  });

  it("has its hero in three shapes with credit and licence", () => {
    const hero = { ...MAP, credit: "Photograph: Jane Roe", caption: "The road." };
    const image = node({ hero }).image as object[];
    expect(image).toHaveLength(3);
    expect(image[0]).toEqual({
      "@type": "ImageObject",
      contentUrl: "https://paper.example/media/2014/06/12/iraq/map.0a1b2c3d.16x9.jpg",
      width: 1200,
      height: 675,
      caption: "The road.",
      creditText: "Photograph: Jane Roe",
      license: "https://paper.example/about#reuse",
      acquireLicensePage: "https://paper.example/about#reuse",
    });
  });

  it("names the paper as a picture's creator and owner only where the credit does", () => {
    const image = (credit: string) =>
      (node({ hero: { ...MAP, credit } }).image as Array<Record<string, unknown>>)[0];
    expect(image("Graphic: The Paper")).toMatchObject({
      creator: { "@id": "https://paper.example/#publisher" },
      copyrightNotice: "© The Paper",
    });
    for (const credit of ["Photograph: Jane Roe", "Not The Paper"]) {
      expect(image(credit)).not.toHaveProperty("creator");
      expect(image(credit)).not.toHaveProperty("copyrightNotice");
    }
  });

  it("has its videos with poster, captions, length and the time they came", () => {
    const film = {
      type: "video" as const,
      address: "/media/2014/06/12/war/gates.0a1b2c3d.mp4",
      mediaType: "video/mp4",
      bytes: 8078,
      seconds: 92.4,
      poster: { address: "/media/2014/06/12/war/gates.0a1b2c3d.png", width: 1600, height: 900 },
      captions: { address: "/media/2014/06/12/war/gates.0a1b2c3d.vtt", language: "de" },
      alt: "Water breaks through.",
      credit: "Jane Doe",
    };
    const media = "https://paper.example/media/2014/06/12/war";
    expect(node({ story: story([film]) }).video).toEqual([
      {
        "@type": "VideoObject",
        name: "Headline of war",
        description: "Water breaks through.",
        thumbnailUrl: `${media}/gates.0a1b2c3d.png`,
        uploadDate: "2014-06-12T18:05:00-04:00",
        contentUrl: `${media}/gates.0a1b2c3d.mp4`,
        encodingFormat: "video/mp4",
        duration: "PT92S",
        creditText: "Jane Doe",
        inLanguage: VIEW.lang,
        caption: {
          "@type": "MediaObject",
          contentUrl: `${media}/gates.0a1b2c3d.vtt`,
          encodingFormat: "text/vtt",
          inLanguage: "de",
        },
      },
    ]);
    expect(node()).not.toHaveProperty("video");
  });

  it("says where else an author is, where the author does", () => {
    const [jane, desk] = VIEW.authors;
    const sameAs = ["https://social.example/@jane"];
    const authors = [{ ...jane, sameAs }, desk] as typeof VIEW.authors;
    expect(node({ authors }).author).toMatchObject([{ name: "Jane Roe", sameAs }, {}]);
    expect((node({ authors }).author as object[])[1]).not.toHaveProperty("sameAs");
  });

  it("stands at the root with its type, where readers look that know no graph", () => {
    const things = JSON.parse(JSON.stringify(articleGraph(paper, VIEW)));
    expect(things[0]).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      isPartOf: { "@type": "WebSite", name: "The Paper", url: "https://paper.example/" },
    });
  });

  it("says what was corrected and when", () => {
    expect(
      node({ corrections: [{ at: "2014-06-13T16:00:00.000Z", text: "Tikrit." }] }).correction,
    ).toEqual([
      {
        "@type": "CorrectionComment",
        text: "Tikrit.",
        datePublished: "2014-06-13T12:00:00-04:00",
      },
    ]);
  });

  it("is based on sources that can be opened and cites the others", () => {
    const sources = [{ name: "A report", url: "https://a.example/report" }, { name: "Interviews" }];
    expect(node({ sources })).toMatchObject({
      isBasedOn: [{ "@type": "CreativeWork", name: "A report", url: "https://a.example/report" }],
      citation: ["Interviews"],
    });
  });

  it("names its translations", () => {
    const translations = [
      { lang: "ar", address: "/2014/06/12/war-ar" },
      { lang: "fr", address: "https://sister.example/guerre" },
    ];
    expect(node({ translations }).workTranslation).toMatchObject([
      { url: "https://paper.example/2014/06/12/war-ar", inLanguage: "ar" },
      { url: "https://sister.example/guerre", inLanguage: "fr" },
    ]);
  });

  it("is a translation of the version in the paper's language, if there is one", () => {
    const original = { lang: "en-US", address: "/2014/06/12/war" };
    const other = { lang: "ar", address: "/2014/06/12/war-ar" };
    const german = node({ lang: "de", translations: [other, original] });
    expect(german).toMatchObject({
      inLanguage: "de",
      translationOfWork: { url: "https://paper.example/2014/06/12/war", inLanguage: "en-US" },
    });
    expect(german).not.toHaveProperty("workTranslation");
    const without = node({ lang: "de", translations: [other] });
    expect(without).not.toHaveProperty("translationOfWork");
    expect(without.workTranslation).toHaveLength(1);
  });

  it("says nothing of what it does not have", () => {
    const bare = node({ hero: undefined, topics: [], story: story() });
    for (const name of ["image", "keywords", "dateline", "wordCount", "correction", "isBasedOn"]) {
      expect(bare).not.toHaveProperty(name);
    }
    expect(bare).not.toHaveProperty("citation");
    expect(bare).not.toHaveProperty("workTranslation");
  });
});
