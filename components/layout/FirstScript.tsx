import { clientScripts, scriptAddress } from "@/newsroom/http/clientScripts";

/**
 * The paper's own script in the head: it has to run before the first paint, is known to the page's
 * policy by its hash, and loads all others when the page is there.
 */
export function FirstScript() {
  const { first, page } = clientScripts();
  // The editor's pages start them a little later (app/drafts/scripts.js).
  const module =
    process.env.NODE_ENV === "development" ? "/drafts/scripts.js" : scriptAddress(page);
  return <script data-first={module}>{first}</script>;
}
