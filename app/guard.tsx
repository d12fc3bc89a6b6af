import type { Metadata } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants";
import { unstable_rethrow } from "next/navigation";
import type { ReactElement } from "react";
import { ErrorPage } from "@/components/layout/ErrorPage";
import { isEditionError } from "@/newsroom/edition/editionError";

/**
 * What a page throws, Next shows in the browser by script alone. So every page is made in here: its
 * error is logged and the error page rendered instead; delivery/pageStatus.ts makes it a 500.
 */
export async function guarded(
  make: () => ReactElement | Promise<ReactElement>,
): Promise<ReactElement> {
  try {
    return await make();
  } catch (error) {
    // Redirects and the like travel as errors as well.
    unstable_rethrow(error);
    // A build with a broken page has to fail.
    if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) throw error;
    // What is wrong with an edition has been said once, when it was found.
    if (!isEditionError(error)) console.error(error);
    return (
      <>
        <meta name="page-status" content={isEditionError(error) ? "503" : "500"} />
        <ErrorPage />
      </>
    );
  }
}

/** The same for a page's metadata. */
export async function guardedMetadata(make: () => Metadata | Promise<Metadata>): Promise<Metadata> {
  try {
    return await make();
  } catch (error) {
    unstable_rethrow(error);
    return { title: "This page could not be made", robots: { index: false } };
  }
}
