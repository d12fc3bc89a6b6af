/** Ends with --- or with YAML's end of a document, three dots. */
const CLOSED = /^---[ \t]*\n(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Without an end: all lines up to the first empty one. */
const OPEN = /^---[ \t]*(?:$|\n([\s\S]*?)(?:\n[ \t]*(?:\n|$)|$))/;

/** A content file's front matter and body. */
export interface FileParts {
  /** Undefined if there are no fields. */
  yaml: string | undefined;
  /** Number of lines above the body. */
  above: number;
  body: string;
  end: "closed" | "open" | "missing";
}

/**
 * Divides a content file.
 * @param text normalised (decodeText.ts)
 */
export function splitFrontMatter(text: string): FileParts {
  const closed = CLOSED.exec(text);
  const match = closed ?? OPEN.exec(text);
  const end = closed ? "closed" : match ? "open" : "missing";
  if (!match || (!closed && !/^[^\n]*\S/.test(match[1] ?? ""))) {
    return { yaml: undefined, above: 0, body: text, end };
  }
  const above = match[0].split("\n").length - 1;
  return { yaml: match[1] ?? "", above, body: text.slice(match[0].length), end };
}
