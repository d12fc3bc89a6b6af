import { diff3Merge } from "node-diff3";

/**
 * Brings two changed texts together line by line, as version control does (diff3). Line ends belong to their lines,
 * so that they are kept.
 * @param base the text that both began with
 * @returns undefined where both have changed the same lines in different ways
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | undefined {
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
