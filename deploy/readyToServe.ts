import { existsSync } from "node:fs";
import path from "node:path";
import { requireContentFolder } from "../newsroom/content/contentFolderAccess.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import { readSettings, type Settings, SettingsError } from "../newsroom/settings/settings.ts";
import { requireFreePort } from "./freePort.ts";

/**
 * Checks what `npm start` needs before anything slow starts.
 * @param root the product's folder
 * @param cwd the folder from which relative paths in `env` are resolved
 * @throws SettingsError, EditionError or the system's error: what is missing or wrong, and what to do
 */
export async function readyToServe(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
  cwd = process.cwd(),
): Promise<{ settings: Settings; port: number }> {
  const settings = readSettings(env, cwd);
  if (!existsSync(path.join(root, ".next/BUILD_ID"))) {
    throw new SettingsError("there is no built site yet; run “npm run build” first");
  }
  Edition.open(settings.editionFile).close();
  const port = readPort(env);
  requireContentFolder(settings.contentDir);
  await requireFreePort(port);
  return { settings, port };
}

function readPort(env: NodeJS.ProcessEnv): number {
  const port = env.PORT || "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new SettingsError(`PORT is “${port}”; it has to be a number up to 65535`);
  }
  return Number(port);
}
