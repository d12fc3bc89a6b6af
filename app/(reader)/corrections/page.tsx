import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { StandingPage } from "@/components/layout/StandingPage";
import { CorrectionsPageList } from "@/components/lists/CorrectionsPageList";
import { standingCard } from "@/newsroom/cards/card";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { latestCorrections } from "@/newsroom/edition/lists";
import type { PageRecord } from "@/newsroom/edition/records";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
import { listGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const edition = currentEdition();
    return pageMetadata(edition.paper, pageInfo(edition.paper, edition.page("corrections")));
  });
}

/** All corrections, below the text of content/pages/corrections.md if it exists. */
export default function Corrections() {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    const page = edition.page("corrections");
    const corrections = latestCorrections(edition, now);
    const stories = new Set(corrections.map(({ address }) => address));
    const list = <CorrectionsPageList corrections={corrections} locale={edition.paper} />;
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        italics={page?.story.hasEmphasis}
        graph={listGraph(edition.paper, pageInfo(edition.paper, page), [], [...stories])}
      >
        {page ? (
          <StandingPage page={page} paper={edition.paper}>
            {list}
          </StandingPage>
        ) : (
          <>
            <PageTitle title={say(edition.paper, "corrections")} />
            {list}
          </>
        )}
      </PageLayout>
    );
  });
}

function pageInfo(paper: Paper, page: PageRecord | undefined): PageInfo {
  return {
    title: page?.headline ?? say(paper, "corrections"),
    description: page?.standfirst ?? say(paper, "everyCorrection", { paper: paper.name }),
    address: "/corrections",
    ...(page && { card: standingCard(paper, page) }),
  };
}
