import type { SearchRequest } from "@/newsroom/addresses/addresses";
import type { SearchView } from "@/newsroom/edition/views";
import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { PageTitle } from "../layout/PageTitle";
import { SearchForm } from "./SearchForm";
import { SearchResults } from "./SearchResults";

/**
 * The main part of a page of results. It is rendered without Next as well (delivery/searchPage.tsx), so that nothing
 * in it may wait, or know the request otherwise.
 */
export function SearchAnswer({
  request,
  result,
  paper,
}: {
  request: SearchRequest;
  result: SearchView;
  paper: Paper;
}) {
  return (
    <>
      <PageTitle title={say(paper, "search")} />
      <div className="column mt-5">
        <SearchForm locale={paper} request={request} facets={result.facets} />
      </div>
      <SearchResults request={request} result={result} locale={paper} />
    </>
  );
}
