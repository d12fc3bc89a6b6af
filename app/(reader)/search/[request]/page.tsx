import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageLayout } from "@/components/layout/PageLayout";
import { SearchAnswer } from "@/components/search/SearchAnswer";
import { searchOfSegment } from "@/newsroom/addresses/searchSegment";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { searchEdition } from "@/newsroom/edition/search/search";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { pageMetadata } from "@/newsroom/seo/pageMetadata";
import { searchInfo } from "@/newsroom/seo/searchInfo";
import { searchGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";

export const revalidate = 60;

interface Props {
  params: Promise<{ request: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return pageMetadata(paper, searchInfo(paper, searchOfSegment((await params).request)));
  });
}

/**
 * Search results. The query is a path segment so that the page passes the cache, which keeps what all searches share
 * for the next ones (delivery/searchFrame.ts).
 */
export default function Search({ params }: Props) {
  return guarded(async () => {
    const edition = currentEdition();
    const { paper } = edition;
    const now = readClock();
    const request = searchOfSegment((await params).request);
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        graph={searchGraph(paper, searchInfo(paper, request))}
      >
        <SearchAnswer
          request={request}
          result={searchEdition(edition, request, now)}
          paper={paper}
        />
      </PageLayout>
    );
  });
}
