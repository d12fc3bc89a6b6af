import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { listNumber } from "@/app/listNumber";
import { missing, missingMetadata } from "@/app/missing";
import { PageTitle } from "@/components/PageTitle";
import { Sheet } from "@/components/Sheet";
import { StoryList } from "@/components/StoryList";
import { feedAddress, sectionAddress } from "@/newsroom/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import type { SectionRecord } from "@/newsroom/edition/records";
import type { ListPage } from "@/newsroom/edition/views";
import { type PageAbout, pageMetadata, placeInList } from "@/newsroom/metadata/pageMetadata";
import { storyListGraph } from "@/newsroom/metadata/structuredPages";
import { readClock } from "@/newsroom/settings";

export const revalidate = 60;

interface Props {
  params: Promise<{ place: string; number: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { place, number } = await params;
    const edition = currentEdition();
    const section = edition.section(place);
    const list = section && edition.inSection(place, Number(number), readClock());
    return list
      ? pageMetadata(edition.paper, aboutOf(section, list))
      : missingMetadata(`/${place}/page/${number}`);
  });
}

export default function SectionPage({ params }: Props) {
  return guarded(async () => {
    const { place, number } = await params;
    const edition = currentEdition();
    const now = readClock();
    const section = edition.section(place);
    const page = section && listNumber(number, sectionAddress(place));
    const list = page && edition.inSection(place, page, now);
    if (!list) return missing(`/${place}/page/${number}`);
    return (
      <Sheet
        furniture={edition.furniture(now)}
        section={place}
        graph={storyListGraph(edition.paper, aboutOf(section, list), [crumbOf(section)], list)}
      >
        <PageTitle
          title={`${section.name}, page ${page}`}
          colour={section.colour}
          feed={{ address: feedAddress(sectionAddress(place)), of: section.name }}
        />
        <StoryList
          list={list}
          zone={edition.paper}
          addressOf={(to) => sectionAddress(place, to)}
          kicker={false}
        />
      </Sheet>
    );
  });
}

function aboutOf(section: SectionRecord, list: ListPage): PageAbout {
  const { slug, name, description } = section;
  const { page } = list;
  return {
    section,
    title: `${name}, page ${page}`,
    description: `${description} Page ${page}.`,
    address: sectionAddress(slug, page),
    list: { address: sectionAddress(slug), name },
    ...placeInList(list, (to) => sectionAddress(slug, to)),
  };
}

function crumbOf({ slug, name }: SectionRecord) {
  return { name, address: sectionAddress(slug) };
}
