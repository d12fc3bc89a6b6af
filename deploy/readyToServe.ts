import { existsSync } from "node:fs";
import path from "node:path";
import { requireContentFolder } from "../newsroom/content/contentFolderAccess.ts";
import { buildEdition } from "../newsroom/edition/buildEdition.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import { OtherVersionError } from "../newsroom/edition/editionError.ts";
import {
  readClock,
  readSettings,
  type Settings,
  SettingsError,
} from "../newsroom/settings/settings.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { serverPort } from "./serverPort.ts";

/**
 * Checks what `npm start` needs before anything slow starts, and renews an edition that another version of the
 * program has written.
 * @param root the product's folder
 * @param cwd the folder from which relative paths in `env` are resolved
 * @returns with lines for the operator
 * @throws SettingsError, EditionError, ContentError or the system's error: what is missing or wrong, and what to do
 */
export async function readyToServe(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
  cwd = process.cwd(),
): Promise<{ settings: Settings; port: number; said: string[] }> {
  const settings = readSettings(env, cwd);
  requireContentFolder(settings.contentDir);
  if (!existsSync(path.join(root, WORKSPACE_PATHS.site, "BUILD_ID"))) {
    throw new SettingsError("there is no built site yet; run “npm run build” first");
  }
  const renewed = await openOrRenew(root, settings, env);
  const { port, said } = await serverPort(env);
  return { settings, port, said: [renewed, said].filter((line) => line !== undefined) };
}

/** @returns a line for the operator where the edition was of another version */
async function openOrRenew(
  root: string,
  settings: Settings,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  try {
    Edition.open(settings.editionFile).close();
    return undefined;
  } catch (error) {
    if (!(error instanceof OtherVersionError)) throw error;
  }
  const { number, articles } = await buildEdition(root, settings, readClock(env));
  return `The edition was of another version. It is renewed from the content folder: edition ${number}, ${articles} articles.`;
}
