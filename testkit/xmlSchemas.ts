import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";

const FOLDER = fileURLToPath(new URL("./schemas/", import.meta.url));

/** Validation errors of a document, one a line; empty when it is valid. */
export async function faultsOf(xml: string, schema: "sitemap" | "siteindex"): Promise<string[]> {
  const files = readdirSync(FOLDER).map((fileName) => ({
    fileName,
    contents: readFileSync(FOLDER + fileName, "utf8"),
  }));
  const { errors } = await validateXML({
    xml: { fileName: "document.xml", contents: xml },
    schema: files.filter(({ fileName }) => fileName === `${schema}.xsd`),
    preload: files.filter(({ fileName }) => fileName !== `${schema}.xsd`),
  });
  return errors.map(({ message }) => message);
}
