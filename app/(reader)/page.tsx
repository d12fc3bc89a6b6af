import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageLayout } from "@/components/layout/PageLayout";
import { FrontPage } from "@/components/lists/FrontPage";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { frontOf } from "@/newsroom/edition/front";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { pageMetadata } from "@/newsroom/seo/pageMetadata";
import { frontGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";
import { INSTALLABLE } from "@/newsroom/theme/manifest";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return {
      ...INSTALLABLE,
      ...pageMetadata(paper, {
        title: paper.tagline ? `${paper.name}: ${paper.tagline}` : paper.name,
        description: paper.description,
        address: "/",
      }),
    };
  });
}

export default function Front() {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    return (
      <PageLayout chrome={siteChrome(edition, now)} front graph={frontGraph(edition.paper)}>
        <FrontPage front={frontOf(edition, now)} locale={edition.paper} />
      </PageLayout>
    );
  });
}
