import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import type { ReactElement } from "react";
import { type Missing, MissingPage } from "@/components/layout/MissingPage";
import { PageLayout } from "@/components/layout/PageLayout";
import { isWithdrawn, redirectTarget } from "@/newsroom/edition/articles";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { latestStories } from "@/newsroom/edition/lists";
import { isGoneByRule, ruleAnswer } from "@/newsroom/edition/redirectRules";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { say } from "@/newsroom/locales/messages";
import { readClock } from "@/newsroom/settings/settings";

/**
 * Handles an address without a page: redirects if a story has moved (308), or renders the page of a
 * withdrawn story (410) or of a 404. delivery/pageStatus.ts sets the status.
 */
export function missing(address: string): ReactElement {
  const edition = currentEdition();
  const now = readClock();
  const moved = redirectTarget(edition, address, now);
  if (moved) permanentRedirect(moved);
  const ruled = ruleAnswer(edition, { path: decodeURI(address), query: "" }, now);
  // Readers have been led on before (delivery/rootAddresses.ts); this is for the editors' server.
  if (ruled && ruled.status !== 410) permanentRedirect(encodeURI(ruled.location));
  if (ruled || isWithdrawn(edition, address)) return gone("withdrawn");
  // The development server has no delivery step, and its browser runs scripts.
  if (process.env.NODE_ENV === "development") notFound();
  return (
    <>
      <meta name="page-status" content="404" />
      {notFoundPage()}
    </>
  );
}

/** The page of what was there and is no longer (410). */
export function gone(why: Exclude<Missing, "nowhere">): ReactElement {
  return (
    <>
      <meta name="page-status" content="410" />
      {pageInstead(why)}
    </>
  );
}

/** The page of an address that has none. */
export function notFoundPage(): ReactElement {
  return pageInstead("nowhere");
}

function pageInstead(why: Missing): ReactElement {
  const edition = currentEdition();
  const now = readClock();
  return (
    <PageLayout chrome={siteChrome(edition, now)}>
      <MissingPage why={why} latest={latestStories(edition, now, 6)} locale={edition.paper} />
    </PageLayout>
  );
}

/** The title of that page. */
export function notFoundTitle(): string {
  const { paper } = currentEdition();
  return `${say(paper, "notFound")} – ${paper.name}`;
}

/** Metadata of a missing or withdrawn page. */
export function missingMetadata(address: string): Metadata {
  const edition = currentEdition();
  const isGone =
    isWithdrawn(edition, address) || isGoneByRule(edition, decodeURI(address), readClock());
  const title = say(edition.paper, isGone ? "withdrawn" : "notFound");
  return {
    title: `${title} – ${edition.paper.name}`,
    robots: { index: false, follow: true },
  };
}
