import type { CachedPage } from "./pageCache.ts";

/**
 * Next renders what `notFound()` shows in the browser only: its HTML is an empty shell. So a page
 * that says “not found” is rendered like any other and carries this mark, and its status is set here.
 */
const MARK = /<meta name="page-status" content="(\d{3})"\/>/;

/** Sets a page's status from its mark, and removes the body of a redirect, which no browser shows. */
export function setPageStatus(page: CachedPage): void {
  const status = MARK.exec(page.html)?.[1];
  if (status) {
    page.status = Number(status);
    page.html = page.html.replace(MARK, "");
  }
  if (page.status && page.status >= 300 && page.status < 400) page.html = "";
}
