import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageTitle } from "@/components/PageTitle";
import { SearchForm } from "@/components/SearchForm";
import { Sheet } from "@/components/Sheet";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { type PageAbout, pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { pageGraph } from "@/newsroom/metadata/structuredPages";
import type { Paper } from "@/newsroom/paper/paper";
import { readClock } from "@/newsroom/settings";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return pageMetadata(paper, aboutOf(paper));
  });
}

/** Search before anything is asked; proxy.ts leads a question to [request]. */
export default function Search() {
  return guarded(async () => {
    const edition = currentEdition();
    return (
      <Sheet
        furniture={edition.furniture(readClock())}
        graph={pageGraph(edition.paper, aboutOf(edition.paper))}
      >
        <PageTitle title="Search" />
        <div className="column mt-8">
          <SearchForm sections={edition.sections} />
        </div>
      </Sheet>
    );
  });
}

function aboutOf(paper: Paper): PageAbout {
  return {
    title: "Search",
    description: `Search every story of ${paper.name}.`,
    address: "/search",
    hidden: true,
  };
}
