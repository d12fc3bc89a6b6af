import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import type { ReactElement } from "react";
import { NotFoundPage } from "@/components/layout/NotFoundPage";
import { PageLayout } from "@/components/layout/PageLayout";
import { WITHDRAWN_TITLE, WithdrawnPage } from "@/components/layout/WithdrawnPage";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { readClock } from "@/newsroom/settings/settings";

/**
 * Nothing is at this address: where a story used to be there, it leads on (308); a story that has
 * been taken back is said to be gone (410); else this is the page of a 404. delivery/pageStatus.ts
 * sets the status.
 */
export function missing(address: string): ReactElement {
  const edition = currentEdition();
  const now = readClock();
  const moved = edition.redirect(address, now);
  if (moved) permanentRedirect(moved);
  if (edition.isWithdrawn(address)) {
    return (
      <>
        <meta name="page-status" content="410" />
        <PageLayout chrome={edition.chrome(now)}>
          <WithdrawnPage latest={edition.latest(now, 6)} locale={edition.paper} />
        </PageLayout>
      </>
    );
  }
  // The editor's server has no delivery room, and its browser runs script.
  if (process.env.NODE_ENV === "development") notFound();
  return (
    <>
      <meta name="page-status" content="404" />
      <PageLayout chrome={edition.chrome(now)}>
        <NotFoundPage latest={edition.latest(now, 6)} locale={edition.paper} />
      </PageLayout>
    </>
  );
}

/** Metadata of a page that isn't there, or no longer. */
export function missingMetadata(address: string): Metadata {
  const edition = currentEdition();
  const title = edition.isWithdrawn(address) ? WITHDRAWN_TITLE : "Not found";
  return {
    title: `${title} – ${edition.paper.name}`,
    robots: { index: false, follow: true },
  };
}
