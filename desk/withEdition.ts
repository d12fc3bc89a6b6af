import { existsSync } from "node:fs";
import { Edition } from "../newsroom/edition/edition.ts";

/**
 * Opens the current edition for one query and closes it, since a command may change it right after.
 * @returns undefined when there is no edition yet
 * @throws EditionError when it cannot be read
 */
export function withEdition<Answer>(
  editionFile: string,
  ask: (edition: Edition) => Answer,
): Answer | undefined {
  if (!existsSync(editionFile)) return undefined;
  const edition = Edition.open(editionFile);
  try {
    return ask(edition);
  } finally {
    edition.close();
  }
}
