import type { Presence, TakenOver } from "./openTexts.ts";

/** What the server tells open pages by itself (server-sent events at `/desk/events`). */
export type DeskEvent =
  /** Content files have changed, on the desk or elsewhere; no files are named when the whole folder was read again. */
  | { kind: "changed"; files: readonly string[]; number: number }
  | { kind: "importing"; batch: string; done: number; total: number }
  /** All who have the story or the file open, also the page itself. */
  | { kind: "present"; file: string; people: Presence[] }
  /** Somebody takes over from a page, which saves at once what it has. */
  | { kind: "takenOver"; file: string; page: string; by: TakenOver }
  /** A story is at another place now: it was published, taken back or renamed. */
  | { kind: "moved"; from: string; to: string };
