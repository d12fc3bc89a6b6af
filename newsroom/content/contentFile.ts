import { type Document, LineCounter, parseDocument, visit } from "yaml";
import { isRealDay } from "../addresses.ts";
import type { Problem } from "../problem.ts";
import type { RuleName } from "../ruleBook.ts";
import type { ContentKind } from "./model.ts";
import { WITHDRAWN_FILE } from "./withdrawn.ts";

/** Where in the front matter a value stands, for example `["hero", "alt"]`. */
export type FieldPath = ReadonlyArray<string | number>;

/** A place in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One Markdown file of the content folder, read but not yet judged. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  kind: ContentKind;
  /** The last part of its address. */
  slug: string;
  /** The address it will have; topics, authors and drafts included. */
  address: string;
  /** Front matter as plain data; empty when it cannot be read. */
  data: Record<string, unknown>;
  /** Where a field stands, or its nearest parent that exists. */
  positionOf(path: FieldPath): Position;
  /** The text below the front matter, preceded by as many empty lines as stood above it. */
  body: string;
  /** Mistakes of the file's form, found while reading. */
  problems: Problem[];
}

/** What kind of content a path is, or why it is none. */
export type Place =
  | { kind: ContentKind; slug: string; address: string }
  | { kind: "site" }
  | { kind: "withdrawn" }
  | { kind: "picture" }
  | { kind: "stray"; mend: string };

const PICTURE_ENDING = /\.(?:avif|gif|jpe?g|png|webp)$/i;
const TEXT_ENDING = /\.(?:md|mdx|markdown|ya?ml|json)$/i;

/** Which room of the content folder a file is in, decided by its path alone. */
export function placeOf(path: string): Place {
  if (path === "site.yaml") return { kind: "site" };
  if (path === WITHDRAWN_FILE) return { kind: "withdrawn" };
  const parts = path.split("/");
  const [room, ...rest] = parts;
  if (room === "articles" && rest.length === 5 && rest[4] === "index.md") {
    const [year = "", month = "", day = "", slug = ""] = rest;
    if (!isRealDay({ year, month, day })) {
      return { kind: "stray", mend: "name the folders after a real day, as in 2014/06/12" };
    }
    return { kind: "article", slug, address: `/${year}/${month}/${day}/${slug}` };
  }
  if (room === "drafts" && rest.length === 2 && rest[1] === "index.md") {
    const slug = rest[0] ?? "";
    return { kind: "draft", slug, address: `/drafts/${slug}` };
  }
  const flat = /^([^/]+)\.md$/.exec(rest.join("/"));
  if (flat) {
    const slug = flat[1] ?? "";
    if (room === "sections") return { kind: "section", slug, address: `/${slug}` };
    if (room === "pages") return { kind: "page", slug, address: `/${slug}` };
    if (room === "topics") return { kind: "topic", slug, address: `/topics/${slug}` };
    if (room === "authors") return { kind: "author", slug, address: `/authors/${slug}` };
  }
  if (PICTURE_ENDING.test(path)) return { kind: "picture" };
  if (!TEXT_ENDING.test(path)) return { kind: "picture" };
  const mend: Record<string, string> = {
    articles: "move it to articles/yyyy/mm/dd/slug/index.md",
    drafts: "move it to drafts/slug/index.md",
  };
  return {
    kind: "stray",
    mend: mend[room ?? ""] ?? "move it to articles, drafts, authors, sections, topics or pages",
  };
}

const TOP: Position = { line: 1, column: 1 };

const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;

/** Reads one file's text. Byte order marks and CRLF are taken as any editor would. */
export function readContentFile(
  path: string,
  place: { kind: ContentKind; slug: string; address: string },
  rawText: string,
): ContentFile {
  const text = rawText.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const problems: Problem[] = [];
  const problem = (at: Position, rule: RuleName, message: string, mend: string) =>
    problems.push({ file: path, ...at, severity: "error", rule, message, mend });

  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const open = /^---[ \t]*(?:\n|$)/.test(text);
    problem(
      TOP,
      "front-matter-missing",
      open ? "the front matter has no end" : "there is no front matter",
      open
        ? "write a line --- below its last field"
        : "start the file with a line ---, the fields, and another line ---",
    );
    return { path, ...place, data: {}, positionOf: () => TOP, body: text, problems };
  }
  const yaml = match[1] ?? "";
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  // The line of the opening --- stands above.
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  // A warning is an error here: it says that a word with ! in front has been left out.
  for (const error of [...document.errors, ...document.warnings]) {
    problem(
      position(error.pos[0]),
      "front-matter",
      `the front matter is not readable: ${error.message.split("\n")[0]}`,
      error.code === "DUPLICATE_KEY"
        ? "keep one of the two"
        : "put values with a colon, a # or a leading sign in quotes and check the indentation",
    );
  }
  let data: unknown = {};
  try {
    if (problems.length === 0) data = document.toJS() ?? {};
  } catch (error) {
    // An unquoted value that starts with * refers to a part of the front matter that does not exist.
    problem(
      position(firstReference(document)),
      "front-matter",
      `the front matter is not readable: ${(error as Error).message}`,
      "put values that start with * in quotes",
    );
  }
  const usable = isRecord(data);
  if (!usable) {
    problem(
      { line: 2, column: 1 },
      "front-matter",
      "the front matter is not a list of fields",
      "write one “name: value” a line",
    );
  }
  const above = match[0].split("\n").length - 1;
  return {
    path,
    ...place,
    data: usable ? (data as Record<string, unknown>) : {},
    // Read again when it is asked for: ten thousand YAML trees are too many to keep.
    positionOf(fieldPath) {
      const offset = offsetOf(parseDocument(yaml), fieldPath);
      return offset === undefined ? TOP : position(offset);
    },
    body: "\n".repeat(above) + text.slice(match[0].length),
    problems,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function firstReference(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Offset of a field or of its nearest parent; undefined when neither is there. */
function offsetOf(document: Document, path: FieldPath): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (typeof parent !== "object" || parent === null || !("items" in parent)) continue;
    const items = parent.items as Array<{
      key?: { value?: unknown; range?: number[] };
      range?: number[];
    }>;
    const item =
      typeof key === "number"
        ? items[key]
        : items.find((pair) => String(pair.key?.value) === key)?.key;
    const offset = item?.range?.[0];
    if (offset !== undefined) return offset;
  }
  return undefined;
}
