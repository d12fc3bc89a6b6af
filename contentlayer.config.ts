import { makeSource } from "contentlayer2/source-files";
import { documentTypes } from "./newsroom/schema/contentlayer.ts";

const used = process.env.CONTENT_FIELDS?.split(",");

/** contentlayer compiles what readers may see, by the content types of newsroom/schema. */
export default makeSource({
  contentDirPath: process.env.CONTENT_DIR ?? "content",
  documentTypes: documentTypes(used && new Set(used)),
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
