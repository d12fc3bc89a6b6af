import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { OfflinePage } from "@/components/layout/OfflinePage";
import { PageLayout } from "@/components/layout/PageLayout";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { say } from "@/newsroom/locales/messages";
import { pageMetadata } from "@/newsroom/seo/pageMetadata";
import { readClock } from "@/newsroom/settings/settings";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return pageMetadata(paper, {
      title: say(paper, "noNetwork"),
      description: say(paper, "noNetworkDescription", { paper: paper.name }),
      address: "/offline",
      noIndex: true,
    });
  });
}

/** Shown by the service worker in place of pages that it has not stored. */
export default function Offline() {
  return guarded(async () => {
    const edition = currentEdition();
    return (
      // A device keeps it longer than any news is breaking.
      <PageLayout chrome={{ ...siteChrome(edition, readClock()), breaking: undefined }}>
        <OfflinePage paper={edition.paper} />
      </PageLayout>
    );
  });
}
