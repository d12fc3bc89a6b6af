import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { CorrectionsPageList } from "@/components/CorrectionsPageList";
import { PageTitle } from "@/components/PageTitle";
import { Sheet } from "@/components/Sheet";
import { StandingPage } from "@/components/StandingPage";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import type { PageRecord } from "@/newsroom/edition/records";
import { type PageAbout, pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { listGraph } from "@/newsroom/metadata/structuredPages";
import type { Paper } from "@/newsroom/paper/paper";
import { readClock } from "@/newsroom/settings";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const edition = currentEdition();
    return pageMetadata(edition.paper, aboutOf(edition.paper, edition.page("corrections")));
  });
}

/** All corrections, below what content/pages/corrections.md says about them, if it is there. */
export default function Corrections() {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    const page = edition.page("corrections");
    const corrections = edition.corrections(now);
    const stories = new Set(corrections.map(({ address }) => address));
    const list = <CorrectionsPageList corrections={corrections} zone={edition.paper} />;
    return (
      <Sheet
        furniture={edition.furniture(now)}
        italics={page?.story.hasEmphasis}
        graph={listGraph(edition.paper, aboutOf(edition.paper, page), [], [...stories])}
      >
        {page ? (
          <StandingPage page={page} paper={edition.paper}>
            {list}
          </StandingPage>
        ) : (
          <>
            <PageTitle title="Corrections" />
            {list}
          </>
        )}
      </Sheet>
    );
  });
}

function aboutOf(paper: Paper, page: PageRecord | undefined): PageAbout {
  return {
    title: page?.headline ?? "Corrections",
    description: page?.standfirst ?? `Every correction that ${paper.name} has made.`,
    address: "/corrections",
  };
}
