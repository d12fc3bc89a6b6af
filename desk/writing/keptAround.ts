/**
 * Markdown of changed words in which all that has not changed is written as it was: its line breaks, its marks, its
 * escapes.
 * @param own as it was written
 * @param before the same in the paper's conventions
 * @param after the changed words in the paper's conventions
 * @returns undefined where nothing of it can be kept
 */
export function keptAround(own: string, before: string, after: string): string | undefined {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const head = matching(own, before, start);
  const tail = matching(reversed(own), reversed(before), end);
  if (head === undefined || tail === undefined || head + tail > own.length) return undefined;
  return own.slice(0, head) + after.slice(start, after.length - end) + own.slice(own.length - tail);
}

/** How much of `own` is written for the first `length` characters of `before`; undefined where that cannot be told. */
function matching(own: string, before: string, length: number): number | undefined {
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    const wanted = before[index] ?? "";
    const found = own[at] ?? "";
    if (alike(wanted, found)) at += 1;
    // An escape that the editor has left out, or has made without need.
    else if (wanted === "\\") continue;
    else if (found === "\\" && alike(wanted, own[at + 1] ?? "")) at += 2;
    else return undefined;
  }
  return at;
}

function alike(a: string, b: string): boolean {
  return a === b || (a === " " && b === "\n") || (/[*_]/.test(a) && /[*_]/.test(b));
}

function reversed(text: string): string {
  return text.split("").reverse().join("");
}
