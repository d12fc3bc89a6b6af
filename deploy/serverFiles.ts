import path from "node:path";
import type { Settings } from "../newsroom/settings/settings.ts";
import { deskSecret } from "../newsroom/signing/secret.ts";
import { isUnwritable, systemFailure } from "../newsroom/system/failure.ts";
import { noteServer } from "../newsroom/system/runningServers.ts";
import { LOGGED_AT_START } from "../newsroom/system/unwrittenFiles.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { requireWritable } from "../newsroom/system/writable.ts";

/** Files that a server has written for the desk and for later starts. */
export interface Kept {
  /** One line on what could not be written and what that costs; undefined when everything could. */
  said: string | undefined;
  /** Deletes the server's note. */
  forget: () => void;
}

/**
 * Creates the desk's secret, writes the server's note beside its edition, and checks that renditions can be
 * stored. A server without write access still serves.
 */
export function writeServerFiles(root: string, settings: Settings, url: string): Kept {
  const { editionFile } = settings;
  const costs: string[] = [];
  let reason: unknown;
  const kept = <Value>(keep: () => Value, cost: string): Value | undefined => {
    try {
      return keep();
    } catch (error) {
      if (!isUnwritable(error)) throw error;
      reason ??= error;
      costs.push(cost);
      return undefined;
    }
  };
  kept(
    // Created now, so that a preview can be made without a restart.
    () => deskSecret(editionFile),
    "previews and the desk's calls are refused until BROADSHEET_SECRET is set",
  );
  const forget = kept(
    () => noteServer(editionFile, { pid: process.pid, url }),
    "the desk finds this server only by BROADSHEET_SERVERS",
  );
  kept(() => {
    requireWritable(path.join(root, WORKSPACE_PATHS.cards));
    requireWritable(path.join(root, WORKSPACE_PATHS.shapes));
  }, "social cards and shapes of pictures are drawn again and again");
  kept(() => {
    requireWritable(path.join(root, WORKSPACE_PATHS.renditions));
    requireWritable(path.join(root, WORKSPACE_PATHS.originals));
  }, "renditions of pictures are encoded anew for each reader whose cache has none");
  if (costs.length > 0) process.env[LOGGED_AT_START] = "yes";
  return {
    said:
      costs.length === 0
        ? undefined
        : `Serving without keeping everything: ${costs.join("; ")}. ${systemFailure(reason)}`,
    forget: forget ?? (() => {}),
  };
}
