import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageTitle } from "@/components/PageTitle";
import { SearchForm } from "@/components/SearchForm";
import { Sheet } from "@/components/Sheet";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { readClock } from "@/newsroom/settings";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return pageMetadata(paper, {
      title: "Search",
      description: `Search every story of ${paper.name}.`,
      address: "/search",
      hidden: true,
    });
  });
}

/** Search before anything is asked; proxy.ts leads a question to [request]. */
export default function Search() {
  return guarded(async () => {
    const edition = currentEdition();
    return (
      <Sheet furniture={edition.furniture(readClock())}>
        <PageTitle title="Search" />
        <div className="mt-8">
          <SearchForm sections={edition.sections} />
        </div>
      </Sheet>
    );
  });
}
