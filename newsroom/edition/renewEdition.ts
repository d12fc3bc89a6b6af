import type { Paper } from "../paper/paper.ts";
import { isArticle } from "./articles.ts";
import type { EditionChange } from "./changeEdition.ts";
import { copyChanges, recordChange } from "./changes.ts";
import { inTransaction } from "./database.ts";
import { Edition } from "./edition.ts";
import {
  differenceBetween,
  type EditionDifference,
  isSame,
  pagesThatDiffer,
  publicAmong,
} from "./editionDifference.ts";
import { pictureAddresses } from "./editionPictures.ts";
import type { EditionContent } from "./records.ts";
import { replaceEdition } from "./writeEdition.ts";

/** The result of renewing an edition. */
export interface RenewedEdition {
  difference: EditionDifference;
  /** Undefined if nothing differed. */
  change: EditionChange | undefined;
  /** Addresses of public stories that are new or changed. */
  shown: string[];
  /** Addresses at which stories are no longer public. */
  hidden: string[];
  /** Whether pictures were removed that must not be served any longer. */
  picturesGone: boolean;
}

const NOTHING: RenewedEdition = {
  difference: {
    paper: [],
    sections: [],
    topics: [],
    authors: [],
    pages: [],
    publicFiles: [],
    stories: { added: [], changed: [], removed: [] },
    addresses: [],
  },
  change: undefined,
  shown: [],
  hidden: [],
  picturesGone: false,
};

/**
 * Replaces the edition by one of the whole content folder, like a build, and records which pages
 * differ, so that a running server renders only these again.
 * @param since the edition's number before the content was read
 * @throws EditionMovedOn if the edition no longer has that number; EditionError if there is none
 * that can be read. The edition then stays unchanged.
 */
export function renewEdition(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  when: { since: number; now: Date },
): RenewedEdition {
  return renewed(editionFile, paper, content, { ...when, isPlan: false });
}

/** The result that `renewEdition` would have. The edition stays unchanged. */
export function planEdition(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  when: { since: number; now: Date },
): RenewedEdition {
  return renewed(editionFile, paper, content, { ...when, isPlan: true });
}

function renewed(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  { since, now, isPlan }: { since: number; now: Date; isPlan: boolean },
): RenewedEdition {
  const standing = Edition.open(editionFile);
  try {
    const number = since + 1;
    let done: RenewedEdition | undefined;
    replaceEdition(editionFile, paper, content, { number, since }, (connection) => {
      done = compare(standing, new Edition(connection), number, now);
      const { change } = done;
      if (!change || isPlan) return false;
      inTransaction(connection, () => {
        // Pages affected by earlier changes may not have been requested since.
        copyChanges(standing, connection);
        recordChange(connection, change);
        connection
          .prepare("UPDATE meta SET value = :written WHERE key = 'written'")
          .run({ written: standing.written() });
      });
      return true;
    });
    return done ?? NOTHING;
  } finally {
    standing.close();
  }
}

function compare(before: Edition, after: Edition, number: number, now: Date): RenewedEdition {
  const difference = differenceBetween(before, after);
  const { added, changed, removed } = difference.stories;
  const kept = new Set(pictureAddresses(after));
  return {
    difference,
    change: isSame(difference)
      ? undefined
      : { number, ...pagesThatDiffer(before, after, difference, now) },
    shown: publicAmong(after, [...added, ...changed], now),
    hidden: [
      ...publicAmong(before, removed, now),
      // Rescheduled to a later time.
      ...publicAmong(before, changed, now).filter((address) => !isArticle(after, address, now)),
    ],
    picturesGone: pictureAddresses(before).some((address) => !kept.has(address)),
  };
}
