import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { ContentFile } from "../../../newsroom/content/contentFile.ts";
import { folderOf } from "../../../newsroom/content/movedStory.ts";
import type { ImportedCopies } from "../../api/copies.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { withDeskLock } from "../../deskLock.ts";
import { findCopies } from "../../import/findCopies.ts";
import { readImportContext } from "../../import/importContext.ts";
import { type CopySource, Importer, type ImportResult } from "../../import/importCopies.ts";
import { readKnownCopies } from "../../import/writeDraft.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { batchFolder } from "../importBatches.ts";
import { namedStory } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import type { Call, CallContext } from "./call.ts";

/**
 * Takes pasted copy apart into a draft, with what was recognised, guessed and is missing. The empty draft into which it
 * was pasted goes.
 */
export const importPaste: Call<"importPaste"> = async (question, context) => {
  const { text, html, instead } = readQuestion(question, {
    text: "text",
    html: "text?",
    instead: "line?",
  });
  const { content } = context;
  const empty = instead === undefined ? undefined : await emptyDraft(instead, context);
  const isCopy = (made: readonly ImportResult[]) => made.some(({ result }) => result !== "refused");
  const written = html?.trim() ? [html, text] : [text];
  let results: ImportResult[] = [];
  for (const input of written) {
    if (isCopy(results)) break;
    results = await importFrom([{ input: Buffer.from(input, "utf8") }], context);
  }
  if (empty && isCopy(results)) {
    await removeEmpty(empty.path, context);
    await content.saved(folderOf(empty.path), empty.path);
  }
  return { results, passedOver: 0 };
};

/** Imports the files that a page has sent (desk/server/uploads.ts), and says how far it is. */
export const importFiles: Call<"importFiles"> = async (question, context) => {
  const { batch } = readQuestion(question, { batch: "line" });
  const folder = batchFolder(context.work.folder, batch);
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isThere) throw new DeskRefusal(tellAnswer("nothingSent"));
  try {
    const { files, passedOver } = await findCopies(folder);
    const sources = files.map((file) => ({ file }));
    const results = await importFrom(sources, context, (done) =>
      context.events.tell({ kind: "importing", batch, done, total: files.length }),
    );
    const own = (copy: string) => path.relative(folder, copy).split(path.sep).join("/");
    return { results: results.map((each) => ({ ...each, copy: own(each.copy) })), passedOver };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function importFrom(
  sources: readonly CopySource[],
  { content, work }: CallContext,
  told?: (done: number) => void,
): Promise<ImportedCopies["results"]> {
  const { contentDir } = work.settings;
  const importer = new Importer(
    await readImportContext(contentDir),
    await readKnownCopies(contentDir),
    {},
  );
  const results: ImportResult[] = [];
  for (const source of sources) {
    results.push(...(await importer.import(source)));
    told?.(results.length);
  }
  const made = results.flatMap((each) =>
    each.result === "imported" ? [folderOf(each.draft)] : [],
  );
  await content.saved(...made);
  return results;
}

/** A draft in which nobody has written a text. */
async function emptyDraft(
  file: string,
  { content }: CallContext,
): Promise<ContentFile | undefined> {
  const story = namedStory((await content.known()).folder, file);
  return story.kind === "draft" && story.body.trim() === "" ? story : undefined;
}

/** Removes an empty draft, unless something has been written into it or sent beside it meanwhile. */
async function removeEmpty(file: string, context: CallContext): Promise<void> {
  const { contentDir, editionFile } = context.work.settings;
  await withDeskLock(editionFile, async () => {
    const home = path.join(contentDir, folderOf(file));
    const isAlone = (await readdir(home)).every((name) => name === path.basename(file));
    if (isAlone && (await emptyDraft(file, context))) await rm(home, { recursive: true });
  });
}
