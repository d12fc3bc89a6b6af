import type { Paper } from "../paper/paper.ts";
import type { Connection } from "./database.ts";
import { EditionMovedOn, editionNumber, replaceFile } from "./editionFile.ts";
import { emptyAround, fillAround, fillArticles } from "./editionRows.ts";
import { digestOfAll, standingRows } from "./keptRows.ts";
import { NewFile } from "./newFile.ts";
import type { EditionContent } from "./records.ts";
import { seal } from "./seal.ts";

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
  const finish = (connection: Connection) => {
    connection.exec(`UPDATE meta SET value = '${Date.now()}' WHERE key = 'written'`);
    return true;
  };
  replaceEdition(editionFile, paper, content, { number, since }, finish, begun);
  return editionNumber(editionFile);
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
  { number, since }: { number: number; since: number | undefined },
  finish: (connection: Connection) => boolean,
  begun?: NewFile,
): void {
  const digest = digestOfAll(paper, content);
  const standing = standingRows(editionFile, content);
  if (standing && standing.digest !== undefined && standing.digest === digest) {
    if (since !== undefined && editionNumber(editionFile) !== since) throw new EditionMovedOn();
    return;
  }
  if (standing) begun?.discard();
  const fresh =
    (standing ? undefined : begun) ?? new NewFile(editionFile, paper, standing !== undefined);
  try {
    const { connection } = fresh;
    if (standing) emptyAround(connection);
    fillAround(connection, paper, content, { number, digest });
    fillArticles(fresh, content, standing);
    fresh.complete();
    const wanted = finish(connection);
    if (wanted) seal(connection, fresh.file);
    fresh.close();
    if (wanted) replaceFile(editionFile, fresh.file, since);
  } finally {
    fresh.discard();
  }
}
