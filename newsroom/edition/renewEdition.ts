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

/** What renewing an edition has changed. */
export interface RenewedEdition {
  difference: EditionDifference;
  /** Undefined when the edition had all of it already. */
  change: EditionChange | undefined;
  /** Stories that readers see now and did not see so before: new ones and changed ones. */
  shown: string[];
  /** Stories that readers saw before and no longer see at their addresses. */
  hidden: string[];
  /** Whether readers had pictures before that they may not have any longer. */
  picturesGone: boolean;
}

/**
 * Puts an edition of the whole content in the place of the standing one, as a build does, and writes
 * down which pages differ: a running server renders those anew and keeps all others.
 * @param since the standing edition's number before the content was read
 * @throws EditionMovedOn when the edition no longer has that number; EditionError when there is none
 *   that can be read. Either leaves the edition.
 */
export function renewEdition(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  { since, now }: { since: number; now: Date },
): RenewedEdition {
  const standing = Edition.open(editionFile);
  try {
    const number = since + 1;
    let renewed: RenewedEdition | undefined;
    replaceEdition(editionFile, paper, content, { number, since }, (connection) => {
      renewed = compare(standing, new Edition(connection), number, now);
      const { change } = renewed;
      if (!change) return false;
      inTransaction(connection, () => {
        // Pages that earlier changes affected may not have been asked for since.
        copyChanges(standing, connection);
        recordChange(connection, change);
        connection
          .prepare("UPDATE meta SET value = :written WHERE key = 'written'")
          .run({ written: standing.written() });
      });
      return true;
    });
    if (!renewed) throw new Error("an edition was written without being compared");
    return renewed;
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
      // Put off to a later time.
      ...publicAmong(before, changed, now).filter((address) => !isArticle(after, address, now)),
    ],
    picturesGone: pictureAddresses(before).some((address) => !kept.has(address)),
  };
}
