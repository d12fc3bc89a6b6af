import { workerResponse } from "@/newsroom/http/clientScripts";
import { keepsOffline } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

/** The service worker. The editor's server has none: drafts are kept nowhere. */
export function GET(): Promise<Response> {
  return workerResponse(process.env.NODE_ENV !== "development" && keepsOffline());
}
