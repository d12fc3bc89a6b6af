import { ROLES, type Role } from "../../newsroom/content/deskFile.ts";
import type { Person } from "../api.ts";
import { RequestRefused } from "./requestChecks.ts";

/**
 * Refuses what somebody's role does not allow.
 * @throws RequestRefused (403)
 */
export function requireRole({ role }: Person, needed: Role): void {
  if (ROLES.indexOf(role) >= ROLES.indexOf(needed)) return;
  throw new RequestRefused(
    403,
    `You may write, and may not do this: it needs somebody who is a ${needed} at this desk.`,
  );
}
