import { describe, expect, it } from "vitest";
import { article, MAP, PAPER, section, story } from "../../testkit/records.ts";
import type { ArticleView } from "../edition/views.ts";
import { articleMetadata, listPagination, pageMetadata } from "./pageMetadata.ts";

const paper = { ...PAPER, url: "https://paper.example" };

describe("what a page says about itself", () => {
  const about = { title: "World", description: "The world", address: "/world/page/2" };

  it("has the paper's name after its title, and on the front alone the title", () => {
    expect(pageMetadata(paper, about).title).toEqual({ absolute: "World – The Paper" });
    expect(pageMetadata(paper, { ...about, title: "The Paper", address: "/" }).title).toEqual({
      absolute: "The Paper",
    });
  });

  it("names its own absolute address as the canonical one, the same everywhere", () => {
    const metadata = pageMetadata(paper, about);
    expect(metadata.alternates?.canonical).toBe("https://paper.example/world/page/2");
    expect(metadata.openGraph).toMatchObject({ url: "https://paper.example/world/page/2" });
    expect(pageMetadata(paper, { ...about, address: "/" }).alternates?.canonical).toBe(
      "https://paper.example/",
    );
  });

  it("lets search engines show large pictures and whole snippets", () => {
    expect(pageMetadata(paper, about).robots).toEqual({
      "max-image-preview": "large",
      "max-snippet": -1,
    });
  });

  it("keeps a hidden page out of them", () => {
    expect(pageMetadata(paper, { ...about, noIndex: true }).robots).toEqual({
      index: false,
      follow: true,
    });
  });

  it("names the pages before and after it in a list", () => {
    const around = listPagination(
      { page: 2, pages: 3, total: 50 },
      (page) => `/world/page/${page}`,
    );
    expect(pageMetadata(paper, { ...about, ...around }).pagination).toEqual({
      previous: "https://paper.example/world/page/1",
      next: "https://paper.example/world/page/3",
    });
    expect(listPagination({ page: 1, pages: 1, total: 3 }, String)).toEqual({ noIndex: false });
    expect(
      listPagination({ page: 3, pages: 3, total: 50 }, (page) => `/world/page/${page}`),
    ).toEqual({
      previous: "/world/page/2",
      noIndex: false,
    });
  });

  it("keeps a list without stories out of search engines", () => {
    expect(listPagination({ page: 1, pages: 1, total: 0 }, String).noIndex).toBe(true);
  });

  it("describes itself to social sites", () => {
    expect(pageMetadata(paper, about)).toMatchObject({
      description: "The world",
      openGraph: {
        type: "website",
        title: "World",
        description: "The world",
        siteName: "The Paper",
        locale: "en_US",
      },
      twitter: { card: "summary_large_image", title: "World", description: "The world" },
    });
  });
});

describe("where a page says that feeds are", () => {
  const about = { title: "Iraq", description: "Iraq", address: "/topics/iraq/page/2" };
  const whole = { url: "https://paper.example/feed.xml", title: "The Paper" };

  it("is the paper's, and that of the list it belongs to", () => {
    const list = { address: "/topics/iraq", name: "Iraq" };
    expect(pageMetadata(paper, { ...about, list }).alternates?.types).toEqual({
      "application/rss+xml": [
        whole,
        { url: "https://paper.example/topics/iraq/feed.xml", title: "Iraq – The Paper" },
      ],
    });
    expect(pageMetadata(paper, about).alternates?.types).toEqual({
      "application/rss+xml": [whole],
    });
  });

  it("is every format on the front", () => {
    expect(pageMetadata(paper, { ...about, address: "/" }).alternates?.types).toEqual({
      "application/rss+xml": [whole],
      "application/atom+xml": [{ ...whole, url: "https://paper.example/atom.xml" }],
      "application/feed+json": [{ ...whole, url: "https://paper.example/feed.json" }],
    });
  });
});

describe("the card of a page that is no article", () => {
  const about = { title: "World", description: "The world", address: "/world" };

  it("is its section's, else the front's", () => {
    const cardOf = (fields: object) =>
      pageMetadata(paper, { ...about, ...fields }).openGraph?.images;
    expect(cardOf({ section: section("world") })).toMatchObject([
      { url: expect.stringContaining("/cards/sections/world."), width: 1200, height: 630 },
    ]);
    expect(cardOf({})).toMatchObject([
      { url: expect.stringContaining("/cards/front."), alt: "The Paper: All of it" },
    ]);
  });
});

describe("what an article says about itself", () => {
  const record = article("war", { standfirst: "It goes on", hero: MAP });
  const view: ArticleView = {
    ...record,
    section: section("world"),
    topics: [{ slug: "iraq", name: "Iraq" }],
    authors: [{ slug: "desk", name: "The Desk", kind: "organization", story: story() }],
    published: "2014-06-12T22:05:00.000Z",
    updated: "2014-06-13T01:00:00.000Z",
  };

  it("is what its page shows", () => {
    expect(articleMetadata(paper, view)).toMatchObject({
      title: { absolute: "Headline of war – The Paper" },
      description: "It goes on",
      alternates: { canonical: "https://paper.example/2014/06/12/war" },
      authors: [{ name: "The Desk", url: "https://paper.example/authors/desk" }],
      openGraph: {
        type: "article",
        title: "Headline of war",
        url: "https://paper.example/2014/06/12/war",
        authors: ["https://paper.example/authors/desk"],
        section: "World",
        tags: ["Iraq"],
      },
    });
  });

  it("names the authors who have a name on the fediverse by it", () => {
    const desk = { ...view.authors[0], fediverse: "@desk@social.example" };
    const authors = [desk] as ArticleView["authors"];
    expect(articleMetadata(paper, { ...view, authors }).other).toEqual({
      "fediverse:creator": ["@desk@social.example"],
    });
    expect(articleMetadata(paper, view).other).toBeUndefined();
  });

  it("gives its times with the offset of the paper's zone", () => {
    expect(articleMetadata(paper, view).openGraph).toMatchObject({
      publishedTime: "2014-06-12T18:05:00-04:00",
      modifiedTime: "2014-06-12T21:00:00-04:00",
    });
    expect(articleMetadata(paper, { ...view, updated: undefined }).openGraph).toMatchObject({
      modifiedTime: "2014-06-12T18:05:00-04:00",
    });
    const corrections = [{ at: "2014-06-13T02:00:00.000Z", text: "It was 62,103." }];
    expect(articleMetadata(paper, { ...view, corrections }).openGraph).toMatchObject({
      modifiedTime: "2014-06-12T22:00:00-04:00",
    });
  });

  it("names its translations, and itself among them", () => {
    const translations = [
      { lang: "ar", address: "/2014/06/12/war-ar" },
      { lang: "fr", address: "https://sister.example/guerre" },
    ];
    expect(articleMetadata(paper, { ...view, translations }).alternates).toMatchObject({
      canonical: "https://paper.example/2014/06/12/war",
      languages: {
        "en-US": "https://paper.example/2014/06/12/war",
        ar: "https://paper.example/2014/06/12/war-ar",
        fr: "https://sister.example/guerre",
        "x-default": "https://paper.example/2014/06/12/war",
      },
    });
    const inArabic = { ...view, lang: "ar", translations: translations.slice(1) };
    expect(articleMetadata(paper, inArabic).alternates?.languages).toEqual({
      ar: "https://paper.example/2014/06/12/war",
      fr: "https://sister.example/guerre",
      "x-default": "https://paper.example/2014/06/12/war",
    });
    expect(articleMetadata(paper, view).alternates).not.toHaveProperty("languages");
  });

  it("uses the shorter title for search engines and the headline for people", () => {
    const metadata = articleMetadata(paper, { ...view, seoTitle: "War" });
    expect(metadata.title).toEqual({ absolute: "War – The Paper" });
    expect(metadata.openGraph?.title).toBe("Headline of war");
    expect(metadata.twitter?.title).toBe("Headline of war");
  });

  it("is shared with its card, in words as well", () => {
    const metadata = articleMetadata(paper, view);
    const images = [
      {
        url: expect.stringMatching(
          /^https:\/\/paper\.example\/cards\/2014\/06\/12\/war\.[0-9a-f]{8}\.jpg$/,
        ),
        width: 1200,
        height: 630,
        alt: `Headline of war (World, The Paper). ${MAP.alt}`,
      },
    ];
    // The card first, since link previews show the first; then a picture without words on it.
    const clean = "https://paper.example/media/2014/06/12/iraq/map.0a1b2c3d.16x9.jpg";
    expect(metadata.openGraph?.images).toEqual([...images, clean]);
    expect(metadata.twitter).toMatchObject({ card: "summary_large_image", images });
  });

  it("offers a drawing whole beside its card", () => {
    const drawing = { ...MAP, crop: "never" as const };
    const { openGraph } = articleMetadata(paper, { ...view, hero: drawing });
    expect([openGraph?.images].flat()[1]).toBe(`https://paper.example${MAP.address}`);
  });

  it("has a card without a picture, too", () => {
    const metadata = articleMetadata(paper, { ...view, hero: undefined });
    expect(metadata.openGraph?.images).toMatchObject([
      { alt: "Headline of war (World, The Paper)" },
    ]);
  });

  it.each([
    ["en", "en"],
    ["fr-CA", "fr_CA"],
    ["zh-Hant-TW", "zh_TW"],
    ["English, of course", "English, of course"],
  ])("names the language %s as social sites write it", (lang, locale) => {
    expect(articleMetadata(paper, { ...view, lang }).openGraph).toMatchObject({ locale });
  });
});
