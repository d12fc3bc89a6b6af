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

/**
 * What a message names of its line: words in the quotation marks of any language that editors are told
 * something in, French ones with the spaces inside, an address, and a mark that is not quoted.
 */
const NAMED = [
  /(?<=“)[^”]+?(?=…?”)/g,
  /(?<=[„«「][\u00A0\u202F]?)[^“”»」\u00A0\u202F][^“”»」]*?(?=…?[\u00A0\u202F]?[“”»」])/g,
  /(?<=\s)\/[^\s,]*/g,
  /\{[^}]+\}|\[\^[^\]]+\]/g,
];

function columnIn(line: string, message: string): number {
  const named = NAMED.flatMap((pattern) => [...message.matchAll(pattern)]);
  const found = named.map(([words]) => line.indexOf(words)).find((at) => at >= 0);
  return (found ?? line.search(/\S|$/)) + 1;
}

function lineOf(file: ContentFile, line: number): string {
  // Stryker disable next-line StringLiteral: each problem stands on a line of the file
  return file.body.split("\n")[line - 1] ?? "";
}
