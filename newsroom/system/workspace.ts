/**
 * Paths of generated files below the project's root. Nothing in this folder is a source: it may be
 * deleted, and a build creates it again.
 */
export const WORKSPACE = ".broadsheet";

export const WORKSPACE_PATHS = {
  /** Unless EDITION_FILE is set. */
  edition: `${WORKSPACE}/edition.sqlite`,
  /** The development server's edition, with drafts. */
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
  /** Bundled client scripts. */
  client: `${WORKSPACE}/client`,
  /** The project's own programs, bundled (deploy/programs.mjs). */
  programs: `${WORKSPACE}/programs`,
  cacheHandler: `${WORKSPACE}/delivery/cacheHandler.mjs`,
  benchResults: `${WORKSPACE}/bench.json`,
  /** Pictures of the walk through other browsers (bench/engines/walk.ts). */
  benchPictures: `${WORKSPACE}/bench/engines`,
  /** Files of tests. */
  tests: `${WORKSPACE}/e2e`,
} as const;
