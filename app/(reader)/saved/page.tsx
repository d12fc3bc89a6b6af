import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageLayout } from "@/components/layout/PageLayout";
import { SavedPage } from "@/components/lists/SavedPage";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
import { pageGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";
import { INSTALLABLE } from "@/newsroom/theme/manifest";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return { ...pageMetadata(paper, pageInfo(paper)), ...INSTALLABLE };
  });
}

export default function Saved() {
  return guarded(async () => {
    const edition = currentEdition();
    return (
      <PageLayout
        chrome={siteChrome(edition, readClock())}
        graph={pageGraph(edition.paper, pageInfo(edition.paper))}
      >
        <SavedPage paper={edition.paper} />
      </PageLayout>
    );
  });
}

function pageInfo(paper: Paper): PageInfo {
  return {
    title: say(paper, "savedStories"),
    description: say(paper, "savedDescription", { paper: paper.name }),
    address: "/saved",
    noIndex: true,
  };
}
