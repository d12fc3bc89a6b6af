import type { CachedPage } from "./pageCache.ts";

/**
 * Next renders the result of `notFound()` in the browser only: its HTML is an empty shell. So 404
 * pages are rendered like any other page with this mark, and their status is set here.
 */
const MARK = /<meta name="page-status" content="(\d{3})"\/>/;

/** Sets a page's status from its mark, and removes the body of redirects. */
export function setPageStatus(page: CachedPage): void {
  const status = MARK.exec(page.html)?.[1];
  if (status) {
    page.status = Number(status);
    page.html = page.html.replace(MARK, "");
  }
  if (page.status && page.status >= 300 && page.status < 400) page.html = "";
}
