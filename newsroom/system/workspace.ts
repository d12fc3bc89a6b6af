import { createHash } from "node:crypto";
import path from "node:path";

/** Of the paper in `content/`; has also what does not depend on a paper. */
const COMMON = ".broadsheet";

/** Where the folders of other papers lie. */
export const PAPERS = `${COMMON}/papers/`;

/** Where packages of fonts lie that are not the product's: neither Git nor `npm ci` touches them. */
export const FONT_PACKAGES = `${COMMON}/font-packages`;

/**
 * The folder of a paper's generated files, so that several papers are built and served from one clone.
 * @param env WORK_DIR, or CONTENT_DIR, from which it follows
 * @param cwd where a relative CONTENT_DIR begins; the project's folder
 * @returns from the project's root, with slashes: `.broadsheet` for `content/`, else `.broadsheet/papers/{name}-{hash}`
 */
export function workFolder(env: NodeJS.ProcessEnv, cwd: string): string {
  // Next and the bundler take paths from the project's root alone.
  if (env.WORK_DIR)
    return path.relative(cwd, path.resolve(cwd, env.WORK_DIR)).split(path.sep).join("/");
  const folder = path.resolve(cwd, env.CONTENT_DIR || "content");
  if (folder === path.resolve(cwd, "content")) return COMMON;
  const parts = folder.split(path.sep).filter((part) => part !== "content");
  const name = (parts.at(-1) ?? "").replace(/[^A-Za-z0-9]+/g, "-").slice(0, 40);
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 8);
  return `${PAPERS}${name}-${hash}`;
}

/** Whether WORK_DIR names a folder that is not below the project's: a build could not write there. */
export function isOutsideProject(env: NodeJS.ProcessEnv, cwd: string): boolean {
  const folder = workFolder(env, cwd);
  return folder === "" || folder.startsWith("../") || folder === ".." || path.isAbsolute(folder);
}

/**
 * Work folder of this process's paper, from the project's root. Nothing in it is a source: it may be deleted, and
 * a build creates it again.
 */
export const WORKSPACE = workFolder(process.env, process.cwd());

/** Paths of generated files, from the project's root. */
export const WORKSPACE_PATHS = {
  /** Next's build of the site. */
  site: WORKSPACE === COMMON ? ".next" : `${WORKSPACE}/next`,
  /** What Next reads of TypeScript's settings; it would add its folder to a file that extends no other. */
  typescript: WORKSPACE === COMMON ? "tsconfig.json" : `${WORKSPACE}/tsconfig.json`,
  /** Unless EDITION_FILE is set. */
  edition: `${WORKSPACE}/edition.sqlite`,
  /** The development server's edition, with drafts. */
  editingEdition: `${WORKSPACE}/editing.sqlite`,
  /** The edition of the desk in the browser, with drafts. */
  deskEdition: `${WORKSPACE}/desk.sqlite`,
  /** What the desk in the browser keeps besides content: states of stories, thrown away ones, unsaved text. */
  deskFiles: `${WORKSPACE}/desk`,
  /** contentlayer2's workspaces, one for each content folder. */
  compiled: `${WORKSPACE}/compiled`,
  /** What commands leave for the next one (newsroom/content/indexFile.ts, newsroom/edition/seal.ts). */
  indexes: `${WORKSPACE}/index`,
  measuredPictures: `${WORKSPACE}/measured-pictures.json`,
  originals: `${WORKSPACE}/originals`,
  renditions: `${WORKSPACE}/renditions`,
  shapes: `${WORKSPACE}/shapes`,
  cards: `${WORKSPACE}/cards`,
  cardFonts: `${WORKSPACE}/card-fonts`,
  fonts: `${WORKSPACE}/fonts`,
  /** Of papers whose theme names fonts (deploy/themeFonts.ts). */
  themeFonts: `${WORKSPACE}/theme-fonts`,
  /** Bundled client scripts. */
  client: `${WORKSPACE}/client`,
  /** The project's own programs, bundled (deploy/programs.mjs). */
  programs: `${COMMON}/programs`,
  /** The pages of the desk in the browser (desk/server/deskBundle.ts). */
  deskPages: `${COMMON}/desk-pages`,
  cacheHandler: `${WORKSPACE}/delivery/cacheHandler.mjs`,
  /** A server that runs without the rest of the project (deploy/serverFolder.ts). */
  server: `${COMMON}/server`,
  /** The routes with which the development server was last started. */
  developmentRoutes: `${WORKSPACE}/development-routes`,
  deskResults: `${COMMON}/desk-times.json`,
  growthResults: `${COMMON}/growth.json`,
  benchResults: `${COMMON}/bench.json`,
  /** Pictures of the walk through other browsers (bench/engines/walk.ts). */
  benchPictures: `${COMMON}/bench/engines`,
  /** Files of tests. */
  tests: `${COMMON}/e2e`,
} as const;

/**
 * The folder beside an edition for content that is fetched by Git: the repository, the commit that is being
 * checked, the content folder unless CONTENT_DIR names another one, files put aside, and the state.
 */
export function contentRemoteFolder(editionFile: string): string {
  return `${editionFile}.remote`;
}

/** The content folder that is kept as the remote has it, unless CONTENT_DIR names another one. */
export function fetchedContentFolder(editionFile: string): string {
  return path.join(contentRemoteFolder(editionFile), "content");
}
