import { makeSource } from "contentlayer2/source-files";
import { documentTypes } from "./newsroom/schema/contentlayer.ts";

/**
 * contentlayer compiles what readers may see, by the content types of newsroom/schema.
 * @param used names of the fields that the files have
 */
export function contentSource(contentDirPath: string, used: ReadonlySet<string>) {
  return makeSource({
    contentDirPath,
    documentTypes: documentTypes(used),
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
  })(undefined);
}
