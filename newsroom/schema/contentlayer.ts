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

type Names = ReadonlySet<string> | undefined;

/**
 * The content types in contentlayer's format.
 * @param used names of fields, at whatever depth, that files have: others are declared only if they are required,
 *   since each takes contentlayer time with each file that lacks it; undefined to declare all
 */
export function documentTypes(used: Names): DocumentType[] {
  return COMPILED_KINDS.map((kind) =>
    defineDocumentType(() => ({
      name: typeName(kind),
      filePathPattern: CONTENT_TYPES[kind].files.replace(/:\w+/g, "*"),
      contentType: "markdown",
      fields: fieldDefs(CONTENT_TYPES[kind].fields, used),
      computedFields: computedFields(kind),
    })),
  );
}

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

function fieldDefs(fields: Fields, used: Names): Record<string, FieldDef> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, field]) => field.required || !used || used.has(name))
      .map(([name, field]) => [name, fieldDef(field, used)]),
  );
}

function fieldDef(field: Field, used: Names): FieldDef {
  const required = field.required === true;
  switch (field.type) {
    case "instant":
      return { type: "date", required };
    case "choice":
      return { type: "enum", options: [...field.choices], required };
    case "record":
      return { type: "nested", of: nested(field.fields, used), required };
    case "records":
      return { type: "list", of: nested(field.fields, used), required };
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

function nested(fields: Fields, used: Names) {
  return defineNestedType(() => ({ fields: fieldDefs(fields, used) }));
}
