import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";
import { ArchiveList } from "@/components/ArchiveList";
import { PageTitle } from "@/components/PageTitle";
import { Sheet } from "@/components/Sheet";
import { StandingPage } from "@/components/StandingPage";
import { StoryList } from "@/components/StoryList";
import { archiveAddress, feedAddress, pageAddress, sectionAddress } from "@/newsroom/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import type { ListPage } from "@/newsroom/edition/views";
import { type PageAbout, pageMetadata, placeInList } from "@/newsroom/metadata/pageMetadata";
import { listGraph, pageGraph, storyListGraph } from "@/newsroom/metadata/structuredPages";
import type { Paper } from "@/newsroom/paper/paper";
import { readClock } from "@/newsroom/settings";
import { type Place, placeAt } from "./place";

export const revalidate = 60;

interface Props {
  params: Promise<{ place: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { place: segment } = await params;
    const edition = currentEdition();
    const now = readClock();
    const place = placeAt(edition, segment, now);
    if (!place) return missingMetadata(`/${segment}`);
    const { paper } = edition;
    const list = place.kind === "section" ? edition.inSection(segment, 1, now) : undefined;
    return pageMetadata(paper, aboutOf(paper, place, list));
  });
}

export default function PlacePage({ params }: Props) {
  return guarded(async () => {
    const { place: segment } = await params;
    const edition = currentEdition();
    const now = readClock();
    const { paper } = edition;
    const place = placeAt(edition, segment, now);
    if (!place) return missing(`/${segment}`);
    if (place.kind === "section") {
      const { section } = place;
      const list = edition.inSection(section.slug, 1, now);
      return (
        <Sheet
          furniture={edition.furniture(now)}
          section={section.slug}
          graph={list && storyListGraph(paper, aboutOf(paper, place), [], list)}
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
              zone={paper}
              addressOf={(page) => sectionAddress(section.slug, page)}
              kicker={false}
              lead
            />
          )}
        </Sheet>
      );
    }
    if (place.kind === "page") {
      return (
        <Sheet
          furniture={edition.furniture(now)}
          italics={place.page.story.hasEmphasis}
          graph={pageGraph(paper, aboutOf(paper, place), place.page)}
        >
          <StandingPage page={place.page} paper={paper} />
        </Sheet>
      );
    }
    const days = place.days.map(({ day }) => archiveAddress(...day.split("-")));
    return (
      <Sheet
        furniture={edition.furniture(now)}
        graph={listGraph(paper, aboutOf(paper, place), [], days)}
      >
        <PageTitle title={`Archive ${place.year}`} />
        <ArchiveList days={place.days} language={paper.language} />
      </Sheet>
    );
  });
}

function aboutOf(paper: Paper, place: Place, list?: ListPage): PageAbout {
  switch (place.kind) {
    case "section": {
      const { name, description, slug } = place.section;
      return {
        title: name,
        description,
        address: sectionAddress(slug),
        section: place.section,
        list: { address: sectionAddress(slug), name },
        ...(list && placeInList(list, (page) => sectionAddress(slug, page))),
      };
    }
    case "page":
      return {
        title: place.page.headline,
        description: place.page.standfirst ?? `${place.page.headline} – ${paper.name}`,
        address: pageAddress(place.page.slug),
      };
    case "year":
      return {
        title: `Archive ${place.year}`,
        description: `Every story that ${paper.name} published in ${place.year}, by day.`,
        address: archiveAddress(place.year),
      };
  }
}
