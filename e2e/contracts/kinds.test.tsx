import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { describeStory } from "../../client/savedStories/storyPage.ts";
import { ArticlePage } from "../../components/article/ArticlePage.tsx";
import { SectionNeighbours } from "../../components/article/SectionNeighbours.tsx";
import { CorrectionsPageList } from "../../components/lists/CorrectionsPageList.tsx";
import { DayStories } from "../../components/lists/DayStories.tsx";
import { FrontPage } from "../../components/lists/FrontPage.tsx";
import { LatestRiver } from "../../components/lists/LatestRiver.tsx";
import { LeadStory } from "../../components/lists/LeadStory.tsx";
import { SectionLead } from "../../components/lists/SectionLead.tsx";
import { SectionStrip } from "../../components/lists/SectionStrip.tsx";
import { StoryList } from "../../components/lists/StoryList.tsx";
import { TeaserStory } from "../../components/lists/TeaserStory.tsx";
import { SearchResults } from "../../components/search/SearchResults.tsx";
import { articleCard } from "../../newsroom/cards/card.ts";
import { articleAt } from "../../newsroom/edition/articles.ts";
import type { Edition } from "../../newsroom/edition/edition.ts";
import { frontOf } from "../../newsroom/edition/front.ts";
import {
  latestCorrections,
  latestStories,
  neighboursOf,
  storiesInSection,
  storiesOnDay,
} from "../../newsroom/edition/lists.ts";
import { relatedStories } from "../../newsroom/edition/related.ts";
import { searchEdition } from "../../newsroom/edition/search/search.ts";
import { suggestionsFor } from "../../newsroom/edition/search/suggestions.ts";
import type { ArticleView, TeaserView } from "../../newsroom/edition/views.ts";
import { atom } from "../../newsroom/feeds/atom.ts";
import { feedOf } from "../../newsroom/feeds/feed.ts";
import { jsonFeed } from "../../newsroom/feeds/jsonFeed.ts";
import { rss } from "../../newsroom/feeds/rss.ts";
import { ARTICLE_KINDS, type ArticleKind, kindLabel } from "../../newsroom/schema/kinds.ts";
import { editionOf } from "../../testkit/editions.ts";
import { article, NOW, PAPER } from "../../testkit/records.ts";

/**
 * A story's kind is shown wherever the story is: an opinion must not be taken for news on its page, in a
 * list, a feed or a card.
 */

const ADDRESS = "/2014/06/12/own";
const HEADLINE = "Rivers rise";

/** A paper in which every story has the same kind, each with another one before and after it. */
function paperOf(kind: ArticleKind): Edition {
  const stories = ["before", "own", "after"].map((slug, index) =>
    article(slug, {
      published: `2014-06-12T1${index}:00:00.000Z`,
      headline: HEADLINE,
      kind,
      topics: ["water"],
      corrections: [{ at: "2014-06-12T15:00:00.000Z", text: "A number was wrong." }],
    }),
  );
  return editionOf(stories);
}

const own = (edition: Edition) => articleAt(edition, ADDRESS, NOW) as ArticleView;
const teaser = (edition: Edition) => latestStories(edition, NOW, 1)[0] as TeaserView;
const html = renderToStaticMarkup;
const feed = (edition: Edition) => {
  const found = feedOf(edition, { kind: "paper" }, NOW);
  if (!found) throw new Error("no feed");
  return { ...found, articles: found.articles.slice(0, 1) };
};
const articlePage = (edition: Edition, around: Partial<Parameters<typeof ArticlePage>[0]> = {}) =>
  html(
    <ArticlePage
      article={own(edition)}
      paper={PAPER}
      now={NOW}
      related={[]}
      neighbours={{}}
      {...around}
    />,
  );
const without = (shown: string, page: string) => shown.replace(page, "");

/** Every place that shows a story: how it is rendered, and the file that renders it. */
const PLACES: Record<string, { by: string; show: (edition: Edition) => string }> = {
  "its page": { by: "ArticlePage", show: (edition) => articlePage(edition) },
  "the related stories of another": {
    by: "TeaserStory",
    show: (edition) => {
      const page = articlePage(edition);
      const related = relatedStories(edition, ADDRESS, NOW);
      const head = page.slice(0, page.indexOf("</article>"));
      return without(articlePage(edition, { related }), head);
    },
  },
  "the stories before and after another": {
    by: "SectionNeighbours",
    show: (edition) =>
      html(<SectionNeighbours {...neighboursOf(edition, ADDRESS, NOW)} paper={edition.paper} />),
  },
  "the lead of the front": {
    by: "LeadStory",
    show: (edition) =>
      html(<LeadStory lead={teaser(edition)} quote={undefined} alone locale={edition.paper} />),
  },
  "the latest stories": {
    by: "LatestRiver",
    show: (edition) => html(<LatestRiver teasers={[teaser(edition)]} locale={PAPER} />),
  },
  "a section's strip on the front": {
    by: "SectionStrip",
    show: (edition) =>
      html(
        <SectionStrip
          section={own(edition).section}
          teasers={[teaser(edition)]}
          locale={PAPER}
          half
        />,
      ),
  },
  "the whole front": {
    by: "FrontPage",
    show: (edition) => html(<FrontPage front={frontOf(edition, NOW)} locale={PAPER} />),
  },
  "the head of a section's front": {
    by: "SectionLead",
    show: (edition) => html(<SectionLead teaser={teaser(edition)} locale={PAPER} />),
  },
  "the list of a section, a topic or an author": {
    by: "StoryList",
    show: (edition) => {
      const list = storiesInSection(edition, "world", 1, NOW);
      if (!list) throw new Error("no list");
      return html(<StoryList list={list} locale={PAPER} addressOf={String} kicker={false} />);
    },
  },
  "a teaser of any size": {
    by: "TeaserStory",
    show: (edition) =>
      html(<TeaserStory teaser={teaser(edition)} locale={PAPER} level={2} shape="half" />),
  },
  "the archive": {
    by: "DayStories",
    show: (edition) => {
      const teasers = storiesOnDay(edition, "2014-06-12", NOW);
      return html(<DayStories days={[{ day: "2014-06-12", teasers }]} locale={PAPER} linked />);
    },
  },
  "the results of a search": {
    by: "SearchResults",
    show: (edition) => {
      const request = { q: "rivers" };
      const result = searchEdition(edition, request, NOW);
      return html(<SearchResults request={request} result={result} locale={PAPER} />);
    },
  },
  "the corrections": {
    by: "CorrectionsPageList",
    show: (edition) =>
      html(<CorrectionsPageList corrections={latestCorrections(edition, NOW)} locale={PAPER} />),
  },
  "a suggestion while typing": {
    by: "suggestions",
    show: (edition) => JSON.stringify(suggestionsFor(edition, "rivers", NOW)),
  },
  "the RSS feed": {
    by: "rss",
    show: (edition) => rss(feed(edition), PAPER, "https://paper.example/feed.xml"),
  },
  "the Atom feed": {
    by: "atom",
    show: (edition) => atom(feed(edition), PAPER, 0),
  },
  "the JSON feed": {
    by: "jsonFeed",
    show: (edition) => jsonFeed(feed(edition), PAPER, "https://paper.example/feed.json"),
  },
  "its card where it is shared": {
    by: "card",
    show: (edition) => articleCard(PAPER, own(edition)).kicker ?? "",
  },
  "the words for its card": {
    by: "card",
    show: (edition) => articleCard(PAPER, own(edition)).alt,
  },
  "what a reader's device keeps of it": {
    by: "describeStory",
    show: (edition) => describeStory(articlePage(edition)).kind ?? "",
  },
};

describe("What is not news says so", () => {
  const kinds = ARTICLE_KINDS.filter((kind) => kind !== "news");
  const cases = kinds.flatMap((kind) => Object.keys(PLACES).map((place) => [kind, place] as const));

  it.each(cases)("%s, in %s", (kind, place) => {
    const label = kindLabel(kind, { language: "en" });
    expect(label, "a kind without a word for it").toBeTruthy();
    expect(PLACES[place]?.show(paperOf(kind))).toContain(label);
  });

  it.each(Object.keys(PLACES))("and news needs no word, in %s", (place) => {
    const shown = PLACES[place]?.show(paperOf("news")) ?? "";
    for (const kind of kinds) expect(shown).not.toContain(kindLabel(kind, { language: "en" }));
    expect(shown).not.toContain("News");
  });
});

/** Files that print a headline without being such a place, with the reason. */
const NO_PLACE: Record<string, string> = {
  Footer: "headlines of standing pages",
  StandingPage: "a standing page",
  MissingPage: "no story is shown there",
  PreviewBanner: "stands above the story's page",
};

/** A source file without its comments. */
function codeOf(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
}

it("Every component that prints a headline is one of these places", () => {
  const components = path.resolve(import.meta.dirname, "../../components");
  const known = new Set([...Object.values(PLACES).map(({ by }) => by), ...Object.keys(NO_PLACE)]);
  const printing = readdirSync(components, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      /(?<!\.test)\.tsx$/.test(file) &&
      // Pages for editors show a story's state instead.
      !file.startsWith("desk") &&
      /[{.]headline\b|\bheadline[,} ]/.test(codeOf(path.join(components, file))),
  );
  expect(printing.length).toBeGreaterThan(5);
  expect(printing.filter((file) => !known.has(path.basename(file, ".tsx")))).toEqual([]);
});
