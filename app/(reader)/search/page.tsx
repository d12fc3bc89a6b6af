import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { PlainSearch } from "@/components/search/PlainSearch";
import { SearchForm } from "@/components/search/SearchForm";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { say } from "@/newsroom/locales/messages";
import { pageMetadata } from "@/newsroom/seo/pageMetadata";
import { searchInfo } from "@/newsroom/seo/searchInfo";
import { pageGraph } from "@/newsroom/seo/structuredPages";
import { isPlainFiles, readClock } from "@/newsroom/settings/settings";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return pageMetadata(paper, searchInfo(paper));
  });
}

/** The search page without a query; proxy.ts rewrites queries to [request]. */
export default function Search() {
  return guarded(async () => {
    const edition = currentEdition();
    const chrome = siteChrome(edition, readClock());
    return (
      <PageLayout chrome={chrome} graph={pageGraph(edition.paper, searchInfo(edition.paper))}>
        <PageTitle title={say(edition.paper, "search")} />
        <div className="column mt-5">
          <SearchForm locale={edition.paper} sections={edition.sections} />
        </div>
        {isPlainFiles() && (
          <PlainSearch years={chrome.years} sections={edition.sections} paper={edition.paper} />
        )}
      </PageLayout>
    );
  });
}
