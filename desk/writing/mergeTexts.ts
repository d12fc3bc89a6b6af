import { diff3Merge } from "node-diff3";
import { mergeFields } from "./mergeFields.ts";

/**
 * Brings two changed texts together line by line, as version control does (diff3), and where lines of the front matter
 * stand in each other's way, field by field. Line ends belong to their lines, so that they are kept.
 * @param base the text that both began with
 * @returns undefined where both have changed the same lines, or the same field, in different ways
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | undefined {
  const merged = mergeLines(base, mine, theirs);
  if (merged !== undefined) return merged;
  const [was, own, other] = [base, mine, theirs].map(partsOf);
  if (!was || !own || !other) return undefined;
  const body = mergeLines(was.body, own.body, other.body);
  const head = body === undefined ? undefined : mergeFields(was.head, own.head, other.head);
  return head === undefined || body === undefined ? undefined : head + body;
}

const FRONT_MATTER =
  /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?:\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;

/** The front matter with its lines of dashes, and the rest; undefined without one. */
function partsOf(text: string): { head: string; body: string } | undefined {
  const head = FRONT_MATTER.exec(text)?.[0];
  return head === undefined ? undefined : { head, body: text.slice(head.length) };
}

function mergeLines(base: string, mine: string, theirs: string): string | undefined {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const regions = diff3Merge(linesOf(mine), linesOf(base), linesOf(theirs), {
    excludeFalseConflicts: true,
  });
  const merged: string[] = [];
  for (const { ok } of regions) {
    if (!ok) return undefined;
    merged.push(...ok);
  }
  return merged.join("");
}

/** A lone carriage return ends a line too, as it does for the newsroom's reading. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n|\r(?!\n))/);
}
