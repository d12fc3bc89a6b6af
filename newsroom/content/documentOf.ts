import { isInstant } from "../locales/dateFormats.ts";
import { type ContentFile, isRecord } from "./contentFile.ts";
import type { Documents } from "./documents.ts";
import { type ContentKind, type Field, type Fields, MODELS } from "./model.ts";

/**
 * One file's front matter as the document that contentlayer makes of it, for a command that cannot
 * wait until the whole folder has been compiled. What does not fit the content model is left out.
 */
export function documentOf<K extends ContentKind>(
  file: ContentFile & { kind: K },
): Documents[K][0] {
  const fields = recordOf(file.data, MODELS[file.kind].fields);
  return { ...fields, _id: file.path } as unknown as Documents[K][0];
}

/** The documents of all files that are given. */
export function documentsOf(files: readonly ContentFile[]): Documents {
  const ofKind = <K extends ContentKind>(kind: K) =>
    files
      .filter((file): file is ContentFile & { kind: K } => file.kind === kind)
      .map((file) => documentOf(file)) as Documents[K];
  return {
    article: ofKind("article"),
    draft: ofKind("draft"),
    section: ofKind("section"),
    topic: ofKind("topic"),
    author: ofKind("author"),
    page: ofKind("page"),
  };
}

function recordOf(data: Record<string, unknown>, fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = fittingValue(data[name], field);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function fittingValue(value: unknown, field: Field): unknown {
  switch (field.kind) {
    case "slugs":
    case "ownAddresses":
    case "webAddresses":
      return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : undefined;
    case "instant":
      return typeof value === "string" && isInstant(value)
        ? new Date(value).toISOString()
        : undefined;
    case "number":
      return typeof value === "number" ? value : undefined;
    case "choice":
      return field.choices.find((choice) => choice === value);
    case "record":
      return isRecord(value) ? recordOf(value, field.fields) : undefined;
    case "records":
      return Array.isArray(value)
        ? value.filter(isRecord).map((entry) => recordOf(entry, field.fields))
        : undefined;
    default:
      return typeof value === "string" ? value : undefined;
  }
}
