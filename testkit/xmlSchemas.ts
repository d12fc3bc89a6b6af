import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";

type Schema = "sitemap" | "siteindex";

const FOLDER = fileURLToPath(new URL("./schemas/", import.meta.url));

/** Validation errors of a document, one a line; empty when it is valid. */
export async function faultsOf(xml: string, schema: Schema): Promise<string[]> {
  const [faults = []] = await faultsOfEach([xml], schema);
  return faults;
}

/** Validation errors of several documents, which takes as long as that of one. */
export async function faultsOfEach(xmls: readonly string[], schema: Schema): Promise<string[][]> {
  const files = readdirSync(FOLDER).map((fileName) => ({
    fileName,
    contents: readFileSync(FOLDER + fileName, "utf8"),
  }));
  const documents = xmls.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { valid, errors } = await validateXML({
    xml: documents,
    schema: files.filter(({ fileName }) => fileName === `${schema}.xsd`),
    preload: files.filter(({ fileName }) => fileName !== `${schema}.xsd`),
  });
  const faults = documents.map(({ fileName }) =>
    errors.filter(({ loc }) => loc?.fileName === fileName).map(({ message }) => message),
  );
  // A fault that names no document must not be lost.
  if (!valid && faults.flat().length === 0) throw new Error(JSON.stringify(errors));
  return faults;
}
