import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { NotFoundPage } from "@/components/layout/NotFoundPage";
import { PageLayout } from "@/components/layout/PageLayout";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { latestStories } from "@/newsroom/edition/lists";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { say } from "@/newsroom/locales/messages";
import { readClock } from "@/newsroom/settings/settings";

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return { title: `${say(paper, "notFound")} – ${paper.name}` };
  });
}

export default function NotFound() {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    return (
      <PageLayout chrome={siteChrome(edition, now)}>
        <NotFoundPage latest={latestStories(edition, now, 6)} locale={edition.paper} />
      </PageLayout>
    );
  });
}
