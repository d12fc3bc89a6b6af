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
import { say, wordingFor } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
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
    const paper = paperFor(edition.paper, section);
    return list
      ? pageMetadata(paper, pageInfo(paper, section, list))
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
    const paper = paperFor(edition.paper, section);
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        wide
        section={segment}
        lang={paper.language}
        graph={storyListGraph(paper, pageInfo(paper, section, list), [crumbOf(section)], list)}
      >
        <PageTitle
          title={say(paper, "titleOfPage", { title: section.name, page })}
          colour={section.colour}
          feed={{
            address: feedAddress(sectionAddress(segment)),
            of: section.name,
            paper,
          }}
        />
        <StoryList
          list={list}
          locale={paper}
          addressOf={(to) => sectionAddress(segment, to)}
          kicker={false}
        />
      </PageLayout>
    );
  });
}

function paperFor(paper: Paper, section: SectionRecord | undefined): Paper {
  return wordingFor(paper, section?.lang ?? paper.language);
}

function pageInfo(paper: Paper, section: SectionRecord, list: ListPage): PageInfo {
  const { slug, name, description } = section;
  const { page } = list;
  return {
    section,
    lang: section.lang,
    title: say(paper, "titleOfPage", { title: name, page }),
    description: say(paper, "descriptionOfPage", { description, page }),
    address: sectionAddress(slug, page),
    list: { address: sectionAddress(slug), name },
    ...listPagination(list, (to) => sectionAddress(slug, to)),
  };
}

function crumbOf({ slug, name }: SectionRecord) {
  return { name, address: sectionAddress(slug) };
}
