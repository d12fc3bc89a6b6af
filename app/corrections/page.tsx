import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { CorrectionsPageList } from "@/components/CorrectionsPageList";
import { PageTitle } from "@/components/PageTitle";
import { Sheet } from "@/components/Sheet";
import { StandingPage } from "@/components/StandingPage";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { readClock } from "@/newsroom/settings";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const edition = currentEdition();
    const page = edition.page("corrections");
    return pageMetadata(edition.paper, {
      title: page?.headline ?? "Corrections",
      description: page?.standfirst ?? `Every correction that ${edition.paper.name} has made.`,
      address: "/corrections",
    });
  });
}

/** All corrections, below what content/pages/corrections.md says about them, if it is there. */
export default function Corrections() {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    const page = edition.page("corrections");
    const list = (
      <CorrectionsPageList corrections={edition.corrections(now)} zone={edition.paper} />
    );
    return (
      <Sheet furniture={edition.furniture(now)} italics={page?.story.hasEmphasis}>
        {page ? (
          <StandingPage page={page} zone={edition.paper}>
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
