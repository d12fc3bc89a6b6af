import type { Metadata } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants";
import { unstable_rethrow } from "next/navigation";
import type { ReactElement } from "react";
import { ErrorPage } from "@/components/layout/ErrorPage";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { isEditionError } from "@/newsroom/edition/editionError";
import { say, type Wording } from "@/newsroom/locales/messages";

/**
 * Next shows errors of pages by script only. So all pages are rendered within this function, which
 * logs an error and renders the error page instead; delivery/pageStatus.ts sets the status 500.
 */
export async function guarded(
  make: () => ReactElement | Promise<ReactElement>,
): Promise<ReactElement> {
  try {
    return await make();
  } catch (error) {
    // Redirects and the like are thrown as well.
    unstable_rethrow(error);
    // A broken page has to make the build fail.
    if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) throw error;
    // An unreadable edition has been logged once already.
    if (!isEditionError(error)) console.error(error);
    return (
      <>
        <meta name="page-status" content={isEditionError(error) ? "503" : "500"} />
        <ErrorPage wording={knownWording()} />
      </>
    );
  }
}

/** The paper's words; English, as is then the document, if no edition can be read. */
function knownWording(): Wording {
  try {
    return currentEdition().paper;
  } catch {
    return { language: "en" };
  }
}

/** The same for a page's metadata. */
export async function guardedMetadata(make: () => Metadata | Promise<Metadata>): Promise<Metadata> {
  try {
    return await make();
  } catch (error) {
    unstable_rethrow(error);
    return { title: say(knownWording(), "pageBroken"), robots: { index: false } };
  }
}
