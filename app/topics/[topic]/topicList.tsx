import type { Metadata } from "next";
import { missing, missingMetadata } from "@/app/missing";
import { PageTitle } from "@/components/PageTitle";
import { Sheet } from "@/components/Sheet";
import { StoryList } from "@/components/StoryList";
import { topicAddress } from "@/newsroom/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { readClock } from "@/newsroom/settings";

/** What both the first and the further pages of a topic's list are. */

export function topicMetadata(slug: string, page: number): Metadata {
  const edition = currentEdition();
  const topic = edition.topic(slug);
  if (!topic || !edition.onTopic(slug, page, readClock())?.total) return missingMetadata();
  return pageMetadata(edition.paper, {
    title: page > 1 ? `${topic.name}, page ${page}` : topic.name,
    description: `${topic.description ?? `Stories about ${topic.name}.`}${page > 1 ? ` Page ${page}.` : ""}`,
    address: topicAddress(slug, page),
  });
}

export function topicPage(slug: string, page: number) {
  const edition = currentEdition();
  const now = readClock();
  const topic = edition.topic(slug);
  const list = topic && edition.onTopic(slug, page, now);
  // A topic whose stories are all still to come must not show that it exists.
  if (!topic || !list?.total) return missing(topicAddress(slug, page));
  return (
    <Sheet furniture={edition.furniture(now)}>
      <PageTitle title={page > 1 ? `${topic.name}, page ${page}` : topic.name}>
        {page === 1 && topic.description && <p>{topic.description}</p>}
      </PageTitle>
      <StoryList list={list} zone={edition.paper} addressOf={(to) => topicAddress(slug, to)} />
    </Sheet>
  );
}
