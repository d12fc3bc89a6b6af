import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { DayStories } from "@/components/lists/DayStories";
import { Typeset } from "@/components/story/Typeset";
import { archiveAddress, isRealDay } from "@/newsroom/addresses/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { storiesOnDay } from "@/newsroom/edition/lists";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { asLine, fullDate, monthName } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
import { listGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";

export const revalidate = 60;

interface Props {
  params: Promise<{ segment: string; month: string; day: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { segment: year, month, day } = await params;
    if (storiesOf(year, month, day).length === 0)
      return missingMetadata(`/${year}/${month}/${day}`);
    const { paper } = currentEdition();
    return pageMetadata(paper, pageInfo(paper, year, month, day));
  });
}

export default function DayPage({ params }: Props) {
  return guarded(async () => {
    const { segment: year, month, day } = await params;
    const edition = currentEdition();
    const now = readClock();
    const date = `${year}-${month}-${day}`;
    const teasers = storiesOf(year, month, day);
    if (teasers.length === 0) return missing(`/${year}/${month}/${day}`);
    const { paper } = edition;
    const { language } = paper;
    const above = [
      { name: year, address: archiveAddress(year) },
      {
        name: monthName(year, month, language, "with year"),
        address: archiveAddress(year, month),
      },
    ];
    const stories = teasers.map(({ address }) => address);
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        wide
        graph={listGraph(paper, pageInfo(paper, year, month, day), above, stories)}
      >
        <PageTitle title={<Typeset text={asLine(nameOf(date, language), paper)} lang={language} />}>
          <p>
            <a href={archiveAddress(year, month)} className="underline underline-offset-4">
              {monthName(year, month, language, "with year")}
            </a>
          </p>
        </PageTitle>
        <DayStories days={[{ day: date, teasers }]} locale={paper} linked={false} />
      </PageLayout>
    );
  });
}

function storiesOf(year: string, month: string, day: string) {
  if (!isRealDay({ year, month, day })) return [];
  return storiesOnDay(currentEdition(), `${year}-${month}-${day}`, readClock());
}

function nameOf(date: string, language: string): string {
  return fullDate(`${date}T12:00:00Z`, { language, timeZone: "UTC" });
}

function pageInfo(paper: Paper, year: string, month: string, day: string): PageInfo {
  const name = nameOf(`${year}-${month}-${day}`, paper.language);
  return {
    title: asLine(name, paper),
    description: say(paper, "storiesOfDay", { paper: paper.name, day: name }),
    address: archiveAddress(year, month, day),
  };
}
