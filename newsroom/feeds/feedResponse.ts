import {
  absolute,
  authorAddress,
  feedAddress,
  feedArchiveAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import { currentEdition } from "../edition/currentEdition.ts";
import type { Edition } from "../edition/edition.ts";
import type { FeedSubject } from "../edition/feedStories.ts";
import { notFoundResponse } from "../http/notFoundResponse.ts";
import { readClock } from "../settings/settings.ts";
import { atom } from "./atom.ts";
import { documentResponse } from "./documentResponse.ts";
import { archiveOf, archivesOf, type Feed, feedChangedAt, feedOf } from "./feed.ts";
import { jsonFeed } from "./jsonFeed.ts";
import { rss } from "./rss.ts";
import { hubLinks } from "./webSub.ts";

/** Responses of the feed routes. */

const RSS = "application/rss+xml; charset=utf-8";
const ATOM = "application/atom+xml; charset=utf-8";
const JSON_FEED = "application/feed+json; charset=utf-8";

export function rssResponse(request: Request, subject: FeedSubject): Response {
  const address = feedAddress(pageOf(subject));
  return feedResponse(request, address, RSS, subject, (feed, { paper }) =>
    rss(feed, paper, absolute(paper.url, address)),
  );
}

export function jsonFeedResponse(request: Request): Response {
  return feedResponse(request, "/feed.json", JSON_FEED, { kind: "paper" }, (feed, { paper }) =>
    jsonFeed(feed, paper, absolute(paper.url, "/feed.json")),
  );
}

export function atomResponse(request: Request): Response {
  return feedResponse(request, "/atom.xml", ATOM, { kind: "paper" }, (feed, edition, now) =>
    atom(feed, edition.paper, archivesOf(edition, now)),
  );
}

/** @param file the last segment of the address, `3.xml` */
export function archiveResponse(request: Request, file: string): Response {
  const number = Number(/^([1-9]\d{0,6})\.xml$/.exec(file)?.[1]);
  if (!number) return notFoundResponse();
  const at = { edition: currentEdition(), now: readClock() };
  return documentResponse(request, feedArchiveAddress(number), ATOM, at, () => {
    const { paper } = at.edition;
    const feed = feedOf(at.edition, { kind: "paper" }, at.now);
    const archive = archiveOf(at.edition, number, at.now);
    if (!feed || !archive) return undefined;
    return {
      body: atom({ ...feed, articles: archive.articles }, paper, archive.archives, number),
      changed: feedChangedAt(archive.articles),
    };
  });
}

function feedResponse(
  request: Request,
  address: string,
  type: string,
  subject: FeedSubject,
  write: (feed: Feed, edition: Edition, now: Date) => string,
): Response {
  const at = { edition: currentEdition(), now: readClock() };
  return documentResponse(request, address, type, at, () => {
    const feed = feedOf(at.edition, subject, at.now);
    return (
      feed && {
        body: write(feed, at.edition, at.now),
        link: feed.hub && hubLinks(feed.hub, absolute(at.edition.paper.url, address)),
        changed: feedChangedAt(feed.articles),
      }
    );
  });
}

function pageOf(subject: FeedSubject): string {
  switch (subject.kind) {
    case "paper":
      return "/";
    case "section":
      return sectionAddress(subject.slug);
    case "topic":
      return topicAddress(subject.slug);
    case "author":
      return authorAddress(subject.slug);
  }
}
