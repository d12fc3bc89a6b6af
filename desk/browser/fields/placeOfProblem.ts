import { isMap, isPair, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { normalText } from "../../../newsroom/content/normalText.ts";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { FieldPath } from "./fieldTools.ts";

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*$/m;

/** What of a file is YAML: its front matter, or the whole file. */
export type YamlPart = "frontMatter" | "file";

/** The beginning of a file with its front matter, in the file's own bytes; all of it where none is closed. */
export function headOf(file: string): string {
  return (
    /^\uFEFF?---[ \t]*(?:\r\n|[\r\n])[\s\S]*?[\r\n](?:---|\.\.\.)[ \t]*(?:\r\n|[\r\n]|$)/.exec(
      file,
    )?.[0] ?? file
  );
}

/** Whether a line belongs to the front matter, which only the source shows. */
export function isInHead(file: string, line: number): boolean {
  return line < normalText(headOf(file)).split("\n").length;
}

/** Where a file's fields stand, so that problems are shown beside them. */
export class FieldPlaces {
  private readonly places: { path: FieldPath; from: number; to: number }[] = [];
  /** Offsets of the lines of the file. */
  private readonly lines: number[];
  private readonly end: number;

  /** @param file its text, at least as far as the front matter goes */
  constructor(file: string, part: YamlPart = "frontMatter") {
    // Lines and columns of problems are those of the text that the check reads.
    const text = normalText(file);
    this.lines = [...text.matchAll(/^/gm)].map(({ index }) => index);
    if (part === "file") {
      this.end = text.length + 1;
      this.add(parseDocument(text, { logLevel: "silent" }).contents, [], 0);
      return;
    }
    const match = FRONT_MATTER.exec(text);
    const yaml = match?.[1] ?? "";
    const start = match ? match[0].indexOf("\n") + 1 : 0;
    this.end = match ? start + yaml.length : 0;
    if (match) this.add(parseDocument(yaml, { logLevel: "silent" }).contents, [], start);
  }

  private add(node: unknown, path: FieldPath, start: number): void {
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const own = [...path, String(pair.key.value)];
        const from = pair.key.range?.[0] ?? 0;
        const to = (pair.value as Node | null)?.range?.[2] ?? pair.key.range?.[2] ?? from;
        this.places.push({ path: own, from: start + from, to: start + to });
        this.add(pair.value, own, start);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const [from = 0, , to = 0] = (item as Node | null)?.range ?? [];
        this.places.push({ path: [...path, index], from: start + from, to: start + to });
        this.add(item, [...path, index], start);
      }
    }
  }

  /** The field that a problem is about; undefined if it is in the text, or about the whole file. */
  of(problem: Pick<Problem, "line" | "column" | "field">): FieldPath | undefined {
    // What is missing stands nowhere.
    if (problem.field) return problem.field;
    const line = this.lines[problem.line - 1] ?? this.end;
    const at = line + (problem.column ?? 1) - 1;
    if (at >= this.end) return undefined;
    let found: FieldPath | undefined;
    if (problem.column === undefined) {
      // The field or the entry that begins in the line is meant, not one that ends above it.
      const below = this.lines[problem.line] ?? this.end;
      const begun = this.places.filter(({ from }) => from >= line && from < below);
      for (const { path } of begun) {
        if (path.length < (found?.length ?? Number.POSITIVE_INFINITY)) found = path;
      }
      if (found) return found;
    }
    // Of those around it, the one that begins last: a value ends only where the next field begins.
    let last = -1;
    for (const { path, from, to } of this.places) {
      if (at < from || at > to || from < last) continue;
      if (from > last || path.length > (found?.length ?? 0)) found = path;
      last = from;
    }
    return found;
  }
}
