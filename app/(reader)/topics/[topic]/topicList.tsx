import type { Metadata } from "next";
import { missing, missingMetadata } from "@/app/missing";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { StoryList } from "@/components/lists/StoryList";
import { feedAddress, topicAddress } from "@/newsroom/addresses/addresses";
import { topicCard } from "@/newsroom/cards/card";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { storiesOnTopic } from "@/newsroom/edition/lists";
import type { TopicRecord } from "@/newsroom/edition/records";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import type { ListPage } from "@/newsroom/edition/views";
import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { listPagination, type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
import { storyListGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";

/** Shared by the first and the further pages of a topic's list. */

export function topicMetadata(slug: string, page: number): Metadata {
  const edition = currentEdition();
  const topic = edition.topic(slug);
  const list = topic && storiesOnTopic(edition, slug, page, readClock());
  return topic && list?.total
    ? pageMetadata(edition.paper, pageInfo(edition.paper, topic, list))
    : missingMetadata(topicAddress(slug, page));
}

export function topicPage(slug: string, page: number) {
  const edition = currentEdition();
  const now = readClock();
  const topic = edition.topic(slug);
  const list = topic && storiesOnTopic(edition, slug, page, now);
  // A topic of scheduled stories only must not be revealed.
  if (!topic || !list?.total) return missing(topicAddress(slug, page));
  const above = page > 1 ? [{ name: topic.name, address: topicAddress(slug) }] : [];
  return (
    <PageLayout
      chrome={siteChrome(edition, now)}
      wide
      graph={storyListGraph(edition.paper, pageInfo(edition.paper, topic, list), above, list)}
    >
      <PageTitle
        title={
          page > 1 ? say(edition.paper, "titleOfPage", { title: topic.name, page }) : topic.name
        }
        feed={{ address: feedAddress(topicAddress(slug)), of: topic.name, paper: edition.paper }}
      >
        {page === 1 && topic.description && <p>{topic.description}</p>}
      </PageTitle>
      <StoryList list={list} locale={edition.paper} addressOf={(to) => topicAddress(slug, to)} />
    </PageLayout>
  );
}

function pageInfo(paper: Paper, topic: TopicRecord, list: ListPage): PageInfo {
  const { slug, name } = topic;
  const description = topic.description ?? say(paper, "storiesAbout", { topic: name });
  const { page } = list;
  return {
    title: page > 1 ? say(paper, "titleOfPage", { title: name, page }) : name,
    description: page > 1 ? say(paper, "descriptionOfPage", { description, page }) : description,
    address: topicAddress(slug, page),
    card: topicCard(paper, topic),
    list: { address: topicAddress(slug), name },
    ...listPagination(list, (to) => topicAddress(slug, to)),
  };
}
