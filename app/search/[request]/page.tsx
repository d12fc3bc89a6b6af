import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageTitle } from "@/components/PageTitle";
import { SearchForm } from "@/components/SearchForm";
import { SearchResults } from "@/components/SearchResults";
import { Sheet } from "@/components/Sheet";
import { parseSearch, type SearchRequest } from "@/newsroom/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { searchEdition } from "@/newsroom/edition/search";
import { pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { readClock } from "@/newsroom/settings";

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
    const { q } = requestOf(await params);
    return pageMetadata(paper, {
      title: `Search: ${q}`,
      description: `Stories of ${paper.name} that match “${q}”.`,
      address: "/search",
      hidden: true,
    });
  });
}

/** The answer to a search; the question comes as one path segment so that the page can be cached. */
export default function SearchAnswer({ params }: Props) {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    const request = requestOf(await params);
    return (
      <Sheet furniture={edition.furniture(now)}>
        <PageTitle title="Search" />
        <div className="mt-8">
          <SearchForm request={request} sections={edition.sections} />
        </div>
        <SearchResults
          request={request}
          result={searchEdition(edition, request, now)}
          zone={edition.paper}
        />
      </Sheet>
    );
  });
}

function requestOf({ request }: { request: string }): SearchRequest {
  return parseSearch(new URLSearchParams(decodeURIComponent(request)));
}
