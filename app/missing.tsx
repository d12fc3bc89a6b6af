import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import type { ReactElement } from "react";
import { NotFoundPage } from "@/components/layout/NotFoundPage";
import { PageLayout } from "@/components/layout/PageLayout";
import { WITHDRAWN_TITLE, WithdrawnPage } from "@/components/layout/WithdrawnPage";
import { isWithdrawn, redirectTarget } from "@/newsroom/edition/articles";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { latestStories } from "@/newsroom/edition/lists";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { readClock } from "@/newsroom/settings/settings";

/**
 * Nothing is at this address: where a story used to be there, it leads on (308); a story that has
 * been taken back is said to be gone (410); else this is the page of a 404. delivery/pageStatus.ts
 * sets the status.
 */
export function missing(address: string): ReactElement {
  const edition = currentEdition();
  const now = readClock();
  const moved = redirectTarget(edition, address, now);
  if (moved) permanentRedirect(moved);
  if (isWithdrawn(edition, address)) {
    return (
      <>
        <meta name="page-status" content="410" />
        <PageLayout chrome={siteChrome(edition, now)}>
          <WithdrawnPage latest={latestStories(edition, now, 6)} locale={edition.paper} />
        </PageLayout>
      </>
    );
  }
  // The editor's server has no delivery room, and its browser runs script.
  if (process.env.NODE_ENV === "development") notFound();
  return (
    <>
      <meta name="page-status" content="404" />
      <PageLayout chrome={siteChrome(edition, now)}>
        <NotFoundPage latest={latestStories(edition, now, 6)} locale={edition.paper} />
      </PageLayout>
    </>
  );
}

/** Metadata of a page that isn't there, or no longer. */
export function missingMetadata(address: string): Metadata {
  const edition = currentEdition();
  const title = isWithdrawn(edition, address) ? WITHDRAWN_TITLE : "Not found";
  return {
    title: `${title} – ${edition.paper.name}`,
    robots: { index: false, follow: true },
  };
}
