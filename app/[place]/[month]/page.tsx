import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";
import { DayStories } from "@/components/DayStories";
import { PageTitle } from "@/components/PageTitle";
import { Sheet } from "@/components/Sheet";
import { archiveAddress } from "@/newsroom/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { type PageAbout, pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { listGraph } from "@/newsroom/metadata/structuredPages";
import type { Paper } from "@/newsroom/paper/paper";
import { readClock } from "@/newsroom/settings";
import { monthName } from "@/newsroom/time";

export const revalidate = 60;

interface Props {
  params: Promise<{ place: string; month: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { place: year, month } = await params;
    const { paper } = currentEdition();
    if (daysOf(year, month).length === 0) return missingMetadata(`/${year}/${month}`);
    return pageMetadata(paper, aboutOf(paper, year, month));
  });
}

export default function MonthPage({ params }: Props) {
  return guarded(async () => {
    const { place: year, month } = await params;
    const edition = currentEdition();
    const now = readClock();
    const days = daysOf(year, month);
    if (days.length === 0) return missing(`/${year}/${month}`);
    const { paper } = edition;
    const listed = days.map(({ day }) => ({ day, teasers: edition.onDay(day, now) }));
    const stories = listed.flatMap(({ teasers }) => teasers.map(({ address }) => address));
    const above = [{ name: year, address: archiveAddress(year) }];
    return (
      <Sheet
        furniture={edition.furniture(now)}
        graph={listGraph(paper, aboutOf(paper, year, month), above, stories)}
      >
        <PageTitle title={monthName(year, month, paper.language, "with year")}>
          <p>
            <a href={archiveAddress(year)} className="underline underline-offset-4">
              Archive {year}
            </a>
          </p>
        </PageTitle>
        <DayStories days={listed} zone={paper} linked />
      </Sheet>
    );
  });
}

function daysOf(year: string, month: string) {
  const real = /^\d{4}$/.test(year) && /^(?:0[1-9]|1[0-2])$/.test(month);
  return real ? currentEdition().daysWithin(`${year}-${month}-`, readClock()) : [];
}

function aboutOf(paper: Paper, year: string, month: string): PageAbout {
  const name = monthName(year, month, paper.language, "with year");
  return {
    title: `Archive: ${name}`,
    description: `Every story that ${paper.name} published in ${name}.`,
    address: archiveAddress(year, month),
  };
}
