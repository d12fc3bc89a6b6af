/**
 * The page's background colour in both themes, for the browser's own interface around it. Equal to
 * `--color-paper` in app/tokens.css.
 */
export const PAPER_COLOURS = { light: "#fcfaf6", dark: "#141210" } as const;
