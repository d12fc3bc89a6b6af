import { clientScripts, scriptAddress } from "@/newsroom/http/clientScripts";
import type { Wording } from "@/newsroom/locales/messages";

/**
 * The inline script in the head. It has to run before the first paint, is allowed by its hash in
 * the policy, and imports all other scripts after the page has loaded.
 */
export function FirstScript({ wording }: { wording: Wording }) {
  const { first, page } = clientScripts();
  // The development server starts them later (app/(desk)/drafts/scripts.js).
  const module =
    process.env.NODE_ENV === "development" ? "/drafts/scripts.js" : scriptAddress(page, wording);
  return <script data-first={module}>{first}</script>;
}
