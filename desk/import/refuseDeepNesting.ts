import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { CopyRefused } from "./rawStory.ts";

/** Elements inside one another: a saved page has some thirty, a badly written one a hundred. */
const DEEPEST = 400;

/** Void elements, and those that the next one of their kind closes. */
const NEVER_DEEP = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option rb rt".split(
    " ",
  ),
);

/**
 * Counts the nesting of a page's tags before it is parsed: parsers would take minutes for unlimited nesting.
 * @throws CopyRefused when the page is nested too deeply
 */
export function refuseDeepNesting(html: string): void {
  let depth = 0;
  for (const [tag, closing, name = ""] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)\b[^<>]*>?/gi)) {
    if (NEVER_DEEP.has(name.toLowerCase()) || tag.endsWith("/>")) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) throw new CopyRefused(tellAnswer("nestedTooDeeply"));
  }
}
