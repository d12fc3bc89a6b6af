import { currentEdition, isLastGood } from "./currentEdition.ts";

/** Whether the edition can be read, as an HTTP status and the JSON that says so. */
export interface EditionHealth {
  status: 200 | 503;
  body: { status: string; edition?: number };
}

/** 200 with the edition's number if an edition can be read, otherwise 503. */
export function editionHealth(): EditionHealth {
  try {
    const edition = currentEdition().number();
    // Restarting would not help: the server could not open the newer edition.
    const status = isLastGood()
      ? "the newest edition cannot be read, this is the one before"
      : "ok";
    return { status: 200, body: { status, edition } };
  } catch {
    return { status: 503, body: { status: "no edition can be read" } };
  }
}
