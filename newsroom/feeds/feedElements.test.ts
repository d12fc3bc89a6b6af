import { DOMParser } from "linkedom";
import { expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, MAP, NOW, PAPER, story } from "../../testkit/records.ts";
import type { ArticleView } from "../edition/views.ts";
import { atom } from "./atom.ts";
import { type Feed, feedOf } from "./feed.ts";
import { feedHtml } from "./feedHtml.ts";
import { jsonFeed } from "./jsonFeed.ts";
import { rss } from "./rss.ts";

const SITE = "https://paper.example";
const ADDRESS = `${SITE}/2014/06/12/dam`;
const VIDEO = "/media/2014/06/12/dam/gates.0a1b2c3d.mp4";
const OTHER_VIDEO = "/media/2014/06/12/dam/other.0a1b2c3d.webm";
const POSTER = "/media/2014/06/12/dam/gates.0a1b2c3d.png";

const paper = { ...PAPER, hub: "https://hub.example/" };

const video = {
  type: "video" as const,
  address: VIDEO,
  mediaType: "video/mp4",
  bytes: 8078,
  seconds: 92.4,
  poster: { address: POSTER, width: 1600, height: 900 },
  captions: { address: "/media/2014/06/12/dam/gates.0a1b2c3d.vtt", language: "en" },
  alt: "Water breaks through.",
  caption: "The gates.",
  credit: "Jane Doe",
};

/** The paper's feed with one story that has everything that feeds tell. */
function feed(): Feed {
  const { caption, credit, seconds, ...bare } = video;
  const found = feedOf(
    editionOf(
      [
        article("dam", {
          headline: "Los <diques>",
          standfirst: "What & why",
          kind: "opinion",
          lang: "es",
          topics: ["iraq"],
          byline: ["desk", "jane"],
          hero: { ...MAP, caption: "The road", credit: "Graphic: The Paper" },
          updated: "2014-06-13T12:00:00.000Z",
          story: story([video, { ...bare, address: OTHER_VIDEO, mediaType: "video/webm" }]),
        }),
      ],
      {
        topics: [{ slug: "iraq", name: "Iraq" }],
        authors: [
          { slug: "desk", name: "The Desk", kind: "organization", story: story() },
          { slug: "jane", name: "Jane Doe", kind: "person", story: story() },
        ],
      },
      paper,
    ),
    { kind: "paper" },
    NOW,
  );
  if (!found) throw new Error("there is no feed");
  return found;
}

interface Element {
  localName: string;
  attributes: ArrayLike<{ name: string; value: string }>;
  children: ArrayLike<Element>;
  textContent: string;
}

type Written = [name: string, content: string | Written[], attributes?: Record<string, string>];

/** An element as its name, its text or elements, and its attributes if it has any. */
function written(one: Element): Written {
  const attributes = Object.fromEntries(
    Array.from(one.attributes, ({ name, value }) => [name, value]),
  );
  const children = Array.from(one.children, written);
  const content = children.length > 0 ? children : one.textContent;
  return Object.keys(attributes).length > 0
    ? [one.localName, content, attributes]
    : [one.localName, content];
}

function read(xml: string): Written {
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<')).toBe(true);
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  return written(root as unknown as Element);
}

/** A story as HTML, whose parts have tests of their own. */
const html = () => feedHtml(feed().articles[0] as ArticleView, paper);

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

const ofAtom = (rel: string, address: string): Written => [
  "link",
  "",
  { rel, type: "application/atom+xml", href: SITE + address },
];

it("Atom has these elements, each with its attributes (RFC 4287 and 5005)", () => {
  const enclosure = (type: string, title: string, address: string): Written => [
    "link",
    "",
    { rel: "enclosure", type, length: "8078", title, href: SITE + address },
  ];
  const author = (name: string, slug: string): Written => [
    "author",
    [
      ["name", name],
      ["uri", `${SITE}/authors/${slug}`],
    ],
  ];
  const entry: Written[] = [
    ["id", ADDRESS],
    ["title", "Opinión: Los <diques>"],
    ["link", "", { rel: "alternate", type: "text/html", href: ADDRESS }],
    enclosure("video/mp4", "The gates.", VIDEO),
    enclosure("video/webm", "Water breaks through.", OTHER_VIDEO),
    ["published", "2014-06-12T08:00:00-04:00"],
    ["updated", "2014-06-13T08:00:00-04:00"],
    author("The Desk", "desk"),
    author("Jane Doe", "jane"),
    ["category", "", { term: `${SITE}/world`, label: "World" }],
    ["category", "", { term: "opinion", label: "Opinion" }],
    ["category", "", { term: `${SITE}/topics/iraq`, label: "Iraq" }],
    ["summary", "What & why"],
    ["content", html(), { type: "html" }],
  ];
  expect(read(atom(feed(), paper, 2))).toEqual([
    "feed",
    [
      ["id", `${SITE}/`],
      ["title", "The Paper"],
      ["subtitle", "A paper for tests"],
      ["updated", "2014-06-13T08:00:00-04:00"],
      ["author", [["name", "The Paper"]]],
      ofAtom("self", "/atom.xml"),
      ["link", "", { rel: "hub", href: "https://hub.example/" }],
      ["link", "", { rel: "alternate", type: "text/html", href: `${SITE}/` }],
      ofAtom("next", "/feed/archive/2.xml"),
      ofAtom("prev-archive", "/feed/archive/2.xml"),
      ["entry", entry, { "xml:lang": "es" }],
    ],
    {
      xmlns: "http://www.w3.org/2005/Atom",
      "xmlns:fh": "http://purl.org/syndication/history/1.0",
      "xml:lang": "en-US",
    },
  ]);
});

it.each([
  [undefined, 0, []],
  [
    undefined,
    1,
    [ofAtom("next", "/feed/archive/1.xml"), ofAtom("prev-archive", "/feed/archive/1.xml")],
  ],
  [1, 1, [["fh:archive", ""], ofAtom("current", "/atom.xml"), ofAtom("previous", "/atom.xml")]],
  [
    2,
    3,
    [
      ofAtom("next", "/feed/archive/1.xml"),
      ofAtom("prev-archive", "/feed/archive/1.xml"),
      ["fh:archive", ""],
      ofAtom("current", "/atom.xml"),
      ofAtom("previous", "/feed/archive/3.xml"),
      ofAtom("next-archive", "/feed/archive/3.xml"),
    ],
  ],
] as const)(
  "Atom's archive %s of %i names the archives beside it (RFC 5005)",
  (archive, archives, links) => {
    const [, elements] = read(atom({ ...feed(), articles: [] }, PAPER, archives, archive));
    // After id, title, subtitle, updated, author, self, hub of the current feed, and the paper's page.
    expect(elements.slice(archive === undefined ? 8 : 7)).toEqual(links);
    expect(elements[5]).toEqual(
      ofAtom("self", archive === undefined ? "/atom.xml" : `/feed/archive/${archive}.xml`),
    );
  },
);

it("Atom of a paper without stories has a date, which is the first of all", () => {
  const [, elements] = read(atom({ ...feed(), articles: [] }, { ...PAPER, timeZone: "UTC" }, 0));
  expect(elements[3]).toEqual(["updated", "1970-01-01T00:00:00+00:00"]);
});

it("RSS has these elements, each with its attributes (RSS 2.0 and Media RSS 1.5)", () => {
  const thumbnail: Written = [
    "media:thumbnail",
    "",
    { url: SITE + POSTER, width: "1600", height: "900" },
  ];
  const described = (text: string): Written => ["media:description", text, { type: "plain" }];
  const media = { medium: "video", fileSize: "8078" };
  const item: Written[] = [
    ["title", "Opinión: Los <diques>"],
    ["link", ADDRESS],
    ["guid", ADDRESS, { isPermaLink: "true" }],
    ["pubDate", "Thu, 12 Jun 2014 12:00:00 GMT"],
    ["atom:updated", "2014-06-13T12:00:00.000Z"],
    ["dc:creator", "The Desk"],
    ["dc:creator", "Jane Doe"],
    ["dc:language", "es"],
    ["category", "World"],
    ["category", "Opinion"],
    ["category", "Iraq"],
    ["description", "What & why"],
    [
      "media:content",
      [["media:credit", "Graphic: The Paper"], described("The road")],
      {
        url: SITE + MAP.address,
        medium: "image",
        type: "image/png",
        width: "2400",
        height: "1600",
      },
    ],
    ["enclosure", "", { url: SITE + VIDEO, type: "video/mp4", length: "8078" }],
    [
      "media:content",
      [["media:credit", "Jane Doe"], described("The gates."), thumbnail],
      { ...media, url: SITE + VIDEO, type: "video/mp4", duration: "92" },
    ],
    [
      "media:content",
      [described("Water breaks through."), thumbnail],
      { ...media, url: SITE + OTHER_VIDEO, type: "video/webm" },
    ],
    ["content:encoded", html()],
  ];
  expect(read(rss(feed(), paper, `${SITE}/feed.xml`))).toEqual([
    "rss",
    [
      [
        "channel",
        [
          ["title", "The Paper"],
          ["link", `${SITE}/`],
          ["description", "A paper for tests"],
          ["language", "en-us"],
          ["atom:link", "", { rel: "self", href: `${SITE}/feed.xml`, type: "application/rss+xml" }],
          ["atom:link", "", { rel: "hub", href: "https://hub.example/" }],
          ["lastBuildDate", "Fri, 13 Jun 2014 12:00:00 GMT"],
          ["item", item],
        ],
      ],
    ],
    { version: "2.0", ...NAMESPACES },
  ]);
});

it("RSS describes a picture by its alternative text where it has no caption, and credits nobody where nobody is named", () => {
  const [story] = feed().articles as [ArticleView];
  const bare = { ...feed(), articles: [{ ...story, hero: MAP }] };
  const channel = read(rss(bare, paper, `${SITE}/feed.xml`))[1][0] as Written;
  const item = channel[1].at(-1) as Written;
  expect((item[1] as Written[]).find(([name]) => name === "media:content")?.[1]).toEqual([
    ["media:description", MAP.alt, { type: "plain" }],
  ]);
});

it("RSS has no date of its last change, no picture and no hub where there is none", () => {
  const [story] = feed().articles as [ArticleView];
  const namesOf = (articles: ArticleView[]) => {
    const xml = rss({ ...feed(), hub: undefined, articles }, PAPER, `${SITE}/feed.xml`);
    const channel = read(xml)[1][0] as Written;
    return channel[1] as Written[];
  };
  const names = ["title", "link", "description", "language", "atom:link"];
  expect(namesOf([]).map(([name]) => name)).toEqual(names);
  const item = namesOf([
    { ...story, hero: undefined, authors: [], topics: [], kind: undefined },
  ]).at(-1) as Written;
  expect((item[1] as Written[]).map(([name]) => name)).toEqual([
    "title",
    "link",
    "guid",
    "pubDate",
    "atom:updated",
    "dc:language",
    "category",
    "description",
    "enclosure",
    "media:content",
    "media:content",
    "content:encoded",
  ]);
});

it("JSON Feed has these fields and no others (version 1.1)", () => {
  const attachment = { size_in_bytes: 8078 };
  expect(JSON.parse(jsonFeed(feed(), paper, `${SITE}/feed.json`))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "The Paper",
    home_page_url: `${SITE}/`,
    feed_url: `${SITE}/feed.json`,
    description: "A paper for tests",
    favicon: `${SITE}/favicon.ico`,
    hubs: [{ type: "WebSub", url: "https://hub.example/" }],
    language: "en-US",
    authors: [{ name: "The Paper", url: `${SITE}/` }],
    items: [
      {
        id: ADDRESS,
        url: ADDRESS,
        title: "Opinión: Los <diques>",
        summary: "What & why",
        content_html: html(),
        image: SITE + MAP.address,
        date_published: "2014-06-12T08:00:00-04:00",
        date_modified: "2014-06-13T08:00:00-04:00",
        authors: [
          { name: "The Desk", url: `${SITE}/authors/desk` },
          { name: "Jane Doe", url: `${SITE}/authors/jane` },
        ],
        tags: ["World", "Opinion", "Iraq"],
        language: "es",
        attachments: [
          {
            ...attachment,
            url: SITE + VIDEO,
            mime_type: "video/mp4",
            title: "The gates.",
            duration_in_seconds: 92,
          },
          {
            ...attachment,
            url: SITE + OTHER_VIDEO,
            mime_type: "video/webm",
            title: "Water breaks through.",
          },
        ],
      },
    ],
  });
});

it("JSON Feed leaves out what a story or the paper has not", () => {
  const [story] = feed().articles as [ArticleView];
  const bare = { ...story, hero: undefined, story: { ...story.story, blocks: [] } };
  const written = JSON.parse(
    jsonFeed({ ...feed(), hub: undefined, articles: [bare] }, PAPER, `${SITE}/feed.json`),
  );
  expect(written).not.toHaveProperty("hubs");
  expect(written.items[0]).not.toHaveProperty("image");
  expect(written.items[0]).not.toHaveProperty("attachments");
});
