import { statSync } from "node:fs";
import { readSettings } from "../settings.ts";
import { Edition, EditionError } from "./edition.ts";

interface Held {
  edition: Edition;
  file: string;
  /** The file's identity: a build puts another in its place. */
  inode: number;
}

/** Milliseconds after which no page is still being rendered from a replaced edition. */
const RENDER_TIME = 60_000;

// On globalThis, since a development server loads this module once for every change of code.
const holder = globalThis as { broadsheetEdition?: Held | undefined };

/**
 * The edition that readers see now. A file that a build has put in its place is opened in turn; if
 * that one cannot be read, the last good one goes on.
 * @throws EditionError when there never was one to read
 */
export function currentEdition(): Edition {
  const { editionFile } = readSettings();
  const held = holder.broadsheetEdition;
  const inode = statSync(editionFile, { throwIfNoEntry: false })?.ino;
  if (held && held.file === editionFile && (held.inode === inode || inode === undefined)) {
    return held.edition;
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
    console.error(`${error.message}. Readers go on getting the edition before it.`);
    holder.broadsheetEdition = { ...held, inode: inode ?? 0 };
    return held.edition;
  }
}
