import { articleRecord } from "../../newsroom/edition/articles.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { withEdition } from "../withEdition.ts";

/**
 * The articles whose files differ from what readers have. The desk's own edition is made from the files as they stand,
 * so that two records are compared, and no story is compiled again.
 * @param addresses of articles that have a file
 * @returns the addresses that differ; none while readers have no edition
 */
export function changedForReaders(
  { settings, editing }: { settings: Settings; editing: Settings },
  addresses: readonly string[],
): Set<string> {
  if (addresses.length === 0) return new Set();
  const readers = recordsOf(settings.editionFile, addresses);
  const own = readers && recordsOf(editing.editionFile, addresses);
  if (!readers || !own) return new Set();
  return new Set(addresses.filter((address) => readers.get(address) !== own.get(address)));
}

function recordsOf(
  editionFile: string,
  addresses: readonly string[],
): Map<string, string> | undefined {
  try {
    return withEdition(
      editionFile,
      (edition) =>
        new Map(
          addresses.map((address) => [address, JSON.stringify(articleRecord(edition, address))]),
        ),
    );
  } catch {
    // It is being built, or of another version: publishing says so, a list need not.
    return undefined;
  }
}
