import { ROLES, type Role } from "../../newsroom/content/deskFile.ts";
import type { Person } from "../api/session.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { RequestRefused } from "./requestChecks.ts";

/**
 * Refuses what somebody's role does not allow.
 * @throws RequestRefused (403)
 */
export function requireRole({ role }: Person, needed: Role): void {
  if (ROLES.indexOf(role) >= ROLES.indexOf(needed)) return;
  throw new RequestRefused(403, tellAnswer("roleNeeded", { role: needed }));
}
