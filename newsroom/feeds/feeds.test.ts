import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, articles, MAP, NOW, PAPER, section, story } from "../../testkit/records.ts";
import type { Edition } from "../edition/edition.ts";
import type { FeedSubject } from "../edition/feedStories.ts";
import { atom } from "./atom.ts";
import { archiveOf, archivesOf, FEED_LENGTH, feedOf } from "./feed.ts";
import { jsonFeed } from "./jsonFeed.ts";
import { rss } from "./rss.ts";

const SITE = "https://paper.example";
const THE_PAPER: FeedSubject = { kind: "paper" };

function feed(edition: Edition, subject: FeedSubject = THE_PAPER, now = NOW) {
  const found = feedOf(edition, subject, now);
  if (!found) throw new Error("there is no such feed");
  return found;
}

/** One story with everything that a feed tells of it. */
function rich(): Edition {
  return editionOf(
    [
      article("war", {
        headline: 'Q & A: “<b>” isn\'t ]]> "markup"',
        standfirst: "What & why",
        topics: ["iraq"],
        byline: ["desk", "jane"],
        hero: { ...MAP, caption: "The <road>", credit: "Graphic: The Paper" },
        updated: "2014-06-13T12:00:00.000Z",
        corrections: [{ at: "2014-06-14T12:00:00.000Z", text: "It was ]]> two." }],
        story: story([
          { type: "paragraph", children: [{ type: "text", text: "Body \u0007text" }] },
        ]),
      }),
    ],
    {
      topics: [{ slug: "iraq", name: "Iraq" }],
      authors: [
        { slug: "desk", name: "The Desk", kind: "organization", story: story() },
        { slug: "jane", name: "Jane Doe", kind: "person", role: "Editor", story: story() },
      ],
    },
  );
}

const HEADLINE = 'Q & A: “<b>” isn\'t ]]> "markup"';
const ADDRESS = `${SITE}/2014/06/12/war`;

describe("the feed as RSS", () => {
  it("is read by another author's parser as what it says", () => {
    const edition = rich();
    const parsed = parseRssFeed(rss(feed(edition), PAPER, `${SITE}/feed.xml`));
    expect(parsed).toMatchObject({
      title: "The Paper",
      link: `${SITE}/`,
      description: "A paper for tests",
      language: "en-us",
      lastBuildDate: "Sat, 14 Jun 2014 12:00:00 GMT",
      atom: { links: [{ rel: "self", href: `${SITE}/feed.xml`, type: "application/rss+xml" }] },
    });
    expect(parsed.items).toHaveLength(1);
    const item = parsed.items?.[0];
    expect(item).toMatchObject({
      title: HEADLINE,
      link: ADDRESS,
      guid: { value: ADDRESS, isPermaLink: true },
      pubDate: "Thu, 12 Jun 2014 12:00:00 GMT",
      description: "What & why",
      dc: { creators: ["The Desk", "Jane Doe"] },
      categories: [{ name: "World" }, { name: "Iraq" }],
      media: {
        contents: [
          {
            url: SITE + MAP.address,
            type: "image/png",
            medium: "image",
            width: 2400,
            height: 1600,
            credits: [{ value: "Graphic: The Paper" }],
            description: { value: "The <road>", type: "plain" },
          },
        ],
      },
    });
    expect(item?.content?.encoded).toContain("<p>Body text</p>");
    expect(item?.content?.encoded).toContain("It was ]]&gt; two.");
  });

  it("names its vocabularies as their specifications do, since programs compare the names", () => {
    const xml = rss(feed(rich()), PAPER, `${SITE}/feed.xml`);
    expect(
      Object.fromEntries([...xml.matchAll(/xmlns:(\w+)="([^"]*)"/g)].map((m) => m.slice(1))),
    ).toEqual({
      atom: "http://www.w3.org/2005/Atom",
      content: "http://purl.org/rss/1.0/modules/content/",
      dc: "http://purl.org/dc/elements/1.1/",
      media: "http://search.yahoo.com/mrss/",
    });
  });

  it.each([
    [{ kind: "section", slug: "world" }, "World – The Paper", "/world"],
    [{ kind: "topic", slug: "iraq" }, "Iraq – The Paper", "/topics/iraq"],
    [{ kind: "author", slug: "jane" }, "Jane Doe – The Paper", "/authors/jane"],
  ] as const)("is there for %o", (subject, title, page) => {
    const self = `${SITE}${page}/feed.xml`;
    const parsed = parseRssFeed(rss(feed(rich(), subject), PAPER, self));
    expect(parsed).toMatchObject({ title, link: SITE + page });
    expect(parsed.description).toBeTruthy();
    expect(parsed.items?.map(({ link }) => link)).toEqual([ADDRESS]);
  });

  it("is there for a section without a story, and is valid", () => {
    const parsed = parseRssFeed(
      rss(feed(rich(), { kind: "section", slug: "sport" }), PAPER, `${SITE}/sport/feed.xml`),
    );
    expect(parsed.title).toBe("Sport – The Paper");
    expect(parsed.items ?? []).toEqual([]);
  });
});

describe("the feed as Atom", () => {
  it("is read by another author's parser as what it says", () => {
    const parsed = parseAtomFeed(atom(feed(rich()), PAPER, 0));
    expect(parsed).toMatchObject({
      id: `${SITE}/`,
      title: { value: "The Paper" },
      updated: "2014-06-14T08:00:00-04:00",
      authors: [{ name: "The Paper" }],
    });
    expect(parsed.links).toEqual([
      { rel: "self", type: "application/atom+xml", href: `${SITE}/atom.xml` },
      { rel: "alternate", type: "text/html", href: `${SITE}/` },
    ]);
    const entry = parsed.entries?.[0];
    expect(entry).toMatchObject({
      id: ADDRESS,
      title: { value: HEADLINE },
      published: "2014-06-12T08:00:00-04:00",
      updated: "2014-06-14T08:00:00-04:00",
      authors: [
        { name: "The Desk", uri: `${SITE}/authors/desk` },
        { name: "Jane Doe", uri: `${SITE}/authors/jane` },
      ],
      summary: { value: "What & why" },
      categories: [
        { term: `${SITE}/world`, label: "World" },
        { term: `${SITE}/topics/iraq`, label: "Iraq" },
      ],
    });
    expect(entry?.content?.type).toBe("html");
    expect(entry?.content?.value).toContain("<p>Body text</p>");
  });

  it("leads by next through archives of thirty to the first story, each in one archive", () => {
    const total = FEED_LENGTH * 3 + 5;
    const edition = editionOf(articles(total));
    const page = (archive?: number) => {
      const found = archive === undefined ? undefined : archiveOf(edition, archive, NOW);
      const stories = found ? { ...feed(edition), articles: found.articles } : feed(edition);
      return parseAtomFeed(atom(stories, PAPER, archivesOf(edition, NOW), archive));
    };
    const linkOf = (parsed: ReturnType<typeof page>, rel: string) =>
      parsed.links?.find((link) => link.rel === rel)?.href;

    let at = page();
    expect(at.entries).toHaveLength(FEED_LENGTH);
    const seen = new Set(at.entries?.map(({ id }) => id));
    const visited: string[] = [];
    for (;;) {
      const next = linkOf(at, "next");
      expect(linkOf(at, "prev-archive")).toBe(next);
      if (!next) break;
      visited.push(next);
      at = page(Number(/(\d+)\.xml$/.exec(next)?.[1]));
      expect(linkOf(at, "self")).toBe(next);
      expect(linkOf(at, "current")).toBe(`${SITE}/atom.xml`);
      expect(at.entries).toHaveLength(FEED_LENGTH);
      for (const { id } of at.entries ?? []) seen.add(id);
    }
    expect(visited).toEqual([3, 2, 1].map((number) => `${SITE}/feed/archive/${number}.xml`));
    expect(seen.size).toBe(total);
    expect(linkOf(page(1), "next-archive")).toBe(`${SITE}/feed/archive/2.xml`);
    expect(atom(feed(edition), PAPER, 3, 1)).toContain("<fh:archive/>");
    expect(atom(feed(edition), PAPER, 3)).not.toContain("<fh:archive/>");
  });

  it("keeps every story in its archive when new ones come", () => {
    const few = articles(FEED_LENGTH * 2);
    const many = articles(FEED_LENGTH * 2 + 40);
    const ids = (list: typeof few) =>
      archiveOf(editionOf(list), 1, NOW)?.articles.map(({ address }) => address);
    expect(ids(few)).toHaveLength(FEED_LENGTH);
    expect(ids(many)).toEqual(ids(few));
  });

  it("has no archive for what the feed itself still holds, nor beyond the first story", () => {
    const edition = editionOf(articles(FEED_LENGTH));
    expect(archivesOf(edition, NOW)).toBe(0);
    for (const number of [0, 1, -1, 1.5, Number.NaN]) {
      expect(archiveOf(edition, number, NOW), String(number)).toBeUndefined();
    }
  });

  it("of a paper without a story is valid all the same", () => {
    const parsed = parseAtomFeed(atom(feed(editionOf([])), PAPER, 0));
    expect(parsed).toMatchObject({
      id: `${SITE}/`,
      updated: expect.stringMatching(/^19(?:69|70)/),
    });
  });
});

describe("the feed as JSON", () => {
  it("is read by another author's parser as what it says", () => {
    const parsed = parseJsonFeed(jsonFeed(feed(rich()), PAPER, `${SITE}/feed.json`));
    expect(parsed).toMatchObject({
      title: "The Paper",
      home_page_url: `${SITE}/`,
      feed_url: `${SITE}/feed.json`,
      language: "en-US",
      items: [
        {
          id: ADDRESS,
          url: ADDRESS,
          title: HEADLINE,
          summary: "What & why",
          image: SITE + MAP.address,
          date_published: "2014-06-12T08:00:00-04:00",
          date_modified: "2014-06-14T08:00:00-04:00",
          authors: [
            { name: "The Desk", url: `${SITE}/authors/desk` },
            { name: "Jane Doe", url: `${SITE}/authors/jane` },
          ],
          tags: ["World", "Iraq"],
          language: "en-US",
        },
      ],
    });
    expect(parsed.items?.[0]?.content_html).toContain("<p>Body");
  });

  it("says which version it is", () => {
    const { version } = JSON.parse(jsonFeed(feed(rich()), PAPER, `${SITE}/feed.json`)) as {
      version: string;
    };
    expect(version).toBe("https://jsonfeed.org/version/1.1");
  });
});

describe("every feed", () => {
  it("has the thirty newest, newest first", () => {
    const found = feed(editionOf(articles(40))).articles.map(({ address }) => address);
    expect(found).toHaveLength(FEED_LENGTH);
    expect(found[0]).toMatch(/story-39$/);
    expect(found.at(-1)).toMatch(/story-10$/);
  });

  it("keeps a story's id through an edit of everything in it", () => {
    const before = editionOf([article("war")]);
    const after = editionOf([
      article("war", {
        headline: "Another",
        standfirst: "Other words",
        section: "sport",
        updated: "2014-06-13T12:00:00.000Z",
        byline: [],
      }),
    ]);
    const guid = (edition: Edition) =>
      parseRssFeed(rss(feed(edition), PAPER, SITE)).items?.[0]?.guid?.value;
    expect(guid(after)).toBe(guid(before));
    expect(guid(after)).toBe(ADDRESS);
  });

  it("has a scheduled story from its minute on, and not a moment earlier", () => {
    const at = "2014-06-25T12:00:00.000Z";
    const edition = editionOf(
      [
        article("now", { topics: ["iraq"] }),
        article("soon", { published: at, topics: ["iraq", "later"], text: "secret" }),
      ],
      { topics: ["iraq", "later"].map((slug) => ({ slug, name: slug })) },
    );
    const before = new Date(Date.parse(at) - 1);
    const subjects: FeedSubject[] = [
      THE_PAPER,
      { kind: "section", slug: "world" },
      { kind: "topic", slug: "iraq" },
      { kind: "author", slug: "desk" },
    ];
    for (const subject of subjects) {
      expect(feed(edition, subject, before).articles.length, subject.kind).toBe(1);
      expect(feed(edition, subject, new Date(at)).articles.length, subject.kind).toBe(2);
    }
    const later: FeedSubject = { kind: "topic", slug: "later" };
    expect(feedOf(edition, later, before)).toBeUndefined();
    expect(feedOf(edition, later, new Date(at))).toBeDefined();
  });

  it("is not there for what does not exist", () => {
    const edition = editionOf([article("war", { byline: ["ghost"] })]);
    for (const kind of ["section", "topic", "author"] as const) {
      expect(feedOf(edition, { kind, slug: "ghost" }, NOW), kind).toBeUndefined();
    }
  });
});

describe("what a story is known by in feeds", () => {
  const idsOf = (redirectFrom: string[]) => {
    const edition = editionOf([article("war", { redirectFrom })]);
    const found = feed(edition);
    const guid = parseRssFeed(rss(found, PAPER, `${SITE}/feed.xml`)).items?.[0]?.guid;
    return {
      rss: [guid?.value, guid?.isPermaLink],
      atom: parseAtomFeed(atom(found, PAPER, 0)).entries?.[0]?.id,
      json: parseJsonFeed(JSON.parse(jsonFeed(found, PAPER, `${SITE}/feed.json`))).items?.[0]?.id,
    };
  };

  it("is its address", () => {
    expect(idsOf([])).toEqual({ rss: [ADDRESS, true], atom: ADDRESS, json: ADDRESS });
  });

  it("stays when the story moves, however often", () => {
    const first = `${SITE}/2014/06/11/wra`;
    const moved = { rss: [first, false], atom: first, json: first };
    expect(idsOf(["/2014/06/11/wra"])).toEqual(moved);
    expect(idsOf(["/2014/06/11/wra", "/2014/06/12/the-war"])).toEqual(moved);
  });

  it("is what its file says where that does not follow from its addresses", () => {
    const edition = editionOf([
      article("war", { redirectFrom: ["/2014/06/11/wra"], feedId: "/2014/06/12/war" }),
    ]);
    expect(parseAtomFeed(atom(feed(edition), PAPER, 0)).entries?.[0]?.id).toBe(ADDRESS);
  });

  it("is no address of another form, which was not the story's own", () => {
    expect(idsOf(["/old/address", "/war.html"]).atom).toBe(ADDRESS);
  });
});

describe("a hub", () => {
  const paper = { ...PAPER, hub: "https://hub.example/" };
  const found = (subject?: FeedSubject) => feed(editionOf(articles(40), {}, paper), subject);

  it("is named by the paper's feed in every format, and by no archive", () => {
    const all = found();
    expect(parseRssFeed(rss(all, paper, `${SITE}/feed.xml`)).atom?.links).toContainEqual({
      rel: "hub",
      href: paper.hub,
    });
    expect(parseAtomFeed(atom(all, paper, 1)).links).toContainEqual({
      rel: "hub",
      href: paper.hub,
    });
    expect(JSON.parse(jsonFeed(all, paper, `${SITE}/feed.json`)).hubs).toEqual([
      { type: "WebSub", url: paper.hub },
    ]);
    expect(atom(all, paper, 1, 1)).not.toContain("hub.example");
  });

  it("is named by no feed of which it is not told, and by none of a paper without one", () => {
    const section = found({ kind: "section", slug: "world" });
    expect(rss(section, paper, `${SITE}/world/feed.xml`)).not.toContain("hub.example");
    expect(rss(feed(rich()), PAPER, `${SITE}/feed.xml`)).not.toContain('rel="hub"');
  });
});

describe("a story with a video", () => {
  const edition = () =>
    editionOf([
      article("dam", {
        story: story([
          {
            type: "video",
            address: "/media/2014/06/12/dam/gates.0a1b2c3d.mp4",
            mediaType: "video/mp4",
            bytes: 8078,
            seconds: 92.4,
            poster: {
              address: "/media/2014/06/12/dam/gates.0a1b2c3d.png",
              width: 1600,
              height: 900,
            },
            captions: { address: "/media/2014/06/12/dam/gates.0a1b2c3d.vtt", language: "en" },
            alt: "Water breaks through.",
            caption: "The gates.",
            credit: "Jane Doe",
          },
        ]),
      }),
    ]);
  const FILE = `${SITE}/media/2014/06/12/dam/gates.0a1b2c3d.mp4`;
  const POSTER = `${SITE}/media/2014/06/12/dam/gates.0a1b2c3d.png`;

  it("has it as an enclosure in RSS, with its poster", () => {
    const [item] = parseRssFeed(rss(feed(edition()), PAPER, `${SITE}/feed.xml`)).items ?? [];
    expect(item?.enclosures).toEqual([{ url: FILE, length: 8078, type: "video/mp4" }]);
    expect(item?.media?.contents?.[0]).toMatchObject({
      url: FILE,
      medium: "video",
      type: "video/mp4",
      fileSize: 8078,
      duration: 92,
    });
  });

  it("has it as an enclosure in Atom", () => {
    const [entry] = parseAtomFeed(atom(feed(edition()), PAPER, 0)).entries ?? [];
    expect(entry?.links?.find(({ rel }) => rel === "enclosure")).toMatchObject({
      href: FILE,
      type: "video/mp4",
      length: 8078,
      title: "The gates.",
    });
  });

  it("has it as an attachment in JSON Feed, and other stories have none", () => {
    const [item] = parseJsonFeed(jsonFeed(feed(edition()), PAPER, "x")).items ?? [];
    expect(item?.attachments).toEqual([
      {
        url: FILE,
        mime_type: "video/mp4",
        title: "The gates.",
        size_in_bytes: 8078,
        duration_in_seconds: 92,
      },
    ]);
    expect(jsonFeed(feed(rich()), PAPER, "x")).not.toContain("attachments");
  });

  it("shows its poster in the text, which leads to the video", () => {
    const [item] = parseJsonFeed(jsonFeed(feed(edition()), PAPER, "x")).items ?? [];
    expect(item?.content_html).toContain(
      `<figure><a href="${FILE}"><img src="${POSTER}" alt="Water breaks through." width="1600" height="900"></a><figcaption>The gates. <small>Jane Doe</small></figcaption></figure>`,
    );
  });
});

it("The feed of a section in another language is in that language, and its categories too", () => {
  const edition = editionOf(
    [article("wahl", { section: "politik", lang: "de", kind: "analysis" })],
    { sections: [section("politik", { name: "Politik", lang: "de" })] },
  );
  const written = rss(
    feed(edition, { kind: "section", slug: "politik" }),
    PAPER,
    `${SITE}/politik/feed.xml`,
  );
  expect(parseRssFeed(written)).toMatchObject({
    title: "Politik – The Paper",
    language: "de",
    items: [{ categories: [{ name: "Politik" }, { name: "Analyse" }] }],
  });
  expect(parseRssFeed(rss(feed(edition), PAPER, `${SITE}/feed.xml`))).toMatchObject({
    language: "en-us",
    items: [{ dc: { languages: ["de"] }, categories: [{ name: "Politik" }, { name: "Analysis" }] }],
  });
});
