// Client code: each page that is loaded has an id of its own, and a tab knows that of the page which it had before.

const KEPT = "desk page";

/** Ids of this page and of the one before it; a tab that was duplicated had that page too. */
export interface PageOfTab {
  page: string;
  before?: string;
}

/** Gives this page its id, and keeps it for the next one in this tab. */
export function pageOfTab(): PageOfTab {
  const page = crypto.randomUUID();
  try {
    const before = sessionStorage.getItem(KEPT);
    sessionStorage.setItem(KEPT, page);
    return before === null ? { page } : { page, before };
  } catch {
    // The browser's memory is closed to pages.
    return { page };
  }
}
