import {
  type ComputedFields,
  type DocumentType,
  defineDocumentType,
  defineNestedType,
  type FieldDef,
} from "contentlayer2/source-files";
import { COMPILED_KINDS, CONTENT_TYPES, type ContentKind, typeName } from "./contentTypes.ts";
import { documentOf } from "./documents.ts";
import { FIELD_TYPES, type Field, type Fields } from "./fieldTypes.ts";

/** The content types in contentlayer's format. */
export const DOCUMENT_TYPES: DocumentType[] = COMPILED_KINDS.map((kind) =>
  defineDocumentType(() => ({
    name: typeName(kind),
    filePathPattern: CONTENT_TYPES[kind].files.replace(/:\w+/g, "*"),
    contentType: "markdown",
    fields: fieldDefs(CONTENT_TYPES[kind].fields),
    computedFields: computedFields(kind),
  })),
);

/** contentlayer's documents are made by `documentOf`, as all others are. */
function computedFields(kind: ContentKind): ComputedFields {
  return {
    document: {
      type: "json",
      resolve: (data) => documentOf({ path: data._id, kind, data: plain(data) }),
    },
  };
}

/** contentlayer passes lists of its effect library; serialising makes them plain. */
function plain(data: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(data));
}

function fieldDefs(fields: Fields): Record<string, FieldDef> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldDef(field)]));
}

function fieldDef(field: Field): FieldDef {
  const required = field.required === true;
  switch (field.type) {
    case "instant":
      return { type: "date", required };
    case "choice":
      return { type: "enum", options: [...field.choices], required };
    case "record":
      return { type: "nested", of: nested(field.fields), required };
    case "records":
      return { type: "list", of: nested(field.fields), required };
  }
  switch (FIELD_TYPES[field.type].form) {
    case "list":
      return { type: "list", of: { type: "string" }, required };
    case "number":
      return { type: "number", required };
    case "map":
      return { type: "json", required };
    default:
      return { type: "string", required };
  }
}

function nested(fields: Fields) {
  return defineNestedType(() => ({ fields: fieldDefs(fields) }));
}
