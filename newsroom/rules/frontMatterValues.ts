import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { publicFrom } from "../content/visibility.ts";
import { isInstant } from "../locales/dateFormats.ts";
import type { ContentKind } from "../schema/contentTypes.ts";
import { isRecord } from "../schema/yamlValues.ts";

/** The value at a path of the front matter, whatever it is. */
export function valueAt(file: ContentFile, path: FieldPath): unknown {
  let value: unknown = file.data;
  for (const key of path) {
    if (Array.isArray(value) && typeof key === "number") value = value[key];
    else if (isRecord(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/** The text at a path without the space around it; undefined when it is no text or has no letters. */
export function textAt(file: ContentFile, path: FieldPath): string | undefined {
  const value = valueAt(file, path);
  return typeof value === "string" && value.trim() ? value.trim() : undefined;
}

/** A list of the front matter; empty when it is none. */
export function listAt(file: ContentFile, path: FieldPath): unknown[] {
  const value = valueAt(file, path);
  return Array.isArray(value) ? value : [];
}

/** An instant as it is written; undefined when it is none, which the check of the fields reports. */
export function instantAt(file: ContentFile, path: FieldPath): string | undefined {
  const value = valueAt(file, path);
  return typeof value === "string" && isInstant(value) ? value : undefined;
}

/**
 * From when on readers may see what stands in an article's file, in milliseconds; undefined where it
 * says no time at all.
 */
export function publicFromOf(file: ContentFile): number | undefined {
  const published = instantAt(file, ["published"]);
  const embargo = instantAt(file, ["embargo"]);
  if (published === undefined) return embargo === undefined ? undefined : Date.parse(embargo);
  return publicFrom({ published, embargo });
}

/** The files of some kinds, in the order of the folder. */
export function filesOf(folder: ContentFolder, ...kinds: ContentKind[]): ContentFile[] {
  return folder.files.filter((file) => kinds.includes(file.kind));
}

/** Without front matter a file's fields would be taken for its text, and judged as such. */
export function hasFrontMatter(file: ContentFile): boolean {
  const isMissing = file.problems.some((problem) => problem.rule === "front-matter-missing");
  // Where only its end is missing, its fields have been read.
  return !isMissing || Object.keys(file.data).length > 0;
}
