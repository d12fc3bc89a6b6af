import { absolute, authorAddress, FAVICON_ADDRESS } from "../addresses/addresses.ts";
import { changedAt } from "../edition/changedAt.ts";
import type { ArticleView } from "../edition/views.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";
import type { Paper } from "../paper/paper.ts";
import { kindLabel } from "../schema/kinds.ts";
import { playablesOf } from "../story/walk.ts";
import { entryId, entryTitle, type Feed } from "./feed.ts";
import { feedHtml } from "./feedHtml.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed, paper: Paper, self: string): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.headline,
    home_page_url: feed.page,
    feed_url: self,
    description: feed.description,
    favicon: absolute(paper.url, FAVICON_ADDRESS),
    ...(feed.hub && { hubs: [{ type: "WebSub", url: feed.hub }] }),
    language: paper.language,
    authors: [{ name: paper.publisher.name, url: absolute(paper.url, "/") }],
    items: feed.articles.map((article) => item(article, paper)),
  });
}

function item(article: ArticleView, paper: Paper) {
  const { kind, standfirst, section, topics, authors, hero, published, lang, story } = article;
  const attachments = playablesOf(story).map((playable) => ({
    url: absolute(paper.url, playable.address),
    mime_type: playable.type,
    title: playable.caption ?? playable.description,
    size_in_bytes: playable.bytes,
    duration_in_seconds: playable.seconds && Math.round(playable.seconds),
  }));
  const address = absolute(paper.url, article.address);
  return {
    id: entryId(paper, article),
    url: address,
    title: entryTitle(article, paper),
    summary: standfirst,
    content_html: feedHtml(article, paper),
    image: hero && absolute(paper.url, hero.address),
    date_published: isoWithOffset(published, paper),
    date_modified: isoWithOffset(changedAt(article), paper),
    authors: authors.map(({ name, slug }) => ({
      name,
      url: absolute(paper.url, authorAddress(slug)),
    })),
    tags: [section.name, kindLabel(kind, paper) ?? [], ...topics.map(({ name }) => name)].flat(),
    language: lang,
    ...(attachments.length > 0 && { attachments }),
  };
}
