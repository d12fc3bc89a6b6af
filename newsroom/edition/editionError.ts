import { Refusal } from "../system/failure.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { headerOf } from "./seal.ts";

/** An edition that cannot be read. The message includes a remedy. */
export class EditionError extends Refusal {
  override name = "EditionError";
}

/** An edition that another version of the program has written; a build replaces it. */
export class OtherVersionError extends EditionError {}

/**
 * Compares the name, since each bundle of the server has its own class while the edition is shared.
 */
export function isEditionError(error: unknown): boolean {
  return error instanceof Error && error.name === "EditionError";
}

/** For a file whose bytes are not those that were written. */
export function damagedEdition(file: string): EditionError {
  const { isDatabase, version } = headerOf(file);
  if (isDatabase && version !== SCHEMA_VERSION) return otherVersion(file);
  const reason = isDatabase ? "its bytes are not those that were written" : "it is not a database";
  return unreadable(file, reason);
}

export function otherVersion(file: string): OtherVersionError {
  return new OtherVersionError(
    `the edition at ${file} is of another version; run “npm run build” to renew it`,
  );
}

export function unreadable(file: string, reason: string): EditionError {
  return new EditionError(
    `the edition at ${file} cannot be read (${reason}); delete it and run “npm run build”`,
  );
}
