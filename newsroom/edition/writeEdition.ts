import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Paper } from "../paper/paper.ts";
import { type Connection, inTransaction, openForWriting } from "./database.ts";
import { EditionMovedOn, editionNumber, removeLeftovers, replaceFile } from "./editionFile.ts";
import { emptyAround, fillAround, fillArticles } from "./editionRows.ts";
import { copyEdition, digestOfAll, standingRows } from "./keptRows.ts";
import type { EditionContent } from "./records.ts";
import { SCHEMA } from "./schema.ts";
import { seal } from "./seal.ts";

/**
 * Writes a complete edition and replaces the old one; the rows of articles that have not changed are kept.
 * @param since the edition's number before the content was read
 * @returns the new edition's number: the old one plus one, or the old one if it has this content already
 * @throws EditionMovedOn if the edition no longer has that number, since a story may have been
 * published that the content lacks. The edition then stays unchanged.
 */
export function writeEdition(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  since?: number,
): number {
  const number = editionNumber(editionFile) + 1;
  replaceEdition(editionFile, paper, content, { number, since }, (connection) => {
    connection.exec(`UPDATE meta SET value = '${Date.now()}' WHERE key = 'written'`);
    return true;
  });
  return editionNumber(editionFile);
}

/** Bytes of words that FTS5 gathers in memory before it writes them, its default. */
const USUAL_MEMORY = 1_048_576;

/** The same while all stories are written: what is gathered in few parts need not be merged again and again. */
const MEMORY_FOR_ALL = 32 * USUAL_MEMORY;

/** FTS5's option `hashsize`, which is kept in the file. */
function setSearchMemory(connection: Connection, bytes: number): void {
  connection.exec(`INSERT INTO search (search, rank) VALUES ('hashsize', ${bytes})`);
}

/**
 * Writes an edition to a new file and replaces the old one by a rename, unless the old one has the same content:
 * readers continue with the old file until then, and a killed process leaves it untouched.
 * @param finish writes more into the new file; “false” cancels the replacement
 * @throws EditionMovedOn if the edition's number is no longer `since`. The edition then stays
 * unchanged.
 */
export function replaceEdition(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  { number, since }: { number: number; since: number | undefined },
  finish: (connection: Connection) => boolean,
): void {
  const folder = path.dirname(editionFile);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(editionFile);
  const digest = digestOfAll(paper, content);
  const standing = standingRows(editionFile, content);
  if (standing && standing.digest !== undefined && standing.digest === digest) {
    if (since !== undefined && editionNumber(editionFile) !== since) throw new EditionMovedOn();
    return;
  }
  const fresh = `${editionFile}.${process.pid}.new`;
  try {
    if (standing) copyEdition(editionFile, fresh);
    const connection = openForWriting(fresh);
    let wanted: boolean;
    try {
      if (!standing) {
        connection.exec(SCHEMA);
        setSearchMemory(connection, MEMORY_FOR_ALL);
      }
      // Nobody opens this file before it is complete, so it need not survive a crash.
      connection.pragma("synchronous = OFF");
      inTransaction(connection, () => {
        if (standing) emptyAround(connection);
        fillAround(connection, paper, content, { number, digest });
        fillArticles(connection, paper, content, standing);
      });
      if (!standing) {
        setSearchMemory(connection, USUAL_MEMORY);
        connection.exec("INSERT INTO search (search) VALUES ('optimize')");
        connection.exec("ANALYZE");
      }
      connection.pragma("synchronous = FULL");
      wanted = finish(connection);
      if (wanted) seal(connection, fresh);
    } finally {
      connection.close();
    }
    if (wanted) replaceFile(editionFile, fresh, since);
  } finally {
    rmSync(fresh, { force: true });
    rmSync(`${fresh}-journal`, { force: true });
  }
}
