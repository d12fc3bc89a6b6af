import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { DayStories } from "@/components/lists/DayStories";
import { archiveAddress } from "@/newsroom/addresses/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { daysWithin, storiesOnDay } from "@/newsroom/edition/lists";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { asLine, monthName } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
import { listGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";

export const revalidate = 60;

interface Props {
  params: Promise<{ segment: string; month: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { segment: year, month } = await params;
    const { paper } = currentEdition();
    if (daysOf(year, month).length === 0) return missingMetadata(`/${year}/${month}`);
    return pageMetadata(paper, pageInfo(paper, year, month));
  });
}

export default function MonthPage({ params }: Props) {
  return guarded(async () => {
    const { segment: year, month } = await params;
    const edition = currentEdition();
    const now = readClock();
    const days = daysOf(year, month);
    if (days.length === 0) return missing(`/${year}/${month}`);
    const { paper } = edition;
    const listed = days.map(({ day }) => ({ day, teasers: storiesOnDay(edition, day, now) }));
    const stories = listed.flatMap(({ teasers }) => teasers.map(({ address }) => address));
    const above = [{ name: year, address: archiveAddress(year) }];
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        wide
        graph={listGraph(paper, pageInfo(paper, year, month), above, stories)}
      >
        <PageTitle title={asLine(monthName(year, month, paper.language, "with year"), paper)}>
          <p>
            <a href={archiveAddress(year)} className="underline underline-offset-4">
              {say(paper, "archiveOf", { year })}
            </a>
          </p>
        </PageTitle>
        <DayStories days={listed} locale={paper} linked />
      </PageLayout>
    );
  });
}

function daysOf(year: string, month: string) {
  const real = /^\d{4}$/.test(year) && /^(?:0[1-9]|1[0-2])$/.test(month);
  return real ? daysWithin(currentEdition(), `${year}-${month}-`, readClock()) : [];
}

function pageInfo(paper: Paper, year: string, month: string): PageInfo {
  const name = monthName(year, month, paper.language, "with year");
  return {
    title: say(paper, "archiveTitle", { month: name }),
    description: say(paper, "everyStoryOfMonth", { paper: paper.name, month: name }),
    address: archiveAddress(year, month),
  };
}
