import { isRealDay } from "../addresses/addresses.ts";
import { readInstant } from "../locales/instant.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleName } from "../problems/ruleBook.ts";
import { tell } from "../problems/words/tell.ts";
import { CONTENT_TYPES, type ContentKind, contentPath } from "../schema/contentTypes.ts";
import type { Fields } from "../schema/fieldTypes.ts";
import { REDIRECTS_FILE, SITE_FILE, WITHDRAWN_FILE } from "../schema/site.ts";
import { isRecord } from "../schema/yamlValues.ts";
import { readText } from "./decodeText.ts";
import { DESK_FILE } from "./deskFile.ts";
import { type FileParts, splitFrontMatter } from "./frontMatter.ts";
import { PUBLIC_FOLDER } from "./publicFile.ts";
import { themeFileKind } from "./themeFiles.ts";
import type { FieldPath } from "./yamlMistakes.ts";
import type { Position } from "./yamlReader.ts";
import { readYaml } from "./yamlText.ts";

export type { FieldPath } from "./yamlMistakes.ts";
export type { Position } from "./yamlReader.ts";

/** A Markdown file of the content folder, read and not yet checked. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  kind: ContentKind;
  /** Last segment of its address. */
  slug: string;
  /** Address of its page; a draft's is for editors only. */
  address: string;
  /** Digest of its bytes and of the paper's time zone, of files that were read from a folder. */
  version?: string;
  /** Front matter, without values that cannot be read. Instants have an offset. */
  data: Record<string, unknown>;
  /** Whether a field is missing from `data` because of one of `problems`. */
  isUnreadable(path: FieldPath): boolean;
  /** Time zone of times that are written without an offset. */
  timeZone: string;
  /** Position of a field, or of its nearest parent that exists. */
  positionOf(path: FieldPath): Position;
  /** The text, with an empty line for each line of the front matter, so that line numbers are those of the file. */
  body: string;
  /** Problems of encoding and syntax. */
  problems: Problem[];
}

/** The role of a file in the content folder, or why it is not read. */
export type PathClass =
  | { kind: ContentKind; slug: string; address: string }
  | { kind: "site" }
  | { kind: "withdrawn" }
  | { kind: "redirects" }
  | { kind: "desk" }
  | { kind: "logo" | "font" }
  | { kind: "picture" }
  | { kind: "public" }
  | { kind: "stray"; remedy: string };

const PICTURE_ENDING = /\.(?:avif|gif|jpe?g|png|webp)$/i;
const TEXT_ENDING = /\.(?:md|mdx|markdown|ya?ml|json)$/i;

/** Classifies a file by its path. */
export function classifyPath(path: string): PathClass {
  if (path === SITE_FILE) return { kind: "site" };
  if (path === WITHDRAWN_FILE) return { kind: "withdrawn" };
  if (path === REDIRECTS_FILE) return { kind: "redirects" };
  if (path === DESK_FILE) return { kind: "desk" };
  if (path.startsWith(`${PUBLIC_FOLDER}/`)) return { kind: "public" };
  const ofTheme = themeFileKind(path);
  if (ofTheme) return { kind: ofTheme };
  const found = contentPath(path);
  if (found) {
    const { kind, address, names } = found;
    const { year, month, day, slug = "" } = names;
    if (year && month && day && !isRealDay({ year, month, day })) {
      return { kind: "stray", remedy: tell("strayDayRemedy") };
    }
    return { kind, slug, address };
  }
  if (PICTURE_ENDING.test(path)) return { kind: "picture" };
  if (!TEXT_ENDING.test(path)) return { kind: "picture" };
  const lower = path
    .toLowerCase()
    .replace(/\.(?:mdx|markdown)$/, ".md")
    .replace(/\.yml$/, ".yaml");
  // File systems that ignore case allow Index.md.
  if (lower !== path && classifyPath(lower).kind !== "stray") {
    return { kind: "stray", remedy: tell("strayNameRemedy", { name: lower }) };
  }
  return { kind: "stray", remedy: strayRemedy(path) };
}

/** Suggests the path at which a stray file would be read. */
function strayRemedy(path: string): string {
  const folder = path.slice(0, path.indexOf("/") + 1);
  const own = Object.values(CONTENT_TYPES).find(({ files }) => files.startsWith(folder))?.files;
  if (folder && own?.endsWith("/index.md")) {
    return tell("strayPlaceRemedy", {
      path: own
        .replace(":year", "yyyy")
        .replace(":month", "mm")
        .replace(":day", "dd")
        .replace(":slug", "slug"),
    });
  }
  return tell("strayRemedy");
}

/** The body of a content file (ContentFile.body), without parsing its front matter. @param source the file's bytes */
export function readBody(source: Uint8Array): string {
  return bodyInPlace(splitFrontMatter(readText(source).text));
}

/** The body at its lines of the file. */
function bodyInPlace({ above, body }: Pick<FileParts, "above" | "body">): string {
  return "\n".repeat(above) + body;
}

const TOP: Position = { line: 1, column: 1 };

/**
 * Reads a content file in any encoding (UTF-8, or UTF-16 with a byte order mark) and with any line
 * ends.
 * @param source the file's bytes, or its decoded text
 * @param timeZone IANA name of the zone of times without an offset
 */
export function readContentFile(
  path: string,
  place: { kind: ContentKind; slug: string; address: string },
  source: string | Uint8Array,
  timeZone = "UTC",
): ContentFile {
  const { text, faults } = readText(source);
  const problems: Problem[] = [];
  const problem = (at: Position, rule: RuleName, message: string, remedy: string) =>
    problems.push({ file: path, ...at, severity: "error", rule, message, remedy });
  for (const { line, column, rule, message, remedy } of faults) {
    problem({ line, column }, rule, message, remedy);
  }

  const { yaml: written, above, end, body } = splitFrontMatter(text);
  if (end !== "closed") {
    problem(
      TOP,
      "front-matter-missing",
      tell(end === "open" ? "frontMatterOpen" : "frontMatterMissing"),
      tell(end === "open" ? "frontMatterOpenRemedy" : "frontMatterMissingRemedy"),
    );
  }
  if (written === undefined) {
    const nothing = { data: {}, isUnreadable: () => true, positionOf: () => TOP };
    return { path, ...place, ...nothing, timeZone, body, problems };
  }
  const yaml = readYaml(written);
  // The opening --- is line 1.
  const position = ({ line, column }: Position): Position => ({ line: line + 1, column });
  for (const { message, remedy, ...at } of yaml.mistakes) {
    problem(position(at), "front-matter", message, remedy);
  }
  const data = yaml.value ?? {};
  const usable = isRecord(data);
  if (!usable && end === "closed") {
    problem(
      { line: 2, column: 1 },
      "front-matter",
      tell("frontMatterNoFields"),
      tell("frontMatterNoFieldsRemedy"),
    );
  }
  return {
    path,
    ...place,
    data: usable ? withOffsets(data, CONTENT_TYPES[place.kind].fields, timeZone) : {},
    isUnreadable: (field) => !usable || yaml.isUnreadable(field),
    timeZone,
    positionOf(field) {
      const at = yaml.positionOf(field);
      return at ? position(at) : TOP;
    },
    body: bodyInPlace({ above, body }),
    problems,
  };
}

/** Adds the offset to every unambiguous time. Changes `data`. */
function withOffsets(
  data: Record<string, unknown>,
  fields: Fields,
  timeZone: string,
): Record<string, unknown> {
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(data, name)) continue;
    const value = data[name];
    if (field.type === "instant" && typeof value === "string") {
      const read = readInstant(value, timeZone);
      if (read.kind === "instant") data[name] = read.iso;
    } else if (field.type === "record" && isRecord(value)) {
      withOffsets(value, field.fields, timeZone);
    } else if (field.type === "records" && Array.isArray(value)) {
      for (const item of value) if (isRecord(item)) withOffsets(item, field.fields, timeZone);
    }
  }
  return data;
}
