import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { SearchForm } from "@/components/search/SearchForm";
import { SearchResults } from "@/components/search/SearchResults";
import { parseSearch, type SearchRequest, searchAddress } from "@/newsroom/addresses/addresses";
import { searchCard } from "@/newsroom/cards/card";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { searchEdition } from "@/newsroom/edition/search/search";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
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
    return pageMetadata(paper, pageInfo(paper, requestOf(await params)));
  });
}

/** Search results. The query is a path segment so that the page passes the cache. */
export default function SearchAnswer({ params }: Props) {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    const request = requestOf(await params);
    const result = searchEdition(edition, request, now);
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        graph={searchGraph(edition.paper, pageInfo(edition.paper, request))}
      >
        <PageTitle title={say(edition.paper, "search")} />
        <div className="column mt-5">
          <SearchForm locale={edition.paper} request={request} facets={result.facets} />
        </div>
        <SearchResults request={request} result={result} locale={edition.paper} />
      </PageLayout>
    );
  });
}

function requestOf({ request }: { request: string }): SearchRequest {
  return parseSearch(new URLSearchParams(decodeURIComponent(request)));
}

function pageInfo(paper: Paper, request: SearchRequest): PageInfo {
  return {
    title: say(paper, "searchTitle", { query: request.q }),
    description: say(paper, "searchMatches", { paper: paper.name, query: request.q }),
    address: searchAddress(request),
    card: searchCard(paper),
    noIndex: true,
  };
}
