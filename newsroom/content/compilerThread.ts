import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dynamicBuild, runMain } from "contentlayer2/core";
import { contentSource } from "../../contentlayer.config.ts";
import type { ContentKind } from "../schema/contentTypes.ts";
import type { DocumentOf } from "../schema/documents.ts";
import { answerTasks } from "../system/threads.ts";

/*
 * contentlayer, in a thread that stays for the next files: its packages take two seconds to load, and it takes half as long
 * for a file once it is warm.
 */

/** Files to compile. */
export interface CompilerTask {
  /** Takes copies of the files; replaced. */
  folder: string;
  copies: ReadonlyArray<{ path: string; text: string }>;
  fields: ReadonlySet<string>;
}

export type AnyDocument = DocumentOf<ContentKind>;

/** A file as compiled by contentlayer. `document` is a computed field. */
interface Compiled {
  document: AnyDocument;
}

answerTasks(async ({ folder, copies, fields }: CompilerTask): Promise<AnyDocument[]> => {
  rmSync(folder, { recursive: true, force: true });
  for (const { path: file, text } of copies) {
    const copy = path.join(folder, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  }
  const source = await contentSource(folder, fields);
  const build = dynamicBuild({
    config: { source, esbuildHash: "", filePath: "" as never },
    verbose: false,
  });
  // If it refuses a file, it prints why and ends this thread, as its command line ends.
  const data = await runMain({
    tracingServiceName: "contentlayer",
    verbose: false,
    customCwd: folder as never,
  })(build);
  rmSync(folder, { recursive: true, force: true });
  const { allDocuments } = data as unknown as { allDocuments: Compiled[] };
  return allDocuments.map(({ document }) => document);
});
