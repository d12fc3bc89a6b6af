/**
 * The colour of the page in both themes as machines outside of it want it: the browser's own bars
 * around the page. The same as `--color-paper` in app/tokens.css.
 */
export const PAPER_COLOURS = { light: "#fcfaf6", dark: "#141210" } as const;
