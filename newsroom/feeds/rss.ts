import { absolute } from "../addresses/addresses.ts";
import { changedAt } from "../edition/changedAt.ts";
import type { ArticleView } from "../edition/views.ts";
import { cdata, element, textElement, XML_HEAD } from "../http/xml.ts";
import { wordingFor } from "../locales/messages.ts";
import type { Paper } from "../paper/paper.ts";
import { pictureType } from "../pictures/pictureSizes.ts";
import { kindLabel } from "../schema/kinds.ts";
import type { Playable } from "../story/elements/element.ts";
import { playablesOf } from "../story/walk.ts";
import { entryId, entryTitle, type Feed, feedChangedAt } from "./feed.ts";
import { feedHtml } from "./feedHtml.ts";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/** A feed as RSS 2.0 (rssboard.org), with whole stories, their authors and pictures. */
export function rss(feed: Feed, paper: Paper, self: string): string {
  const changed = feedChangedAt(feed.articles);
  const channel = [
    textElement("title", feed.headline),
    textElement("link", feed.page),
    textElement("description", feed.description),
    textElement("language", feed.language.toLowerCase()),
    element("atom:link", "", { rel: "self", href: self, type: "application/rss+xml" }),
    feed.hub ? element("atom:link", "", { rel: "hub", href: feed.hub }) : "",
    changed ? textElement("lastBuildDate", changed.toUTCString()) : "",
    ...feed.articles.map((article) => item(article, wordingFor(paper, feed.language))),
  ];
  return `${XML_HEAD}${element(
    "rss",
    element("channel", `\n${channel.filter(Boolean).join("\n")}\n`),
    { version: "2.0", ...NAMESPACES },
  )}\n`;
}

function item(article: ArticleView, paper: Paper): string {
  const { kind, standfirst, section, topics, authors, hero, published, lang, story } = article;
  const address = absolute(paper.url, article.address);
  return element(
    "item",
    [
      textElement("title", entryTitle(article, paper)),
      textElement("link", address),
      guid(entryId(paper, article), address),
      textElement("pubDate", new Date(published).toUTCString()),
      textElement("atom:updated", changedAt(article)),
      ...authors.map(({ name }) => textElement("dc:creator", name)),
      textElement("dc:language", lang),
      ...[section.name, kindLabel(kind, paper) ?? [], ...topics.map(({ name }) => name)]
        .flat()
        .map((name) => textElement("category", name)),
      textElement("description", standfirst),
      hero ? picture(hero, paper) : "",
      ...playablesOf(story).flatMap((item, index) => [
        // RSS readers expect one enclosure; Media RSS lists all files.
        index === 0 ? enclosure(item, paper) : "",
        playable(item, paper),
      ]),
      element("content:encoded", cdata(feedHtml(article, paper))),
    ]
      .filter(Boolean)
      .join("\n"),
  );
}

/** The id of a story that moved is its first address, which is no permalink. */
function guid(id: string, address: string): string {
  return textElement("guid", id, { isPermaLink: String(id === address) });
}

function enclosure({ address, type, bytes }: Playable, paper: Paper): string {
  return element("enclosure", "", { url: absolute(paper.url, address), type, length: bytes });
}

function playable(item: Playable, paper: Paper): string {
  const { kind, address, type, bytes, seconds, caption, description, credit, poster } = item;
  return element(
    "media:content",
    (credit ? textElement("media:credit", credit) : "") +
      textElement("media:description", caption ?? description, { type: "plain" }) +
      element("media:thumbnail", "", {
        url: absolute(paper.url, poster.address),
        width: poster.width,
        height: poster.height,
      }),
    {
      url: absolute(paper.url, address),
      medium: kind,
      type,
      fileSize: bytes,
      duration: seconds && Math.round(seconds),
    },
  );
}

function picture(hero: NonNullable<ArticleView["hero"]>, paper: Paper): string {
  const { address, width, height, alt, caption, credit } = hero;
  return element(
    "media:content",
    (credit ? textElement("media:credit", credit) : "") +
      textElement("media:description", caption ?? alt, { type: "plain" }),
    {
      url: absolute(paper.url, address),
      medium: "image",
      type: pictureType(address),
      width,
      height,
    },
  );
}
