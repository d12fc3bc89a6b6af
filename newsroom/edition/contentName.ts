import { sealAgain } from "./changeEdition.ts";
import { inTransaction, openForWriting, prepare } from "./database.ts";
import { editionNumber } from "./editionFile.ts";
import { CONTENT_KEY } from "./schema.ts";
import { breakSeal } from "./seal.ts";

/**
 * Names what an edition was written from, so that servers whose editions came about in different steps know that they
 * have the same content (delivery/redisPages.ts). Nothing else changes; the next change removes the name. Where it
 * cannot be written the edition stays without one.
 * @param edition the number of the edition that has this content; another one is not named
 */
export function nameContent(editionFile: string, edition: number, name: string): void {
  if (edition === 0 || editionNumber(editionFile) !== edition) return;
  const connection = openForWriting(editionFile);
  try {
    const read = prepare<{ value: string }>(connection, "SELECT value FROM meta WHERE key = :key");
    let isNew = false;
    inTransaction(connection, () => {
      if (read.one({ key: "number" })?.value !== String(edition)) return;
      if (read.one({ key: CONTENT_KEY })?.value === name) return;
      const meta = connection.prepare("INSERT OR REPLACE INTO meta VALUES (:key, :name)");
      meta.run({ key: CONTENT_KEY, name });
      breakSeal(connection);
      isNew = true;
    });
    if (isNew) sealAgain(connection, editionFile);
  } catch {
    // A full disk, or a build that has replaced the edition.
  } finally {
    connection.close();
  }
}
