/**
 * Where the product keeps what it makes, by paths from its root. Nothing below is a source: the folder
 * may be deleted, and a build makes it again.
 */
export const WORKSPACE = ".broadsheet";

export const WORKSPACE_PATHS = {
  /** Unless EDITION_FILE names another place. */
  edition: `${WORKSPACE}/edition.sqlite`,
  /** The edition of the editors' server, with drafts. */
  editingEdition: `${WORKSPACE}/editing.sqlite`,
  /** contentlayer2's workspaces, one for each content folder. */
  compiled: `${WORKSPACE}/compiled`,
  measuredPictures: `${WORKSPACE}/measured-pictures.json`,
  originals: `${WORKSPACE}/originals`,
  renditions: `${WORKSPACE}/renditions`,
  shapes: `${WORKSPACE}/shapes`,
  cards: `${WORKSPACE}/cards`,
  cardFonts: `${WORKSPACE}/card-fonts`,
  fonts: `${WORKSPACE}/fonts`,
  /** What runs in a reader's browser, bundled. */
  client: `${WORKSPACE}/client`,
  cacheHandler: `${WORKSPACE}/delivery/cacheHandler.mjs`,
  benchResults: `${WORKSPACE}/bench.json`,
  /** What tests leave. */
  tests: `${WORKSPACE}/e2e`,
} as const;
