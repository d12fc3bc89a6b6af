/** A source file, by its path in the project. */
export interface Source {
  file: string;
  text: string;
}

export interface Violation {
  file: string;
  line: number;
  /** What is wrong; what to do. */
  message: string;
}

/** The 1-based line of an index in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** Replaces comments by spaces, so that indices and lines stay; strings are unchanged. */
export function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/g,
    (match, string: string | undefined) => string ?? match.replace(/[^\n]/g, " "),
  );
}
