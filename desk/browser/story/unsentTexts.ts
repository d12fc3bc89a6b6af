// Client code: what was typed is kept in the browser until it is in the file.

/** A text that the server has not confirmed. */
export interface UnsentText {
  text: string;
  /** The version on which it builds. */
  version: string;
  /** ISO 8601, by this browser's clock. */
  at: string;
}

/** Each open page has its own, so that one that saves does not forget what another could not. */
const prefixOf = (file: string) => `desk unsent ${file} `;

/** Keeps a text until `forgetUnsent`. @param page id of the open page */
export function keepUnsent(file: string, page: string, unsent: UnsentText): void {
  try {
    localStorage.setItem(prefixOf(file) + page, JSON.stringify(unsent));
  } catch {
    // The browser's memory is full or closed to pages; the text is still on the page.
  }
}

/** The newest text of a story that did not reach its file from any page of this browser. */
export function unsentOf(file: string): UnsentText | undefined {
  return keysOf(file)
    .flatMap((key) => parsed(localStorage.getItem(key)) ?? [])
    .sort((a, b) => b.at.localeCompare(a.at))[0];
}

/** @param page without it, what every page has kept of the story */
export function forgetUnsent(file: string, page?: string): void {
  for (const key of keysOf(file)) {
    if (page === undefined || key === prefixOf(file) + page) localStorage.removeItem(key);
  }
}

function keysOf(file: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(file)));
  } catch {
    // Nothing is kept where nothing can be.
    return [];
  }
}

function parsed(kept: string | null): UnsentText | undefined {
  try {
    const { text, version, at } = JSON.parse(kept ?? "{}") as Partial<UnsentText>;
    const isWhole = typeof text === "string" && typeof version === "string";
    return isWhole && typeof at === "string" ? { text, version, at } : undefined;
  } catch {
    return undefined;
  }
}
