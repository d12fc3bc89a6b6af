import { notFound, permanentRedirect } from "next/navigation";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { readClock } from "@/newsroom/settings";

/** Nothing is at this address: where a story used to be there, it leads on (308); else 404. */
export function missing(address: string): never {
  const now = currentEdition().redirect(address, readClock());
  if (now) permanentRedirect(now);
  notFound();
}
