// Client code: what was typed is kept in the browser until it is in the file.

/** A text that the server has not confirmed. */
export interface UnsentText {
  text: string;
  /** The version on which it builds. */
  version: string;
  /** ISO 8601, by this browser's clock. */
  at: string;
}

const keyOf = (file: string) => `desk unsent ${file}`;

/** Keeps a text until `forgetUnsent`. @returns whether the browser has room for it */
export function keepUnsent(file: string, unsent: UnsentText): boolean {
  try {
    localStorage.setItem(keyOf(file), JSON.stringify(unsent));
    return true;
  } catch {
    // The browser's memory is full or closed to pages; the text is still on the page.
    return false;
  }
}

export function unsentOf(file: string): UnsentText | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(file)) ?? "null") as Partial<UnsentText>;
    const { text, version, at } = kept ?? {};
    if (typeof text !== "string" || typeof version !== "string" || typeof at !== "string") {
      return undefined;
    }
    return { text, version, at };
  } catch {
    return undefined;
  }
}

export function forgetUnsent(file: string): void {
  try {
    localStorage.removeItem(keyOf(file));
  } catch {
    // Nothing is kept where nothing can be.
  }
}
