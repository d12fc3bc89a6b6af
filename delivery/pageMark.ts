type Headers = Record<string, string | string[] | undefined>;

/**
 * The header with the state of a cached entry. Every cache handler stores headers in some form. It
 * is never sent to readers (paperResponse.ts).
 */
export const MARK_HEADER = "x-broadsheet-page";

/** The state of a finished page or route. */
export interface PageMark<State> {
  /** The key under which Next caches the page. */
  key: string;
  /** Build and edition with which it was rendered; undefined if no edition could be read. */
  state?: State;
  /**
   * Whether the page was found up to date for this very request. A page that was just rendered, or
   * is being rendered again, may answer requests that came after a change.
   */
  final?: boolean;
  /** Whether a change concerned it while it was rendered, so that it may show parts of two states. */
  mixed?: true;
  /** When it was rendered, in milliseconds, and its lifetime, in seconds; where pages are shared. */
  made?: number;
  revalidate?: number | false;
}

/** @returns undefined for headers without a valid mark */
export function markOf<State>(headers: Headers | undefined): PageMark<State> | undefined {
  const header = headers?.[MARK_HEADER];
  return typeof header === "string" ? parseMark(header) : undefined;
}

export function parseMark<State>(header: string): PageMark<State> | undefined {
  try {
    const mark = JSON.parse(header) as PageMark<State>;
    if ("key" in mark) return mark;
  } catch {
    // Invalid JSON, or no object.
  }
  return undefined;
}

/** A copy of a value with a mark, in ASCII as required for headers. */
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
