import { CopyRefused } from "./rawStory.ts";

/** A saved page has some thirty elements inside one another, a careless one a hundred. */
const DEEPEST = 400;

/** Elements that have no end, or that the next one of their kind ends. */
const NEVER_DEEP = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option rb rt".split(
    " ",
  ),
);

/**
 * Reads over the tags of a page before anything builds a tree of them: what is nested without end would
 * keep every parser busy for minutes.
 * @throws CopyRefused when it is nested as no page is
 */
export function refuseDeep(html: string): void {
  let depth = 0;
  for (const [tag, closing, name = ""] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)\b[^<>]*>?/gi)) {
    if (NEVER_DEEP.has(name.toLowerCase()) || tag.endsWith("/>")) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST)
      throw new CopyRefused(
        "it is nested too deeply to be read; copy the story's text into a .txt file",
      );
  }
}
