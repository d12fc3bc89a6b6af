import { describe, expect, it } from "vitest";
import { putArticle, removeArticle } from "../../newsroom/edition/changeEdition.ts";
import { stateOf } from "../../newsroom/edition/changes.ts";
import { publicStories } from "../../newsroom/edition/publicAddresses.ts";
import { type ArticleRecord, unnamedTopic } from "../../newsroom/edition/records.ts";
import { writeEdition } from "../../newsroom/edition/writeEdition.ts";
import { newsSitemap } from "../../newsroom/seo/newsSitemap.ts";
import { editionPlace, openEdition } from "../../testkit/editions.ts";
import { article, articles, content, NOW, PAPER } from "../../testkit/records.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { ExportFolder } from "./exportFolder.ts";
import type { FileKind, SiteFile } from "./siteFiles.ts";
import { staleFiles } from "./staleFiles.ts";

/** Enough stories for two archives of the feed, the newest on the day of the tests' new stories. */
const STORIES = [
  ...articles(70, { topics: ["water"] }),
  article("match", {
    section: "sport",
    topics: ["football"],
    published: "2014-06-05T12:00:00.000Z",
  }),
  article("newest", { published: "2014-06-12T20:00:00.000Z", section: "sport", topics: ["x"] }),
];

const LISTS: Array<[kind: FileKind, addresses: string[]]> = [
  [
    "page",
    ["/", "/world", "/world/page/2", "/sport", "/topics/water", "/topics/football", "/2014/06"],
  ],
  [
    "listFeed",
    ["/world/feed.xml", "/sport/feed.xml", "/topics/water/feed.xml", "/topics/football/feed.xml"],
  ],
  ["feedArchive", ["/feed/archive/1.xml", "/feed/archive/2.xml"]],
  ["monthSitemap", ["/sitemap-2014-05.xml", "/sitemap-2014-06.xml", "/sitemap-2014-08.xml"]],
  ["always", ["/search"]],
  ["settings", ["/favicon.ico"]],
  ["build", ["/worker.js"]],
];

/** As an edition has them. */
const TOPICS = ["water", "football", "x"].map(unnamedTopic);

/** Of the export, as far as a test sets them. */
interface Fields {
  format?: string;
  build?: string;
  settings?: string;
}

function paper(stories: ArticleRecord[] = STORIES) {
  const file = editionPlace();
  writeEdition(file, PAPER, content(stories, { topics: TOPICS }));
  const edition = openEdition(file);
  const folder = new ExportFolder(temporaryFolder());
  const stateAt = (now: Date, fields: Fields) => ({
    format: fields.format ?? "1",
    pages: { build: fields.build ?? "b", ...stateOf(edition, now) },
    at: now.getTime(),
    settings: fields.settings ?? "s",
  });
  const stale = (now = NOW, fields: Fields = {}) => {
    const current = publicStories(edition, now);
    const files: SiteFile[] = [
      ...LISTS.flatMap(([kind, addresses]) => addresses.map((address) => ({ address, kind }))),
      ...current.map(({ address }): SiteFile => ({ address, kind: "story" })),
    ];
    const state = stateAt(now, fields);
    const found = staleFiles(edition, current, folder, state);
    return {
      addresses: files.filter((each) => found.isStale(each)).map(({ address }) => address),
      stories: [...found.stories.keys()],
      isWhole: found.isWhole,
      done: () => {
        folder.begin(state);
        for (const [address, story] of found.stories) folder.rememberStory(address, story);
        folder.write("public/news-sitemap.xml", Buffer.from(newsSitemap(edition, now)));
        folder.finish();
      },
    };
  };
  return { file, edition, stale };
}

/** A paper that has been exported. */
function exported(stories?: ArticleRecord[]) {
  const made = paper(stories);
  made.stale().done();
  return made;
}

const NEW = article("dam", { section: "sport", topics: ["football"] });

describe("What has to be made again", () => {
  it("is everything at first, with a new build and with other settings, and then nothing", () => {
    const { stale } = paper();
    const first = stale();
    expect(first.addresses.length).toBe(STORIES.length + LISTS.flatMap(([, all]) => all).length);
    expect(first.isWhole).toBe(true);
    first.done();
    expect(stale()).toMatchObject({ addresses: [], stories: [], isWhole: false });
    expect(stale(NOW, { build: "c" }).addresses).toEqual(first.addresses);
    expect(stale(NOW, { format: "2" }).addresses).toEqual(first.addresses);
    const settings = stale(NOW, { settings: "t" });
    expect(settings).toMatchObject({ isWhole: true });
    expect(settings.addresses).toContain("/favicon.ico");
  });

  it("of a story that is published are its page, its lists and feeds, and stories that show it", () => {
    const { file, stale } = exported();
    putArticle(file, NEW, [], {}, NOW);
    const { addresses, stories } = stale();
    expect(addresses).toEqual([
      "/",
      "/sport",
      "/topics/football",
      "/2014/06",
      "/sport/feed.xml",
      "/topics/football/feed.xml",
      "/feed/archive/1.xml",
      "/feed/archive/2.xml",
      "/sitemap-2014-06.xml",
      "/search",
      "/2014/06/05/match",
      NEW.address,
      "/2014/06/12/newest",
    ]);
    expect(stories.sort()).toEqual(["/2014/06/05/match", "/2014/06/12/dam", "/2014/06/12/newest"]);
  });

  it("leaves out stories that have a topic in common with a new one and show nothing else", () => {
    const { file, stale } = exported();
    const wet = article("wet", { topics: ["water"] });
    putArticle(file, wet, [], {}, NOW);
    const pages = stale().addresses.filter((address) => /\/story-\d+$/.test(address));
    expect(pages.length).toBeLessThan(20);
    expect(pages).not.toContain(STORIES[0]?.address);
  });

  it("of a text that has changed are the feeds that have it", () => {
    const { file, stale } = exported();
    putArticle(file, { ...(STORIES[70] as ArticleRecord), headline: "Another" }, [], {}, NOW);
    const { addresses } = stale();
    expect(addresses).toContain("/2014/06/05/match");
    expect(addresses).toContain("/topics/football/feed.xml");
    expect(addresses).not.toContain("/topics/water/feed.xml");
  });

  it("of a story that is withdrawn are its lists, and all archives of the feed from it on", () => {
    const { file, stale } = exported();
    const oldest = STORIES[0]?.address ?? "";
    removeArticle(file, oldest, NOW);
    const { addresses, stories } = stale();
    expect(addresses).toEqual(
      expect.arrayContaining([
        "/world",
        "/topics/water",
        "/topics/water/feed.xml",
        "/feed/archive/1.xml",
      ]),
    );
    expect(addresses).toContain("/sitemap-2014-06.xml");
    expect(stories).toContain(oldest);
  });

  it("are pages whose correction's time has come, and stories that are a year older", () => {
    const at = "2014-06-21T12:00:00.000Z";
    const { stale } = exported([
      ...STORIES,
      article("corrected", { section: "sport", corrections: [{ at, text: "It was a lake." }] }),
    ]);
    const due = stale(new Date(at)).addresses;
    expect(due).toContain("/2014/06/12/corrected");
    expect(due).toContain("/sport");
    expect(due).not.toContain("/2014/06/05/match");
    const older = stale(new Date("2015-06-05T12:00:01Z")).addresses;
    expect(older).toContain("/2014/06/05/match");
    expect(older).not.toContain("/2014/06/12/newest");
  });

  it("is what names the news when a story is two days old", () => {
    const news = new Date("2014-06-13T12:00:00Z");
    const made = paper();
    made.stale(news).done();
    expect(made.stale(new Date("2014-06-13T13:00:00Z")).addresses).toEqual([]);
    expect(made.stale(new Date("2014-06-16T12:00:00Z")).addresses).toEqual(["/search"]);
  });
});
