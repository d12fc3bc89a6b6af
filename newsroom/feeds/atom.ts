import {
  absolute,
  authorAddress,
  feedArchiveAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import { changedAt } from "../edition/changedAt.ts";
import type { ArticleView } from "../edition/views.ts";
import { element, textElement, XML_HEAD } from "../http/xml.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";
import type { Paper } from "../paper/paper.ts";
import { kindLabel } from "../schema/kinds.ts";
import { playablesOf } from "../story/walk.ts";
import { entryId, entryTitle, type Feed, feedChangedAt } from "./feed.ts";
import { feedHtml } from "./feedHtml.ts";

/** The address of the current feed, to which archives link. */
const CURRENT_FEED = "/atom.xml";

/** The date of a feed without stories: Atom requires one. */
const EPOCH = new Date(0);

/**
 * The paper's feed as Atom (RFC 4287), with older stories in archives (RFC 5005, 4). Readers that
 * know only paged feeds (RFC 5005, 3) follow `next`.
 * @param archives the number of archives
 * @param archive the archive to write; without it, the current feed
 */
export function atom(feed: Feed, paper: Paper, archives: number, archive?: number): string {
  const link = (rel: string, address: string, type = "application/atom+xml") =>
    element("link", "", { rel, type, href: absolute(paper.url, address) });
  const self = archive === undefined ? CURRENT_FEED : feedArchiveAddress(archive);
  const older = archive === undefined ? archives : archive - 1;
  const parts = [
    textElement("id", absolute(paper.url, "/")),
    textElement("title", feed.headline),
    textElement("subtitle", feed.description),
    textElement(
      "updated",
      isoWithOffset((feedChangedAt(feed.articles) ?? EPOCH).toISOString(), paper),
    ),
    element("author", textElement("name", paper.publisher.name)),
    link("self", self),
    feed.hub && archive === undefined ? element("link", "", { rel: "hub", href: feed.hub }) : "",
    link("alternate", "/", "text/html"),
    older > 0 ? link("next", feedArchiveAddress(older)) : "",
    older > 0 ? link("prev-archive", feedArchiveAddress(older)) : "",
    ...(archive === undefined
      ? []
      : [
          element("fh:archive"),
          link("current", CURRENT_FEED),
          link("previous", archive < archives ? feedArchiveAddress(archive + 1) : CURRENT_FEED),
          archive < archives ? link("next-archive", feedArchiveAddress(archive + 1)) : "",
        ]),
    ...feed.articles.map((article) => entry(article, paper)),
  ];
  return `${XML_HEAD}${element("feed", `\n${parts.filter(Boolean).join("\n")}\n`, {
    xmlns: "http://www.w3.org/2005/Atom",
    "xmlns:fh": "http://purl.org/syndication/history/1.0",
    "xml:lang": paper.language,
  })}\n`;
}

function entry(article: ArticleView, paper: Paper): string {
  const { kind, standfirst, section, topics, authors, published, lang, story } = article;
  const address = absolute(paper.url, article.address);
  const category = (of: string, label: string) =>
    element("category", "", { term: absolute(paper.url, of), label });
  const label = kindLabel(kind, paper);
  return element(
    "entry",
    [
      textElement("id", entryId(paper, article)),
      textElement("title", entryTitle(article, paper)),
      element("link", "", { rel: "alternate", type: "text/html", href: address }),
      ...playablesOf(story).map(({ address: file, type, bytes, caption, description }) =>
        element("link", "", {
          rel: "enclosure",
          type,
          length: bytes,
          title: caption ?? description,
          href: absolute(paper.url, file),
        }),
      ),
      textElement("published", isoWithOffset(published, paper)),
      textElement("updated", isoWithOffset(changedAt(article), paper)),
      ...authors.map(({ name, slug }) =>
        element(
          "author",
          textElement("name", name) + textElement("uri", absolute(paper.url, authorAddress(slug))),
        ),
      ),
      category(sectionAddress(section.slug), section.name),
      // A kind has no page of its own, so its term is no address (RFC 4287, 4.2.2.1).
      ...(kind && label ? [element("category", "", { term: kind, label })] : []),
      ...topics.map(({ slug, name }) => category(topicAddress(slug), name)),
      textElement("summary", standfirst),
      textElement("content", feedHtml(article, paper), { type: "html" }),
    ].join("\n"),
    lang === paper.language ? {} : { "xml:lang": lang },
  );
}
