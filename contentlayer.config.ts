import {
  defineDocumentType,
  defineNestedType,
  type FieldDef,
  makeSource,
} from "contentlayer2/source-files";
import { type Field, type Fields, MODELS } from "./newsroom/content/model.ts";

/** The content model in contentlayer's terms. It compiles editions for readers, so drafts are no part of it. */

function fieldDefs(fields: Fields): Record<string, FieldDef> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldDef(field)]));
}

function fieldDef(field: Field): FieldDef {
  const required = field.required === true;
  switch (field.kind) {
    case "slugs":
    case "ownAddresses":
    case "webAddresses":
      return { type: "list", of: { type: "string" }, required };
    case "instant":
      return { type: "date", required };
    case "number":
      return { type: "number", required };
    case "reasons":
      return { type: "json", required };
    case "choice":
      return { type: "enum", options: [...field.choices], required };
    case "record":
      return { type: "nested", of: nested(field.name, field.fields), required };
    case "records":
      return { type: "list", of: nested(field.name, field.fields), required };
    default:
      return { type: "string", required };
  }
}

function nested(name: string, fields: Fields) {
  return defineNestedType(() => ({ name, fields: fieldDefs(fields) }));
}

const documentTypes = Object.entries(MODELS)
  .filter(([kind]) => kind !== "draft")
  .map(([, model]) =>
    defineDocumentType(() => ({
      name: model.type,
      filePathPattern: model.files,
      contentType: "markdown",
      fields: fieldDefs(model.fields),
    })),
  );

export default makeSource({
  contentDirPath: process.env.CONTENT_DIR ?? "content",
  documentTypes,
  disableImportAliasWarning: true,
  fieldOptions: { bodyFieldName: "body", typeFieldName: "model" },
  // An edition is whole or not at all.
  onUnknownDocuments: "fail",
  onExtraFieldData: "fail",
  onMissingOrIncompatibleData: "fail",
  // The newsroom compiles the text itself (newsroom/story), so contentlayer need not.
  markdown: (builder) => {
    Object.assign(builder, {
      parser: () => ({ type: "root", children: [] }),
      compiler: () => "",
    });
  },
});
