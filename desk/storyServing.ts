import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Settings } from "../newsroom/settings/settings.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import type { Serving } from "./commandOutput.ts";
import { editorsServersOf, expectationsOf, notifyServers } from "./notifyServers.ts";
import type { Publication } from "./publishStory.ts";
import type { WithdrawnStory } from "./withdrawStory.ts";

/** Notifies the servers of a publication and requests its addresses, also when nothing has changed. */
export async function servingOfPublication(
  root: string,
  settings: Settings,
  { state, address, ledFrom, change, picturesGone }: Publication,
  options?: { waits: boolean },
): Promise<Serving> {
  const { editionFile } = settings;
  const built = existsSync(editionFile);
  const expected = expectationsOf(address, state === "scheduled" ? [404] : [200], ledFrom);
  return {
    built,
    servers: built ? await notifyServers(editionFile, change, picturesGone, expected, options) : [],
    editors: editorsServersOf(root, settings),
  };
}

/** Notifies the servers of a withdrawal and requests its addresses. */
export async function servingOfWithdrawal(
  root: string,
  settings: Settings,
  { wasPublic, addresses, address, change }: WithdrawnStory,
  options?: { waits: boolean },
): Promise<Serving> {
  const { editionFile } = settings;
  const gone = wasPublic ? addresses : [address];
  const status = wasPublic ? [410] : [404];
  return {
    built: existsSync(editionFile),
    servers: change
      ? await notifyServers(
          editionFile,
          change,
          true,
          gone.map((each) => ({ address: each, status })),
          options,
        )
      : [],
    editors: editorsServersOf(root, settings),
  };
}

/**
 * Deletes stored renditions, which are public. A running server is told to do so; without one the desk has to.
 * The folders stay: a server may be writing into them, and a folder that is not empty cannot be deleted.
 */
export async function forgetRenditions(root: string): Promise<void> {
  for (const made of ["renditions", "originals", "shapes"] as const) {
    const folder = path.join(root, WORKSPACE_PATHS[made]);
    for (const name of await namesIn(folder)) await rm(path.join(folder, name), { force: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}
