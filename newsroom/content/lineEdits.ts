import { LINE_END, normalText } from "./normalText.ts";

/**
 * Applies a change of the normalised text to the file's own text. Unchanged lines keep their bytes:
 * line ends, byte order mark, Unicode normalisation.
 * @param raw the decoded file, not normalised
 * @param edited the new form of `normalText(raw)`
 */
export function withEditedLines(raw: string, edited: string): string {
  const own = raw.split(LINE_END);
  const ends = raw.match(LINE_END) ?? [];
  const before = normalText(raw).split("\n");
  const after = edited.split("\n");
  const most = Math.min(before.length, after.length);
  let top = 0;
  while (top < most && before[top] === after[top]) top += 1;
  let bottom = 0;
  while (bottom < most - top && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom += 1;
  // New lines get the line end of the line above.
  const end = ends[Math.max(0, top - 1)] ?? "\n";
  const head = own.slice(0, top).map((line, index) => line + (ends[index] ?? end));
  const body = after.slice(top, after.length - bottom).map((line) => line + end);
  const tail = own.slice(own.length - bottom).map((line, index) => {
    return line + (ends[own.length - bottom + index] ?? "");
  });
  const mark = top === 0 && raw.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = mark + [...head, ...body, ...tail].join("");
  // The last line has no line end.
  return bottom === 0 ? text.slice(0, text.length - end.length) : text;
}
