import { statSync } from "node:fs";
import { readSettings } from "../settings/settings.ts";
import { Edition } from "./edition.ts";
import { damagedEdition, EditionError } from "./editionError.ts";
import { soundnessOf } from "./seal.ts";

interface Held {
  edition: Edition;
  file: string;
  /** The file's identity: a build puts another in its place. */
  inode: number;
  /** A file in its place that cannot be read, and was said to be so: its time and length. */
  refused?: string;
  /** Its own bytes have been damaged since it was opened. */
  damaged?: EditionError;
}

/** Milliseconds after which no page is still being rendered from a replaced edition. */
const RENDER_TIME = 60_000;

// On globalThis, since a development server loads this module once for every change of code.
const holder = globalThis as { broadsheetEdition?: Held | undefined };

/**
 * The edition that readers see now. A file that a build has put in its place is opened in turn; if
 * that one cannot be read, the last good one goes on.
 * @throws EditionError when there never was one to read, or when the file that is being read has been
 *   damaged where it lies and no other has taken its place
 */
export function currentEdition(): Edition {
  const { editionFile } = readSettings();
  const held = holder.broadsheetEdition;
  const found = statSync(editionFile, { throwIfNoEntry: false });
  const inode = found?.ino;
  // Inodes of files that are gone are used again.
  const identity = found && [inode, found.size, found.ctimeMs].join();
  if (held?.file === editionFile) {
    if (inode === held.inode) return undamaged(held);
    if (identity === undefined || identity === held.refused) return lastGood(held);
  }
  try {
    const edition = Edition.open(editionFile);
    holder.broadsheetEdition = { edition, file: editionFile, inode: inode ?? 0 };
    // A page being rendered may still be asking the old one.
    if (held) setTimeout(() => held.edition.close(), RENDER_TIME).unref();
    return edition;
  } catch (error) {
    if (held?.file !== editionFile || !(error instanceof EditionError)) throw error;
    // Said once for each file that cannot be read, not once for each reader.
    if (!held.damaged)
      console.error(`${error.message}. Readers go on getting the edition before it.`);
    if (identity !== undefined) held.refused = identity;
    return lastGood(held);
  }
}

/** Whether readers get an older edition than the file that stands in its place, which cannot be read. */
export function isLastGood(): boolean {
  return holder.broadsheetEdition?.refused !== undefined;
}

function undamaged(held: Held): Edition {
  delete held.refused;
  if (soundnessOf(held.file) === "damaged") {
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

function lastGood({ edition, damaged }: Held): Edition {
  if (damaged) throw damaged;
  return edition;
}
