import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, articles, MAP, NOW, section, story } from "../../testkit/records.ts";
import { faultsOf, faultsOfEach } from "../../testkit/xmlSchemas.ts";
import type { Edition } from "../edition/edition.ts";
import { newsSitemap } from "./newsSitemap.ts";
import { SITEMAP_LENGTH, sitemap, sitemapIndex } from "./sitemaps.ts";

const SITE = "https://paper.example";

function written(pieces: Iterable<string> | undefined): string {
  return pieces ? [...pieces].join("") : "";
}

function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? "");
}

/** `<lastmod>` of each address. */
function timesIn(xml: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map((match) => [
      (match[1] ?? "").slice(SITE.length),
      match[2],
    ]),
  );
}

describe("the schemas", () => {
  it("refuse what no sitemap may be, so that passing them says something", async () => {
    const set = (inner: string) =>
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${inner}</urlset>`;
    const all = [
      "<url><loc>https://paper.example/</loc></url>",
      "<url><loc>/world</loc></url>",
      "<url><lastmod>2014-06-12</lastmod></url>",
      "<url><loc>https://paper.example/</loc><lastmod>June 12</lastmod></url>",
      "<url><loc>https://paper.example/</loc><image:image></image:image></url>",
      "<url><loc>https://paper.example/</loc><image:picture/></url>",
    ];
    const [right, ...wrong] = await faultsOfEach(all.map(set), "sitemap");
    expect(right).toEqual([]);
    for (const [at, faults] of wrong.entries()) expect(faults, all[at + 1]).not.toEqual([]);
  });
});

describe("the index of sitemaps", () => {
  it("leads to the months that have public stories, and to the lists", async () => {
    const edition = editionOf([
      article("may", { published: "2014-05-30T12:00:00.000Z", topics: ["iraq"] }),
      article("june", { published: "2014-06-12T12:00:00.000Z" }),
      article("july", { published: "2014-07-01T12:00:00.000Z", topics: ["later"] }),
    ]);
    const xml = sitemapIndex(edition, NOW);
    expect(await faultsOf(xml, "siteindex")).toEqual([]);
    expect(timesIn(xml)).toEqual({
      "/sitemap-sections.xml": "2014-06-12T08:00:00-04:00",
      "/sitemap-topics.xml": "2014-05-30T08:00:00-04:00",
      "/sitemap-authors.xml": "2014-06-12T08:00:00-04:00",
      "/sitemap-pages.xml": "2014-06-12T08:00:00-04:00",
      "/sitemap-2014-06.xml": "2014-06-12T08:00:00-04:00",
      "/sitemap-2014-05.xml": "2014-05-30T08:00:00-04:00",
    });
  });

  it("of a paper without a story has its pages", async () => {
    const xml = sitemapIndex(editionOf([]), NOW);
    expect(await faultsOf(xml, "siteindex")).toEqual([]);
    expect(locationsIn(xml)).toEqual([`${SITE}/sitemap-pages.xml`]);
  });

  it("names the news sitemap for as long as there is a story in it", () => {
    const published = "2014-06-18T12:00:00.000Z";
    const edition = editionOf([article("news", { published })]);
    const named = (hours: number) =>
      locationsIn(
        sitemapIndex(edition, new Date(Date.parse(published) + hours * 3_600_000)),
      ).includes(`${SITE}/news-sitemap.xml`);
    expect([-1, 0, 47, 48, 49].map(named)).toEqual([false, true, true, false, false]);
  });

  it("names no sitemap that is not there, and every one that is", () => {
    const edition = editionOf(articles(40, { topics: ["iraq"], byline: ["desk", "gone"] }));
    const names = locationsIn(sitemapIndex(edition, NOW))
      .map((location) => /\/sitemap-(.+)\.xml$/.exec(location)?.[1])
      .filter((name) => name !== undefined);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      expect(locationsIn(written(sitemap(edition, name, NOW))).length, name).toBeGreaterThan(0);
    }
    for (const name of [
      "2014-07",
      "2014-06-2",
      "2014-06-1",
      "topics-2",
      "drafts",
      "2014",
      "",
      "x",
    ]) {
      expect(sitemap(edition, name, NOW), name).toBeUndefined();
    }
  });

  it("divides what is too much for one file, each story in exactly one", async () => {
    const total = SITEMAP_LENGTH * 2 + 5;
    const first = Date.parse("2014-06-01T04:00:00Z");
    const edition = editionOf(
      Array.from({ length: total }, (_, index) =>
        article(`story-${index}`, { published: new Date(first + index * 60_000).toISOString() }),
      ),
    );
    const months = locationsIn(sitemapIndex(edition, NOW)).filter((each) => each.includes("2014"));
    expect(months).toEqual([
      `${SITE}/sitemap-2014-06-3.xml`,
      `${SITE}/sitemap-2014-06-2.xml`,
      `${SITE}/sitemap-2014-06.xml`,
    ]);
    const files = ["2014-06", "2014-06-2", "2014-06-3"].map((name) =>
      written(sitemap(edition, name, NOW)),
    );
    expect(files.map((file) => locationsIn(file).length)).toEqual([
      SITEMAP_LENGTH,
      SITEMAP_LENGTH,
      5,
    ]);
    expect(new Set(files.flatMap(locationsIn)).size).toBe(total);
    expect(await faultsOf(files[1] ?? "", "sitemap")).toEqual([]);
  });
});

describe("the bounds of a file", () => {
  const monthOf = (many: number) => {
    const first = Date.parse("2014-06-01T04:00:00Z");
    return editionOf(
      Array.from({ length: many }, (_, index) =>
        article(`story-${index}`, { published: new Date(first + index * 60_000).toISOString() }),
      ),
    );
  };
  const months = (edition: Edition) =>
    locationsIn(sitemapIndex(edition, NOW)).filter((each) => each.includes("2014"));

  it.each([
    [SITEMAP_LENGTH - 1, 1],
    [SITEMAP_LENGTH, 1],
    [SITEMAP_LENGTH + 1, 2],
  ])("%i stories of a month are %i files", (many, files) => {
    const edition = monthOf(many);
    expect(months(edition)).toHaveLength(files);
    expect(locationsIn(written(sitemap(edition, "2014-06", NOW)))).toHaveLength(
      Math.min(many, SITEMAP_LENGTH),
    );
    expect(sitemap(edition, "2014-06-2", NOW) !== undefined).toBe(files === 2);
    expect(sitemap(edition, "2014-06-3", NOW)).toBeUndefined();
  });

  it.each([199, 200, 201, 400])("%i stories are all in theirs, each once", (many) => {
    const locations = locationsIn(written(sitemap(monthOf(many), "2014-06", NOW)));
    expect([locations.length, new Set(locations).size]).toEqual([many, many]);
  });

  it("a story has so many pictures there as fit, in the order of their addresses", () => {
    const picture = (number: number) => `/media/2014/06/12/war/p-${1000 + number}.0a1b2c3d.png`;
    const addresses = Array.from({ length: 251 }, (_, number) => picture(number));
    const edition = editionOf(
      [
        article("war", {
          story: story(
            addresses.map((address) => ({
              type: "figure",
              address,
              width: 1,
              height: 1,
              alt: "x",
            })),
          ),
        }),
      ],
      {
        pictures: addresses.map((address) => ({
          address,
          plainAddress: address.replace(".0a1b2c3d", ""),
          file: "x.png",
          format: "png",
          article: "/2014/06/12/war",
        })),
      },
    );
    const xml = written(sitemap(edition, "2014-06", NOW));
    const images = [...xml.matchAll(/<image:loc>([^<]*)</g)].map((match) => match[1]);
    expect(images).toEqual(addresses.slice(0, 250).map((address) => SITE + address));
  });

  it("a story is news until it is two days old, and a thousand are enough", () => {
    const edition = editionOf([article("war")]);
    const published = Date.parse("2014-06-12T12:00:00.000Z");
    const until = (milliseconds: number) => new Date(published + 48 * 3_600_000 + milliseconds);
    expect(locationsIn(newsSitemap(edition, until(-1)))).toHaveLength(1);
    expect(locationsIn(newsSitemap(edition, until(0)))).toHaveLength(0);
    expect(locationsIn(sitemapIndex(edition, until(-1)))).toContain(`${SITE}/news-sitemap.xml`);
    expect(locationsIn(sitemapIndex(edition, until(0)))).not.toContain(`${SITE}/news-sitemap.xml`);
    const many = monthOf(1001);
    expect(locationsIn(newsSitemap(many, new Date("2014-06-02T04:00:00Z")))).toHaveLength(1000);
  });
});

describe("the sitemap of a month", () => {
  it("has its stories with their pictures, those that the page shows and no others", async () => {
    const figure = "/media/2014/06/12/war/chart.0a1b2c3d.png";
    const spare = "/media/2014/06/12/war/spare.0a1b2c3d.png";
    const picture = (address: string) => ({
      address,
      plainAddress: address.replace(".0a1b2c3d", ""),
      file: "x.png",
      format: "png",
      article: "/2014/06/12/war",
    });
    const edition = editionOf(
      [
        article("war", {
          hero: MAP,
          story: story([{ type: "figure", address: figure, width: 1, height: 1, alt: "Chart" }]),
        }),
      ],
      { pictures: [picture(MAP.address), picture(figure), picture(spare)] },
    );
    const xml = written(sitemap(edition, "2014-06", NOW));
    expect(await faultsOf(xml, "sitemap")).toEqual([]);
    const images = [...xml.matchAll(/<image:loc>([^<]*)</g)].map((match) => match[1]);
    expect(images.sort()).toEqual([SITE + MAP.address, SITE + figure].sort());
  });

  it("says truly when each changed last: by its text, or by a correction", () => {
    const edition = editionOf([
      article("untouched"),
      article("updated", { updated: "2014-06-13T12:00:00.000Z" }),
      article("corrected", {
        updated: "2014-06-13T12:00:00.000Z",
        corrections: [{ at: "2014-06-14T12:00:00.000Z", text: "No." }],
      }),
      article("ahead", {
        updated: "2014-06-30T12:00:00.000Z",
        corrections: [{ at: "2014-06-30T12:00:00.000Z", text: "Not yet." }],
      }),
    ]);
    expect(timesIn(written(sitemap(edition, "2014-06", NOW)))).toEqual({
      "/2014/06/12/untouched": "2014-06-12T08:00:00-04:00",
      "/2014/06/12/updated": "2014-06-13T08:00:00-04:00",
      "/2014/06/12/corrected": "2014-06-14T08:00:00-04:00",
      "/2014/06/12/ahead": "2014-06-12T08:00:00-04:00",
    });
    expect(timesIn(sitemapIndex(edition, NOW))["/sitemap-2014-06.xml"]).toBe(
      "2014-06-14T08:00:00-04:00",
    );
  });

  it("has a scheduled story from its minute on", () => {
    const at = "2014-06-25T12:00:00.000Z";
    const edition = editionOf([article("now"), article("soon", { published: at })]);
    const seen = (now: Date) => locationsIn(written(sitemap(edition, "2014-06", now))).length;
    expect(seen(new Date(Date.parse(at) - 1))).toBe(1);
    expect(seen(new Date(at))).toBe(2);
  });

  it("comes in pieces", () => {
    const pieces = [...(sitemap(editionOf(articles(450)), "2014-06", NOW) ?? [])];
    expect(pieces.length).toBeGreaterThan(3);
  });
});

describe("the sitemaps of lists", () => {
  const edition = () =>
    editionOf(
      [
        article("a", { topics: ["iraq"], byline: ["desk", "nobody"] }),
        article("b", { topics: ["later"], published: "2014-07-01T12:00:00.000Z" }),
      ],
      {
        pages: [
          {
            slug: "about",
            headline: "About",
            updated: "2014-06-01T12:00:00Z",
            order: 1,
            story: story(),
          },
          {
            slug: "plans",
            headline: "Plans",
            updated: "2015-06-01T12:00:00Z",
            order: 2,
            story: story(),
          },
        ],
      },
    );

  it.each([
    ["sections", ["/world"]],
    ["topics", ["/topics/iraq"]],
    ["authors", ["/authors/desk"]],
    ["pages", ["/", "/about", "/plans", "/corrections"]],
  ])("have %s that readers can open and that have a story", async (name, expected) => {
    const xml = written(sitemap(edition(), name, NOW));
    expect(await faultsOf(xml, "sitemap")).toEqual([]);
    expect(locationsIn(xml)).toEqual(expected.map((address) => SITE + address));
  });

  it("say when a standing page was changed, unless that is still to come", () => {
    const times = timesIn(written(sitemap(edition(), "pages", NOW)));
    expect(times["/about"]).toBe("2014-06-01T08:00:00-04:00");
    expect(times["/plans"]).toBeUndefined();
  });

  it("name the page of corrections once, with the latest correction", () => {
    const corrected = editionOf(
      [article("a", { corrections: [{ at: "2014-06-14T12:00:00.000Z", text: "No." }] })],
      { pages: [{ slug: "corrections", headline: "Corrections", order: 1, story: story() }] },
    );
    const xml = written(sitemap(corrected, "pages", NOW));
    expect(locationsIn(xml)).toEqual([`${SITE}/`, `${SITE}/corrections`]);
    expect(timesIn(xml)["/corrections"]).toBe("2014-06-14T08:00:00-04:00");
  });
});

describe("the news sitemap", () => {
  it("has the stories of the last 48 hours with name, language, time and headline", async () => {
    const now = new Date("2014-06-14T12:00:00Z");
    const edition = editionOf([
      article("old", { published: "2014-06-12T12:00:00.000Z" }),
      article("inside", { published: "2014-06-12T12:00:01.000Z", headline: "Q & <A>" }),
      article("chinese", { published: "2014-06-13T12:00:00.000Z", lang: "zh-Hant-HK" }),
      article("soon", { published: "2014-06-14T12:00:01.000Z" }),
    ]);
    const xml = newsSitemap(edition, now);
    expect(await faultsOf(xml, "sitemap")).toEqual([]);
    expect(locationsIn(xml)).toEqual([`${SITE}/2014/06/13/chinese`, `${SITE}/2014/06/12/inside`]);
    expect(xml).toContain("<news:name>The Paper</news:name><news:language>en</news:language>");
    expect(xml).toContain("<news:language>zh-tw</news:language>");
    expect(xml).toContain(
      "<news:publication_date>2014-06-12T08:00:01-04:00</news:publication_date>",
    );
    expect(xml).toContain("<news:title>Q &amp; &lt;A&gt;</news:title>");
  });

  it("may be empty", async () => {
    const xml = newsSitemap(editionOf([article("old")]), NOW);
    expect(await faultsOf(xml, "sitemap")).toEqual([]);
    expect(locationsIn(xml)).toEqual([]);
  });

  it("stops at a thousand, the newest of them", () => {
    const start = NOW.getTime() - 1_500_000;
    const edition = editionOf(
      Array.from({ length: 1_100 }, (_, index) =>
        article(`story-${index}`, { published: new Date(start + index * 1_000).toISOString() }),
      ),
    );
    const locations = locationsIn(newsSitemap(edition, NOW));
    expect(locations).toHaveLength(1_000);
    expect(locations[0]).toMatch(/story-1099$/);
  });
});

describe("translations in sitemaps", () => {
  const link = (hreflang: string, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${SITE}${address}"/>`;

  it("are named by each version of a story, section or standing page, with x-default", async () => {
    const at = "2014-06-12T12:00:00.000Z";
    const edition = editionOf(
      [
        article("war", { published: at }),
        article("krieg", {
          published: at,
          lang: "de",
          section: "welt",
          translations: [{ lang: "en-US", address: "/2014/06/12/war" }],
        }),
        article("match", { published: at, section: "sport" }),
      ],
      {
        sections: [
          section("world"),
          section("welt", { lang: "de", translations: [{ lang: "en-US", address: "/world" }] }),
          section("sport"),
        ],
        pages: [
          { slug: "about", headline: "About", order: 1, story: story() },
          {
            slug: "ueber",
            headline: "Über uns",
            order: 2,
            story: story(),
            lang: "de",
            translations: [{ lang: "en-US", address: "/about" }],
          },
        ],
      },
    );
    const all = [
      ["2014-06", "/2014/06/12/krieg", "/2014/06/12/war"],
      ["sections", "/welt", "/world"],
      ["pages", "/ueber", "/about"],
    ] as const;
    const files = all.map(([name]) => written(sitemap(edition, name, NOW)));
    expect(await faultsOfEach(files, "sitemap")).toEqual([[], [], []]);
    for (const [at, [name, german, english]] of all.entries()) {
      const links = link("de", german) + link("en-US", english) + link("x-default", english);
      expect(files[at]?.split(links), name).toHaveLength(3);
      expect(files[at]?.match(/<xhtml:link/g), name).toHaveLength(6);
    }
  });
});
