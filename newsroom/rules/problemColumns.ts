import type { ContentFile } from "../content/contentFile.ts";
import type { Problem } from "../problems/problem.ts";

/**
 * Adds the column to a problem that only has a line, as those of the story tree: the position of
 * the words quoted in its message, or else the start of the line's text.
 */
export function withColumn(problem: Problem, file: ContentFile): Problem {
  if (problem.column !== undefined) return problem;
  return { ...problem, column: columnIn(lineOf(file, problem.line), problem.message) };
}

function columnIn(line: string, message: string): number {
  const named = [
    ...[...message.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words),
    ...[...message.matchAll(/\s(\/[^\s,]*)/g)].map(([, address = ""]) => address),
    ...[...message.matchAll(/(\{[^}]+\}|\[\^?[^\]]+\])/g)].map(([, mark = ""]) => mark),
  ];
  for (const words of named) {
    const found = line.indexOf(words.replace(/…$/, ""));
    if (found >= 0) return found + 1;
  }
  return Math.max(0, line.search(/\S/)) + 1;
}

function lineOf(file: ContentFile, line: number): string {
  let start = 0;
  for (let above = 1; above < line; above += 1) {
    const end = file.body.indexOf("\n", start);
    if (end < 0) return "";
    start = end + 1;
  }
  const end = file.body.indexOf("\n", start);
  return file.body.slice(start, end < 0 ? undefined : end);
}
