import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { listNumber } from "@/app/listNumber";
import { missing, missingMetadata } from "@/app/missing";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { StoryList } from "@/components/lists/StoryList";
import { feedAddress, sectionAddress } from "@/newsroom/addresses/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { storiesInSection } from "@/newsroom/edition/lists";
import type { SectionRecord } from "@/newsroom/edition/records";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import type { ListPage } from "@/newsroom/edition/views";
import { listPagination, type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
import { storyListGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";

export const revalidate = 60;

interface Props {
  params: Promise<{ segment: string; number: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { segment, number } = await params;
    const edition = currentEdition();
    const section = edition.section(segment);
    const list = section && storiesInSection(edition, segment, Number(number), readClock());
    return list
      ? pageMetadata(edition.paper, pageInfo(section, list))
      : missingMetadata(`/${segment}/page/${number}`);
  });
}

export default function SectionPage({ params }: Props) {
  return guarded(async () => {
    const { segment, number } = await params;
    const edition = currentEdition();
    const now = readClock();
    const section = edition.section(segment);
    const page = section && listNumber(number, sectionAddress(segment));
    const list = page && storiesInSection(edition, segment, page, now);
    if (!list) return missing(`/${segment}/page/${number}`);
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        wide
        section={segment}
        graph={storyListGraph(edition.paper, pageInfo(section, list), [crumbOf(section)], list)}
      >
        <PageTitle
          title={`${section.name}, page ${page}`}
          colour={section.colour}
          feed={{ address: feedAddress(sectionAddress(segment)), of: section.name }}
        />
        <StoryList
          list={list}
          locale={edition.paper}
          addressOf={(to) => sectionAddress(segment, to)}
          kicker={false}
        />
      </PageLayout>
    );
  });
}

function pageInfo(section: SectionRecord, list: ListPage): PageInfo {
  const { slug, name, description } = section;
  const { page } = list;
  return {
    section,
    title: `${name}, page ${page}`,
    description: `${description} Page ${page}.`,
    address: sectionAddress(slug, page),
    list: { address: sectionAddress(slug), name },
    ...listPagination(list, (to) => sectionAddress(slug, to)),
  };
}

function crumbOf({ slug, name }: SectionRecord) {
  return { name, address: sectionAddress(slug) };
}
