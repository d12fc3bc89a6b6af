import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { publicFrom } from "../content/visibility.ts";
import { isInstant } from "../locales/dateFormats.ts";
import type { ContentKind } from "../schema/contentTypes.ts";
import { isRecord } from "../schema/yamlValues.ts";

/** The value at a path of the front matter. */
export function valueAt(file: ContentFile, path: FieldPath): unknown {
  let value: unknown = file.data;
  for (const key of path) {
    if (Array.isArray(value) && typeof key === "number") value = value[key];
    else if (isRecord(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/** The trimmed text at a path; undefined if it is no text or empty. */
export function textAt(file: ContentFile, path: FieldPath): string | undefined {
  const value = valueAt(file, path);
  return typeof value === "string" && value.trim() ? value.trim() : undefined;
}

/** The list at a path; empty if there is none. */
export function listAt(file: ContentFile, path: FieldPath): unknown[] {
  const value = valueAt(file, path);
  return Array.isArray(value) ? value : [];
}

/**
 * The instant at a path, with its offset; undefined if it is invalid, which the check of fields
 * reports.
 */
export function instantAt(file: ContentFile, path: FieldPath): string | undefined {
  const value = valueAt(file, path);
  return typeof value === "string" && isInstant(value) ? value : undefined;
}

/** When an article becomes public, in milliseconds; undefined if its file has no date. */
export function publicFromOf(file: ContentFile): number | undefined {
  if (!opening.has(file)) opening.set(file, readOpening(file));
  return opening.get(file);
}

/** Of each file once: a check, the site's map and every list ask for it. */
const opening = new WeakMap<ContentFile, number | undefined>();

function readOpening(file: ContentFile): number | undefined {
  const published = instantAt(file, ["published"]);
  const embargo = instantAt(file, ["embargo"]);
  if (published === undefined) return embargo === undefined ? undefined : Date.parse(embargo);
  return publicFrom({ published, embargo });
}

/** The files of some kinds, sorted by path. */
export function filesOf(
  { files }: Pick<ContentFolder, "files">,
  ...kinds: ContentKind[]
): readonly ContentFile[] {
  const known = sorted.get(files);
  const lists = known?.count === files.length ? known.lists : new Map<string, ContentFile[]>();
  if (lists !== known?.lists) sorted.set(files, { count: files.length, lists });
  const key = kinds.join(" ");
  let list = lists.get(key);
  if (!list) {
    list = files.filter((file) => kinds.includes(file.kind));
    lists.set(key, list);
  }
  return list;
}

/** By kinds, for each list of a folder's files once: most rules ask for the same ones. */
const sorted = new WeakMap<
  readonly ContentFile[],
  { count: number; lists: Map<string, ContentFile[]> }
>();

/** Whether there is front matter; otherwise its fields are part of the text. */
export function hasFrontMatter(file: ContentFile): boolean {
  const isMissing = file.problems.some((problem) => problem.rule === "front-matter-missing");
  // If only the closing line is missing, the fields have been parsed.
  return !isMissing || Object.keys(file.data).length > 0;
}
