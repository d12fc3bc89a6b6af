import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";
import { ArchiveList } from "@/components/ArchiveList";
import { PageTitle } from "@/components/PageTitle";
import { Sheet } from "@/components/Sheet";
import { StandingPage } from "@/components/StandingPage";
import { StoryList } from "@/components/StoryList";
import { archiveAddress, pageAddress, sectionAddress } from "@/newsroom/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { readClock } from "@/newsroom/settings";
import { placeAt } from "./place";

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
    const { paper } = edition;
    const place = placeAt(edition, segment, readClock());
    switch (place?.kind) {
      case "section":
        return pageMetadata(paper, {
          title: place.section.name,
          description: place.section.description,
          address: sectionAddress(segment),
        });
      case "page":
        return pageMetadata(paper, {
          title: place.page.headline,
          description: place.page.standfirst ?? `${place.page.headline} – ${paper.name}`,
          address: pageAddress(segment),
        });
      case "year":
        return pageMetadata(paper, {
          title: `Archive ${place.year}`,
          description: `Every story that ${paper.name} published in ${place.year}, by day.`,
          address: archiveAddress(place.year),
        });
      case undefined:
        return missingMetadata();
    }
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
        <Sheet furniture={edition.furniture(now)} section={section.slug}>
          <PageTitle title={section.name} colour={section.colour}>
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
        <Sheet furniture={edition.furniture(now)} italics={place.page.story.hasEmphasis}>
          <StandingPage page={place.page} zone={paper} />
        </Sheet>
      );
    }
    return (
      <Sheet furniture={edition.furniture(now)}>
        <PageTitle title={`Archive ${place.year}`} />
        <ArchiveList days={place.days} language={paper.language} />
      </Sheet>
    );
  });
}
