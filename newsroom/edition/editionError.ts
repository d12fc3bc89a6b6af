import { tell } from "../problems/words/tell.ts";
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
  return new EditionError(tell(isDatabase ? "editionOtherBytes" : "editionNoDatabase", { file }));
}

export function otherVersion(file: string): OtherVersionError {
  return new OtherVersionError(tell("editionOtherVersion", { file }));
}

export function unreadable(file: string, reason: string): EditionError {
  return new EditionError(tell("editionUnreadable", { file, reason }));
}
