import { readFile } from "node:fs/promises";
import path from "node:path";
import { COMPILED_KINDS, typeName } from "../schema/contentlayer.ts";
import { type Documents, documentsByKind } from "../schema/documents.ts";

/** What contentlayer writes of a file: beside its own fields the document of the newsroom. */
interface Compiled {
  document: Documents["article"][0];
}

/** Reads the documents that contentlayer has made below `workspace`. Drafts are not compiled. */
export async function readDocuments(workspace: string): Promise<Documents> {
  const entries = await Promise.all(
    COMPILED_KINDS.map(async (kind) => {
      const file = path.join(workspace, ".contentlayer/generated", typeName(kind), "_index.json");
      const compiled = JSON.parse(await readFile(file, "utf8")) as Compiled[];
      return compiled.map(({ document }) => ({ kind, document }));
    }),
  );
  return documentsByKind(entries.flat());
}
