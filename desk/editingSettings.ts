import path from "node:path";
import { type Settings, SettingsError } from "../newsroom/settings/settings.ts";
import { readersServers } from "../newsroom/system/runningServers.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/**
 * Settings of the editors' server: a separate edition, so that drafts never enter the readers' one.
 * @throws SettingsError when EDITION_FILE names an edition that a readers' server uses, or when the content is fetched
 */
export function editingSettings(
  root: string,
  settings: Settings,
  env: Record<string, string | undefined> = process.env,
): Settings {
  if (env.CONTENT_REMOTE) {
    throw new SettingsError(tellAnswer("contentRemoteWhileEditing"));
  }
  if (!env.EDITION_FILE)
    return { ...settings, editionFile: path.join(root, WORKSPACE_PATHS.editingEdition) };
  const [server] = readersServers(settings.editionFile);
  if (!server) return settings;
  throw new SettingsError(
    tellAnswer("readersEditionWhileEditing", { edition: settings.editionFile, url: server.url }),
  );
}
