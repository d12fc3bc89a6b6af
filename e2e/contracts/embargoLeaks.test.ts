import fc from "fast-check";
import { expect, it } from "vitest";
import { articleCard, cardAddress } from "../../newsroom/cards/card.ts";
import { findCard } from "../../newsroom/cards/findCard.ts";
import { isPublic } from "../../newsroom/content/visibility.ts";
import { articleAt, articleRecord, redirectTarget } from "../../newsroom/edition/articles.ts";
import { assembleEdition } from "../../newsroom/edition/assemble.ts";
import { isAffected, stateOf } from "../../newsroom/edition/changes.ts";
import type { Edition } from "../../newsroom/edition/edition.ts";
import { heroCropAt, pictureAt } from "../../newsroom/edition/editionPictures.ts";
import { frontOf } from "../../newsroom/edition/front.ts";
import {
  archiveYears,
  daysWithin,
  latestCorrections,
  latestStories,
  neighboursOf,
  storiesAt,
  storiesByAuthor,
  storiesInSection,
  storiesOnDay,
  storiesOnTopic,
} from "../../newsroom/edition/lists.ts";
import { relatedStories } from "../../newsroom/edition/related.ts";
import { searchEdition } from "../../newsroom/edition/search/search.ts";
import { suggestionsFor } from "../../newsroom/edition/search/suggestions.ts";
import { writeEdition } from "../../newsroom/edition/writeEdition.ts";
import { atom } from "../../newsroom/feeds/atom.ts";
import { feedOf } from "../../newsroom/feeds/feed.ts";
import { jsonFeed } from "../../newsroom/feeds/jsonFeed.ts";
import { rss } from "../../newsroom/feeds/rss.ts";
import { cropAddress } from "../../newsroom/pictures/heroCrops.ts";
import { checkContent } from "../../newsroom/rules/checkContent.ts";
import { documentsOf } from "../../newsroom/schema/documents.ts";
import { newsSitemap } from "../../newsroom/seo/newsSitemap.ts";
import { sitemap, sitemapIndex } from "../../newsroom/seo/sitemaps.ts";
import { articleText, SITE, testFolder } from "../../testkit/contentFolders.ts";
import { editionPlace, openEdition } from "../../testkit/editions.ts";

/**
 * Words that no answer may contain before the embargo ends, and every answer contains afterwards. The archive has the
 * story in the year in which it opens.
 */
const TRACES = /zeppelin|insider|hangar|2014-06-14|2014\/06\/14|old-hangar|year 201[4-9]/i;

const ADDRESS = "/2014/06/14/zeppelin";
const EARLIER = "/2013/06/13/earlier";
const ORIGINAL = "/2013/06/12/original";
const DAY = Date.parse("2014-06-14T00:00:00Z");

/** An edition built from files: one old story, and one with an embargo. */
function editionOf(fields: { published: string; embargo: string | undefined }, now: Date): Edition {
  const folder = testFolder(
    {
      "site.yaml": `${SITE}\nfront:\n  lead: ${ADDRESS}\n  secondary: [${EARLIER}]`,
      "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
      "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
      "authors/insider.md": "---\nname: An Insider\nkind: person\n---\n",
      [`articles${EARLIER}/index.md`]: articleText({
        published: "2013-06-13T12:00:00Z",
        topics: "[shared]",
      }),
      // In neither the paper's language, whose lists would leave a translation out, nor the story's.
      [`articles${ORIGINAL}/index.md`]: articleText({
        headline: "Frueher",
        lang: "de",
        published: "2013-06-12T12:00:00Z",
        translations: `\n  - lang: fr\n    address: ${ADDRESS}`,
      }),
      [`articles${ADDRESS}/index.md`]: articleText(
        {
          ...fields,
          lang: "fr",
          headline: "Zeppelin flies",
          topics: "[shared, hangar]",
          byline: "[desk, insider]",
          redirectFrom: "[/old-hangar]",
          hero: "\n  image: hangar.png\n  alt: A hall",
          corrections: `\n  - at: ${fields.published}\n    text: Zeppelin was misspelt.`,
        },
        "Nobody may know of the zeppelin.",
      ),
    },
    { [`articles${ADDRESS}/hangar.png`]: [2400, 1600] },
  );
  const { paper, stories, problems } = checkContent(folder, { siteUrl: undefined, now });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!paper) throw new Error("the paper of this test has a mistake");
  const file = editionPlace();
  const content = assembleEdition(documentsOf(folder.files), folder, stories, "en-US");
  writeEdition(file, paper, content);
  return openEdition(file);
}

const text = (...found: unknown[]) => JSON.stringify(found);

/** Every answer that readers and their programs can get from an edition. */
const ANSWERS: Record<string, (edition: Edition, now: Date) => string> = {
  "its page": (edition, now) => text(articleAt(edition, ADDRESS, now)),
  "the story that it translates": (edition, now) =>
    text(articleAt(edition, ORIGINAL, now)?.translations),
  "the front": (edition, now) => text(frontOf(edition, now)),
  "the frame of every page": (edition, now) =>
    `${edition.date(now)} ${archiveYears(edition, now).map((year) => `year ${year}`)}`,
  "its section": (edition, now) => text(storiesInSection(edition, "world", 1, now)),
  "its topics": (edition, now) =>
    text(
      storiesOnTopic(edition, "shared", 1, now),
      storiesOnTopic(edition, "hangar", 1, now)?.teasers,
    ),
  "its authors": (edition, now) =>
    text(
      storiesByAuthor(edition, "desk", 1, now),
      storiesByAuthor(edition, "insider", 1, now)?.teasers,
    ),
  "the newest stories": (edition, now) =>
    text(latestStories(edition, now, 9), latestStories(edition, now, 9, new Set(), "world")),
  "teasers by address": (edition, now) => text(storiesAt(edition, [ADDRESS], now)),
  "the archive": (edition, now) =>
    // Its day follows from when it is published, not from its address.
    text(
      storiesOnDay(edition, "2014-06-14", now),
      daysWithin(edition, "", now).map(({ day }) => storiesOnDay(edition, day, now)),
    ),
  "its old address": (edition, now) => text(redirectTarget(edition, "/old-hangar", now)),
  "related stories": (edition, now) => text(relatedStories(edition, EARLIER, now)),
  "the story after another": (edition, now) => text(neighboursOf(edition, EARLIER, now)),
  "the corrections": (edition, now) => text(latestCorrections(edition, now)),
  "its picture": (edition, now) =>
    text(
      pictureAt(edition, `/media${ADDRESS}/hangar.0a1b2c3d.png`, now),
      pictureAt(edition, `/media${ADDRESS}/hangar.png`, now),
    ),
  "its picture in other shapes": (edition, now) => {
    const hero = articleRecord(edition, ADDRESS)?.hero;
    return text(hero && heroCropAt(edition, cropAddress(hero, "1x1"), now));
  },
  "its card": (edition, now) => {
    const shown = articleAt(edition, ADDRESS, new Date("9999-01-01T00:00:00Z"));
    return text(shown && findCard(edition, cardAddress(articleCard(edition.paper, shown)), now));
  },
  "a search": (edition, now) =>
    text(
      searchEdition(edition, { q: "zep" }, now).hits,
      searchEdition(edition, { q: "zeppelin" }, now).hits,
    ),
  "a search for what was meant": (edition, now) =>
    text(searchEdition(edition, { q: "zepelin" }, now).meant),
  suggestions: (edition, now) =>
    text(
      suggestionsFor(edition, "zep", now),
      suggestionsFor(edition, "hang", now),
      suggestionsFor(edition, "insi", now),
    ),
  "the feeds": (edition, now) => {
    const feed = feedOf(edition, { kind: "paper" }, now);
    if (!feed) return "";
    const { paper } = edition;
    return (
      rss(feed, paper, "/feed.xml") + atom(feed, paper, 1) + jsonFeed(feed, paper, "/feed.json")
    );
  },
  "the news sitemap": (edition, now) => newsSitemap(edition, now),
  "the sitemaps": (edition, now) => {
    const names = ["2014-06", "topics", "authors", "sections", "pages"];
    const all = names.flatMap((name) => [...(sitemap(edition, name, now) ?? [])]);
    return sitemapIndex(edition, now) + all.join("");
  },
};

/** Instants within two days around the story's day. */
const instant = fc
  .integer({ min: 0, max: 14 * 60 })
  .map((minutes) => new Date(DAY + (5 * 60 + minutes) * 60_000).toISOString());
const embargo = fc.oneof(
  instant,
  fc.integer({ min: 1, max: 400 }).map((days) => new Date(DAY + days * 86_400_000).toISOString()),
  fc.constant(undefined),
);

it("nothing that readers get shows a story before its publication and the end of its embargo", () => {
  fc.assert(
    fc.property(instant, embargo, (published, until) => {
      const opens = Math.max(Date.parse(published), until ? Date.parse(until) : 0);
      const edition = editionOf({ published, embargo: until }, new Date(opens));
      const early = stateOf(edition, new Date(opens - 1));
      const due = stateOf(edition, new Date(opens));
      for (const page of ["/", "/world", ADDRESS]) {
        expect(isAffected(edition, page, early, due)).toBe(true);
      }
      for (const at of [Date.parse(published) - 1, opens - 1, opens, opens + 86_400_000]) {
        const now = new Date(at);
        const shown = at >= opens;
        expect(isPublic({ published, embargo: until }, now)).toBe(shown);
        for (const [what, answer] of Object.entries(ANSWERS)) {
          expect([what, at - opens, TRACES.test(answer(edition, now))]).toEqual([
            what,
            at - opens,
            shown,
          ]);
        }
      }
    }),
    { numRuns: 6 },
  );
});
