import { type SearchRequest, searchAddress } from "../addresses/addresses.ts";
import { searchCard } from "../cards/card.ts";
import { say } from "../locales/messages.ts";
import type { Paper } from "../paper/paper.ts";
import type { PageInfo } from "./pageMetadata.ts";

/** What the search page says about itself to other programs. @param request undefined before a search */
export function searchInfo(paper: Paper, request?: SearchRequest): PageInfo {
  const common = { card: searchCard(paper), noIndex: true };
  if (!request) {
    return {
      title: say(paper, "search"),
      description: say(paper, "searchDescription", { paper: paper.name }),
      address: "/search",
      ...common,
    };
  }
  return {
    title: say(paper, "searchTitle", { query: request.q }),
    description: say(paper, "searchMatches", { paper: paper.name, query: request.q }),
    address: searchAddress(request),
    ...common,
  };
}
