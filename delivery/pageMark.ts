type Headers = Record<string, string | string[] | undefined>;

/**
 * The header in which an entry of the page cache says what is known of it. Headers are what every cache
 * handler stores of a page, in whatever form. It never leaves the server (paperResponse.ts).
 */
export const MARK_HEADER = "x-broadsheet-page";

/** Stands on every finished page and route. */
export interface PageMark<State> {
  /** The key under which Next caches the page. */
  key: string;
  /** Build and edition in which it was rendered; left out when no edition could be read. */
  state?: State;
  /**
   * Whether the page was found to be up to date for the very request that it answers. One that was just
   * rendered, or is being rendered again, may answer requests that came after a change.
   */
  final?: boolean;
}

/** @returns undefined for headers without a mark, or with one that is not to be read */
export function markOf<State>(headers: Headers | undefined): PageMark<State> | undefined {
  const header = headers?.[MARK_HEADER];
  return typeof header === "string" ? parseMark(header) : undefined;
}

export function parseMark<State>(header: string): PageMark<State> | undefined {
  try {
    const mark = JSON.parse(header) as PageMark<State>;
    if ("key" in mark) return mark;
  } catch {
    // Not JSON, or no object.
  }
  return undefined;
}

/** A copy of a value with a mark, in ASCII as headers have to be. */
export function withMark<Value extends { headers?: Headers | undefined }, State>(
  value: Value,
  mark: PageMark<State>,
): Value {
  const header = JSON.stringify(mark).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return { ...value, headers: { ...value.headers, [MARK_HEADER]: header } };
}
