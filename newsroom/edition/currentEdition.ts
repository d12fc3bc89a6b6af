import { statSync } from "node:fs";
import { readSettings } from "../settings/settings.ts";
import { Edition } from "./edition.ts";
import { damagedEdition, EditionError } from "./editionError.ts";
import { soundnessOf } from "./seal.ts";

interface OpenEdition {
  edition: Edition;
  file: string;
  /** Identity of the file, which a build replaces. */
  inode: number;
  /** Time and length of a replacement that cannot be read and has been logged. */
  refused?: string;
  /** Set if the file has been damaged since it was opened. */
  damaged?: EditionError;
}

/** Milliseconds after which no page is still being rendered from a replaced edition. */
const RENDER_TIME = 60_000;

// On globalThis, since a development server loads this module again after every change of code.
const holder = globalThis as { broadsheetEdition?: OpenEdition | undefined };

/**
 * The edition that is served now. A replaced file is opened; if it cannot be read, the last good
 * one stays.
 * @throws EditionError if no edition was ever readable, or if the open file has been damaged and
 * not been replaced
 */
export function currentEdition(): Edition {
  const { editionFile } = readSettings();
  const held = holder.broadsheetEdition;
  const found = statSync(editionFile, { throwIfNoEntry: false });
  const inode = found?.ino;
  // Inodes of deleted files are reused.
  const identity = found && [inode, found.size, found.ctimeMs].join();
  if (held?.file === editionFile) {
    if (inode === held.inode) return undamaged(held);
    if (identity === undefined || identity === held.refused) return lastGood(held);
  }
  try {
    const edition = Edition.open(editionFile);
    holder.broadsheetEdition = { edition, file: editionFile, inode: inode ?? 0 };
    // A page being rendered may still query the old edition.
    if (held) setTimeout(() => held.edition.close(), RENDER_TIME).unref();
    return edition;
  } catch (error) {
    if (held?.file !== editionFile || !(error instanceof EditionError)) throw error;
    // Logged once for each unreadable file, not for each request.
    if (!held.damaged)
      console.error(`${error.message}. Readers go on getting the edition before it.`);
    if (identity !== undefined) held.refused = identity;
    return lastGood(held);
  }
}

/** Whether an older edition is served because its replacement cannot be read. */
export function isLastGood(): boolean {
  return holder.broadsheetEdition?.refused !== undefined;
}

function undamaged(held: OpenEdition): Edition {
  delete held.refused;
  if (soundnessOf(held.file, { canWait: true }) === "damaged") {
    if (!held.damaged) {
      held.damaged = damagedEdition(held.file);
      console.error(
        `${held.damaged.message}. Until then readers get the pages that are in memory, and an error instead of others.`,
      );
    }
    throw held.damaged;
  }
  delete held.damaged;
  return held.edition;
}

function lastGood({ edition, damaged }: OpenEdition): Edition {
  if (damaged) throw damaged;
  return edition;
}
