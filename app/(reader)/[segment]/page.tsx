import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { StandingPage } from "@/components/layout/StandingPage";
import { ArchiveList } from "@/components/lists/ArchiveList";
import { StoryList } from "@/components/lists/StoryList";
import {
  archiveAddress,
  feedAddress,
  pageAddress,
  sectionAddress,
} from "@/newsroom/addresses/addresses";
import { standingCard } from "@/newsroom/cards/card";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { storiesInSection } from "@/newsroom/edition/lists";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import type { ListPage } from "@/newsroom/edition/views";
import type { Paper } from "@/newsroom/paper/paper";
import { listPagination, type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
import { listGraph, pageGraph, storyListGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";
import { type SegmentTarget, targetAt } from "./segment";

export const revalidate = 60;

interface Props {
  params: Promise<{ segment: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { segment } = await params;
    const edition = currentEdition();
    const now = readClock();
    const target = targetAt(edition, segment, now);
    if (!target) return missingMetadata(`/${segment}`);
    const { paper } = edition;
    const list = target.kind === "section" ? storiesInSection(edition, segment, 1, now) : undefined;
    return pageMetadata(paper, pageInfo(paper, target, list));
  });
}

export default function SegmentPage({ params }: Props) {
  return guarded(async () => {
    const { segment } = await params;
    const edition = currentEdition();
    const now = readClock();
    const { paper } = edition;
    const target = targetAt(edition, segment, now);
    if (!target) return missing(`/${segment}`);
    if (target.kind === "section") {
      const { section } = target;
      const list = storiesInSection(edition, section.slug, 1, now);
      return (
        <PageLayout
          chrome={siteChrome(edition, now)}
          wide
          section={section.slug}
          graph={list && storyListGraph(paper, pageInfo(paper, target), [], list)}
        >
          <PageTitle
            title={section.name}
            colour={section.colour}
            feed={{ address: feedAddress(sectionAddress(section.slug)), of: section.name }}
          >
            <p>{section.description}</p>
          </PageTitle>
          {list && (
            <StoryList
              list={list}
              locale={paper}
              addressOf={(page) => sectionAddress(section.slug, page)}
              kicker={false}
              lead
            />
          )}
        </PageLayout>
      );
    }
    if (target.kind === "page") {
      return (
        <PageLayout
          chrome={siteChrome(edition, now)}
          italics={target.page.story.hasEmphasis}
          graph={pageGraph(paper, pageInfo(paper, target), target.page)}
        >
          <StandingPage page={target.page} paper={paper} />
        </PageLayout>
      );
    }
    const days = target.days.map(({ day }) => archiveAddress(...day.split("-")));
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        wide
        graph={listGraph(paper, pageInfo(paper, target), [], days)}
      >
        <PageTitle title={`Archive ${target.year}`} />
        <ArchiveList days={target.days} language={paper.language} />
      </PageLayout>
    );
  });
}

function pageInfo(paper: Paper, target: SegmentTarget, list?: ListPage): PageInfo {
  switch (target.kind) {
    case "section": {
      const { name, description, slug } = target.section;
      return {
        title: name,
        description,
        address: sectionAddress(slug),
        section: target.section,
        list: { address: sectionAddress(slug), name },
        ...(list && listPagination(list, (page) => sectionAddress(slug, page))),
      };
    }
    case "page":
      return {
        title: target.page.headline,
        description: target.page.standfirst ?? `${target.page.headline} – ${paper.name}`,
        address: pageAddress(target.page.slug),
        card: standingCard(paper, target.page),
      };
    case "year":
      return {
        title: `Archive ${target.year}`,
        description: `Every story that ${paper.name} published in ${target.year}, by day.`,
        address: archiveAddress(target.year),
      };
  }
}
