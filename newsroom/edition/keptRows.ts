import { createHash } from "node:crypto";
import { constants, copyFileSync, realpathSync } from "node:fs";
import type { Paper } from "../paper/paper.ts";
import { programVersion } from "../system/programVersion.ts";
import { type Connection, openForReading, prepare, releaseAndClose } from "./database.ts";
import { canBeRead, isNoDatabase } from "./editionFile.ts";
import type { EditionContent } from "./records.ts";
import { DIGEST_KEY, SCHEMA_VERSION } from "./schema.ts";

/*
 * Rows of the standing edition that a new one would have too. An archive's stories hardly change, so a build
 * copies the file and writes the others anew.
 */

/** What the standing edition's rows were written from. */
export interface StandingRows {
  /** Of the whole edition, if it has not been changed since. */
  digest: string | undefined;
  /** Of each article, by address; null if it is not known. */
  articles: ReadonlyMap<string, string | null>;
}

/** If more than this part of the articles has changed, all are written. */
const MOST_CHANGED = 1 / 4;

/** The rows of the standing edition; undefined if hardly any could be kept, or it cannot be read. */
export function standingRows(
  editionFile: string,
  content: EditionContent,
): StandingRows | undefined {
  if (!content.digests || !canBeRead(editionFile)) return undefined;
  let connection: Connection | undefined;
  try {
    connection = openForReading(editionFile);
    const version = prepare<{ user_version: number }>(connection, "PRAGMA user_version").one();
    if (version?.user_version !== SCHEMA_VERSION) return undefined;
    const rows = prepare<{ address: string; digest: string | null }>(
      connection,
      "SELECT address, digest FROM article",
    ).all();
    const meta = prepare<{ value: string }>(connection, "SELECT value FROM meta WHERE key = :key");
    const articles = new Map(rows.map(({ address, digest }) => [address, digest]));
    const standing = { digest: meta.one({ key: DIGEST_KEY })?.value, articles };
    const isKept = ({ address }: { address: string }) => keeps(content, standing, address);
    const kept = content.articles.filter(isKept).length;
    const most = Math.max(content.articles.length, articles.size);
    return kept > most * (1 - MOST_CHANGED) ? standing : undefined;
  } catch (error) {
    if (!isNoDatabase(error)) throw error;
    return undefined;
  } finally {
    connection?.close();
  }
}

/** Whether an article's rows in the standing edition are those that would be written. */
export function keeps(content: EditionContent, standing: StandingRows, address: string): boolean {
  const digest = content.digests?.get(address);
  return digest !== undefined && standing.articles.get(address) === digest;
}

/** A digest of all that an edition is written from; undefined if that of an article is not known. */
export function digestOfAll(paper: Paper, content: EditionContent): string | undefined {
  const { articles, digests, ...around } = content;
  if (!articles.every(({ address }) => digests?.has(address))) return undefined;
  return createHash("sha256")
    .update(programVersion(process.cwd()))
    .update(JSON.stringify([paper, around, articles.map(({ address }) => digests?.get(address))]))
    .digest("base64url");
}

/** Copies an edition's file while no change of it can end. */
export function copyEdition(editionFile: string, target: string): void {
  const reader = openForReading(editionFile);
  try {
    reader.exec("BEGIN");
    // The first reading takes the lock.
    prepare(reader, "SELECT value FROM meta WHERE key = 'number'").one();
    copyFileSync(realpathSync(editionFile), target, constants.COPYFILE_FICLONE);
  } finally {
    releaseAndClose(reader);
  }
}
