/** Stories of the demonstration edition, named after what they are an example of. */

/** The front's lead: hero, pull quote, figures, sources, a redirect. */
export const LEAD = "/2014/06/12/iraq-airstrikes";
/** Published and updated, with a box and a footnote. */
export const TIMELINE = "/2014/06/11/how-northern-iraq-fell";
/** With paid links. */
export const BOOKS = "/2014/06/12/books-understanding-iraq";
/** Corrected on June 12, with a table and a redirect. */
export const MATCH = "/2014/06/12/brazil-croatia-opening-match";
/** Its hero may be cut to other shapes, as no drawing with words may. */
export const LANGUAGE = "/2014/06/02/apple-wwdc-swift";
