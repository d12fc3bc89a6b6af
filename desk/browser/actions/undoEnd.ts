import type { Session } from "../../api/session.ts";
import { deskNow } from "../times.ts";

/** Milliseconds for which an action can be undone at most. */
const UNDO = 60_000;

/** By the desk's clock, which stands still for tests and demonstrations while the server's own goes on. */
export function undoEnd(until: string, session: Session): Date {
  const now = deskNow(session).getTime();
  return new Date(Math.min(Date.parse(until), now + UNDO));
}
