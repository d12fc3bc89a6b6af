import { elementAddress, elementFiles } from "@/newsroom/elementFiles";

/**
 * The paper's own script in the head: it has to run before the first paint, is known to the page's
 * policy by its hash, and loads all others when the page is there.
 */
export function FirstScript() {
  const { first, page } = elementFiles();
  return <script data-first={elementAddress(page)}>{first}</script>;
}
