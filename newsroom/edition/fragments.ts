import type { Fragment } from "./views.ts";

/** Characters that cannot occur in a text, put around a match by the database. */
export const MARK_START = "\u0001";
export const MARK_END = "\u0002";

/** A text with marks as a list of plain and marked parts. */
export function fragmentsOf(text: string): Fragment[] {
  const fragments: Fragment[] = [];
  for (const [index, part] of text.split(MARK_START).entries()) {
    if (index === 0) {
      if (part) fragments.push({ text: part, marked: false });
      continue;
    }
    const [marked = "", plain = ""] = part.split(MARK_END);
    if (marked) fragments.push({ text: marked, marked: true });
    if (plain) fragments.push({ text: plain, marked: false });
  }
  return fragments;
}
