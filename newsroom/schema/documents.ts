import { isInstant } from "../locales/dateFormats.ts";
import { type ContentKind, type FieldsOf, fieldsOf } from "./contentTypes.ts";
import {
  FIELD_TYPES,
  type Field,
  type Fields,
  type KeptOf,
  type PartialValuesOf,
  type ValuesOf,
} from "./fieldTypes.ts";
import { isEmpty, isRecord } from "./yamlValues.ts";

/**
 * A content file with typed fields, from which the edition is assembled. `_id` is its path below
 * the content folder.
 */
export type DocumentOf<K extends ContentKind> = { _id: string } & (K extends "draft"
  ? PartialValuesOf<FieldsOf<K>> & { headline: string }
  : ValuesOf<FieldsOf<K>>);

export type Documents = { [K in ContentKind]: Array<DocumentOf<K>> };

/**
 * Makes the document of a content file. contentlayer calls it for all files of a build
 * (contentlayer.config.ts); previews and desk commands call it directly.
 * @param data parsed front matter
 */
export function documentOf<K extends ContentKind>(file: {
  path: string;
  kind: K;
  data: Record<string, unknown>;
}): DocumentOf<K> {
  const values = typedValues(file.data, fieldsOf(file.kind));
  return { ...values, _id: file.path } as unknown as DocumentOf<K>;
}

/** The documents of the given files, by kind. */
export function documentsOf(
  files: ReadonlyArray<{ path: string; kind: ContentKind; data: Record<string, unknown> }>,
): Documents {
  return documentsByKind(files.map((file) => ({ kind: file.kind, document: documentOf(file) })));
}

/** Groups documents by kind. */
export function documentsByKind(
  entries: ReadonlyArray<{ kind: ContentKind; document: DocumentOf<ContentKind> }>,
): Documents {
  const documents: Record<ContentKind, unknown[]> = {
    article: [],
    draft: [],
    section: [],
    topic: [],
    author: [],
    page: [],
  };
  for (const { kind, document } of entries) documents[kind].push(document);
  return documents as unknown as Documents;
}

/**
 * The values of declared fields, converted by type: instants to UTC, texts trimmed. Undeclared
 * fields and values of a wrong type are left out, so that unfinished drafts can be shown.
 */
export function typedValues<F extends Fields>(
  data: Record<string, unknown>,
  fields: F,
): PartialValuesOf<F> {
  const values = Object.entries(fields).flatMap(([name, field]) => {
    const value = Object.hasOwn(data, name) ? typedValue(data[name], field) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(values);
}

function typedValue(value: unknown, field: Field): unknown {
  if (isEmpty(value)) return undefined;
  switch (field.type) {
    case "instant":
      return typeof value === "string" && isInstant(value)
        ? new Date(value).toISOString()
        : undefined;
    case "choice":
      return field.choices.find((choice) => choice === value);
    case "record":
      return isRecord(value) ? typedValues(value, field.fields) : undefined;
    case "records":
      return Array.isArray(value)
        ? value.filter(isRecord).map((entry) => typedValues(entry, field.fields))
        : undefined;
  }
  switch (FIELD_TYPES[field.type].form) {
    case "list":
      return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : undefined;
    case "number":
      return typeof value === "number" ? value : undefined;
    case "map":
      return isRecord(value) ? value : undefined;
    default:
      return typeof value === "string" ? value.trim() : undefined;
  }
}

/**
 * The fields that an edition stores: without internal ones, with empty lists for absent ones, and
 * without list entries that lack a required field.
 */
export function keptFields<F extends Fields>(document: object, fields: F): KeptOf<F> {
  const kept = Object.entries(fields).flatMap(([name, field]) => {
    if (field.internal) return [];
    const value: unknown = Reflect.get(document, name);
    if (field.type === "records") return [[name, completeEntries(value, field.fields)]];
    if (FIELD_TYPES[field.type].form === "list") return [[name, value ?? []]];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(kept);
}

function completeEntries(value: unknown, fields: Fields): unknown[] {
  const needed = Object.entries(fields).filter(([, field]) => field.required);
  const entries = Array.isArray(value) ? value.filter(isRecord) : [];
  return entries.filter((entry) => needed.every(([name]) => Boolean(entry[name])));
}
