import path from "node:path";
import { tell } from "../problems/words/tell.ts";
import { Refusal } from "../system/failure.ts";
import { fetchedContentFolder, isOutsideProject, PAPERS, workFolder } from "../system/workspace.ts";

/** Settings from the environment; all others are in `content/site.yaml`. */
export interface Settings {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the edition's SQLite file. */
  editionFile: string;
  /** Absolute address of the site without a trailing slash, if it overrides site.yaml. */
  siteUrl: string | undefined;
}

export class SettingsError extends Refusal {
  override name = "SettingsError";
}

/**
 * Reads CONTENT_DIR, EDITION_FILE, WORK_DIR and SITE_URL.
 * @throws SettingsError with a remedy if a value is invalid
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): Settings {
  if (isOutsideProject(env, cwd)) {
    throw new SettingsError(
      tell("workFolderOutside", {
        written: String(env.WORK_DIR),
        root: cwd,
        example: `${PAPERS}courier`,
      }),
    );
  }
  const editionFile = path.resolve(
    cwd,
    env.EDITION_FILE || `${workFolder(env, cwd)}/edition.sqlite`,
  );
  const usual = env.CONTENT_REMOTE ? fetchedContentFolder(editionFile) : "content";
  return {
    contentDir: path.resolve(cwd, env.CONTENT_DIR || usual),
    editionFile,
    siteUrl: env.SITE_URL ? siteUrl(env.SITE_URL, "SITE_URL") : undefined,
  };
}

/** The current time, or the one set by BROADSHEET_NOW for tests and demonstrations. */
export function readClock(env: NodeJS.ProcessEnv = process.env): Date {
  const fixed = env.BROADSHEET_NOW;
  if (!fixed) return new Date();
  const instant = new Date(fixed);
  if (Number.isNaN(instant.getTime()) || !/(?:Z|[+-]\d\d:\d\d)$/.test(fixed)) {
    throw new SettingsError(tell("clockNoInstant", { written: fixed }));
  }
  return instant;
}

const INDEXNOW = "https://api.indexnow.org/indexnow";

/** The IndexNow service, which tests and search engines' own addresses may replace. */
export function indexNowEndpoint(env: NodeJS.ProcessEnv = process.env): string {
  const written = env.INDEXNOW_ENDPOINT || INDEXNOW;
  if (!URL.canParse(written)) {
    throw new SettingsError(
      tell("settingNoAddress", { name: "INDEXNOW_ENDPOINT", written, example: INDEXNOW }),
    );
  }
  return written;
}

/**
 * Whether devices of readers store stories for offline use. `OFFLINE=off` removes the stored
 * stories of every device that visits.
 * @throws SettingsError for any other value
 */
export function keepsOffline(env: NodeJS.ProcessEnv = process.env): boolean {
  if (!env.OFFLINE || env.OFFLINE === "on") return true;
  if (env.OFFLINE === "off") return false;
  throw new SettingsError(tell("offlineUnknown", { written: env.OFFLINE }));
}

/** The variable that deploy/export sets for the site that it renders. */
export const PLAIN_FILES_VARIABLE = "BROADSHEET_PLAIN_FILES";

/** Whether pages are rendered for plain files, behind which no server answers a search. */
export function isPlainFiles(env: NodeJS.ProcessEnv = process.env): boolean {
  return env[PLAIN_FILES_VARIABLE] === "1";
}

/** The variable that the desk sets for its own server of the paper. */
export const PREVIEWS_VARIABLE = "BROADSHEET_PREVIEWS";

/** Whether this server is for previews at the desk: it tells nobody outside of what it has. */
export function isForPreviews(env: NodeJS.ProcessEnv = process.env): boolean {
  return env[PREVIEWS_VARIABLE] === "1";
}

/** Validates an absolute http(s) address and removes its trailing slash. */
export function siteUrl(value: string, name: string): string {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new SettingsError(
      tell("settingNoAddress", { name, written: value, example: "https://example.org" }),
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new SettingsError(tell("siteUrlScheme", { name, written: value }));
  }
  if (url.pathname !== "/" || url.search || url.hash) {
    throw new SettingsError(tell("siteUrlPath", { name, written: value }));
  }
  return url.origin;
}
