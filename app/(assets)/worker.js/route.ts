import { currentEdition } from "@/newsroom/edition/currentEdition";
import { workerResponse } from "@/newsroom/http/clientScripts";
import { keepsOffline } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

/** The service worker. The development server has none, since drafts must not be stored. */
export function GET(): Promise<Response> {
  const on = process.env.NODE_ENV !== "development" && keepsOffline();
  return workerResponse(on, currentEdition().paper);
}
