import type { Node } from "prosemirror-model";
import type { Origin } from "./origins.ts";

/**
 * The lines of code of which some have changed: by indentation or between its own fences, as it was.
 * @param margin what stands left of a new line
 * @returns undefined if it cannot be written so
 */
export function changedCode(node: Node, origin: Origin, margin: string): string[] | undefined {
  const { node: before, lines, first, last, column } = origin;
  const own = lines.slice(first, last + 1);
  const fence = /^(`{3,}|~{3,})([ \t]*)/.exec((own[0] ?? "").slice(column));
  const count = before.textContent === "" ? 0 : before.textContent.split("\n").length;
  if (!fence) {
    if (node.attrs.language !== null || node.attrs.meta !== null) return undefined;
    // Below the code the parser takes lines of nothing but space for a part of it.
    const below = own.slice(count);
    if (!below.every(isBlank)) return undefined;
    const left = marginOf(own[0] ?? "", before);
    const lines = withLines(own.slice(0, count), before.textContent, node.textContent, left);
    return lines && [...lines, ...below];
  }
  // Code that is not closed ends with what it stands in.
  const below = own.slice(count + 1);
  const isClosed = below.length === 1 && /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(below[0] ?? "");
  if (!isClosed && !below.every(isBlank)) return undefined;
  const inside = withLines(own.slice(1, count + 1), before.textContent, node.textContent, margin);
  if (!inside) return undefined;
  const [signs, , space] = fence;
  const { language, meta } = node.attrs;
  const isSame = language === before.attrs.language && meta === before.attrs.meta;
  const info = [language ?? "", language === null ? "" : (meta ?? "")].filter(
    (part) => part !== "",
  );
  const opening = `${(own[0] ?? "").slice(0, column)}${signs.trimEnd()}${info.length > 0 ? space : ""}`;
  return [isSame ? (own[0] ?? "") : opening + info.join(" "), ...inside, ...below];
}

/** Whether a line has nothing but the marks of what it stands in. */
function isBlank(line: string): boolean {
  return /^[ \t>]*$/.test(line);
}

/** What stands left of code by indentation, without the mark of an item whose first line it is in. */
function marginOf(line: string, before: Node): string | undefined {
  const [code = ""] = before.textContent.split("\n");
  const margin = line.slice(0, line.length - code.length);
  return line.endsWith(code) && LEFT.test(margin) ? margin.replace(/[^\s>]/g, " ") : undefined;
}

const LEFT = /^(?:[ \t>]|[-+*](?=\s)|\d{1,9}[.)](?=\s))*$/;

/** Lines of the file with other code in them; those at the top and the bottom that are as before stay. */
function withLines(
  own: readonly string[],
  before: string,
  after: string,
  margin: string | undefined,
): string[] | undefined {
  const [old, now] = [before, after].map((text) => (text === "" ? [] : text.split("\n"))) as [
    string[],
    string[],
  ];
  if (margin === undefined || old.length !== own.length) return undefined;
  const most = Math.min(old.length, now.length);
  let top = 0;
  while (top < most && old[top] === now[top]) top += 1;
  let bottom = 0;
  while (bottom < most - top && old.at(-1 - bottom) === now.at(-1 - bottom)) bottom += 1;
  const changed = now.slice(top, now.length - bottom).map((line, index) => {
    const [was = "", written = ""] = [old[top + index], own[top + index]];
    const isSame = old.length === now.length && was !== "" && written.endsWith(was);
    const left = isSame ? written.slice(0, written.length - was.length) : margin;
    return line === "" ? left.trimEnd() : left + line;
  });
  return [...own.slice(0, top), ...changed, ...own.slice(own.length - bottom)];
}
