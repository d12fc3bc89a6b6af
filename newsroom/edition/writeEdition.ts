import { existsSync } from "node:fs";
import type { Paper } from "../paper/paper.ts";
import type { Connection } from "./database.ts";
import { EditionMovedOn, editionNumber, replaceFile } from "./editionFile.ts";
import { emptyAround, fillAround, fillArticles } from "./editionRows.ts";
import { digestOfAll, standingRows } from "./keptRows.ts";
import { NewFile } from "./newFile.ts";
import type { EditionContent } from "./records.ts";
import { leaveUnchecked, seal } from "./seal.ts";

/**
 * Writes a complete edition and replaces the old one; the rows of articles that have not changed are kept.
 * @param since the edition's number before the content was read
 * @param begun a file that has some of the articles already
 * @returns the new edition's number: the old one plus one, or the old one if it has this content already
 * @throws EditionMovedOn if the edition no longer has that number, since a story may have been
 * published that the content lacks. The edition then stays unchanged.
 */
export function writeEdition(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  since?: number,
  begun?: NewFile,
): number {
  const number = editionNumber(editionFile) + 1;
  replaceEdition(editionFile, paper, content, { number, since }, writtenNow, begun);
  return editionNumber(editionFile);
}

/**
 * Writes a complete edition for editors, with drafts and without a seal.
 * @param readers an edition whose rows are kept where the editors' own is not there yet
 */
export function writeEditorsEdition(
  editionFile: string,
  readers: string | undefined,
  paper: Paper,
  content: EditionContent,
): void {
  const number = editionNumber(editionFile) + 1;
  const rowsOf = readers !== undefined && !existsSync(editionFile) ? readers : editionFile;
  const how = { number, since: undefined, rowsOf, sealed: false };
  replaceEdition(editionFile, paper, content, how, writtenNow);
}

/** Notes the time of a build. */
function writtenNow(connection: Connection): boolean {
  connection.exec(`UPDATE meta SET value = '${Date.now()}' WHERE key = 'written'`);
  return true;
}

/**
 * Writes an edition to a new file and replaces the old one by a rename, unless the old one has the same content:
 * readers continue with the old file until then, and a killed process leaves it untouched.
 * @param finish writes more into the new file; “false” cancels the replacement
 * @param begun a file that has some of the articles already; it is of use where all are to be written
 * @throws EditionMovedOn if the edition's number is no longer `since`. The edition then stays
 * unchanged.
 */
export function replaceEdition(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  {
    number,
    since,
    rowsOf = editionFile,
    sealed = true,
  }: {
    number: number;
    since: number | undefined;
    /** The edition whose rows are kept. */
    rowsOf?: string;
    sealed?: boolean;
  },
  finish: (connection: Connection) => boolean,
  begun?: NewFile,
): void {
  const digest = sealed ? digestOfAll(paper, content) : undefined;
  const standing = standingRows(rowsOf, content);
  if (standing && standing.digest !== undefined && standing.digest === digest) {
    if (since !== undefined && editionNumber(editionFile) !== since) throw new EditionMovedOn();
    return;
  }
  if (standing) begun?.discard();
  const fresh =
    (standing ? undefined : begun) ?? new NewFile(editionFile, paper, standing && rowsOf);
  try {
    const { connection } = fresh;
    if (standing) emptyAround(connection);
    fillAround(connection, paper, content, { number, digest });
    fillArticles(fresh, content, standing);
    fresh.complete();
    const wanted = finish(connection);
    if (wanted && sealed) seal(connection, fresh.file);
    if (wanted && !sealed) leaveUnchecked(connection);
    fresh.close();
    if (wanted) replaceFile(editionFile, fresh.file, since);
  } finally {
    fresh.discard();
  }
}
