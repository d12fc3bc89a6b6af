import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { PAPERS, WORKSPACE, WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

/**
 * Folders of which the built site needs no file: it reads the edition, and pictures by its settings.
 */
const UNTRACED_FOLDERS = [
  "content",
  "backups",
  "docs",
  "e2e",
  "bench",
  "desk",
  "testkit",
  "app",
  "components",
  WORKSPACE_PATHS.compiled,
  WORKSPACE_PATHS.tests,
  WORKSPACE_PATHS.programs,
];

/** @param file path from the project's root */
function isUntraced(file: string): boolean {
  if (UNTRACED_FOLDERS.some((folder) => file.startsWith(`${folder}/`))) return true;
  if (file.startsWith(PAPERS) && !file.startsWith(`${WORKSPACE}/`)) return true;
  return path.posix.dirname(file) === WORKSPACE && file.endsWith(".sqlite");
}

/**
 * Removes the content and the sources from the lists of files that Next traces for a deployment
 * (`*.nft.json`): where a path comes from a setting, Next lists the whole project, drafts included, and its
 * outputFileTracingExcludes does not apply to the proxy's list.
 * @param root the project's folder
 * @param built folder of the built site, `.next`
 */
export async function trimTraces(root: string, built: string): Promise<void> {
  const names = await readdir(built, { recursive: true });
  for (const name of names.filter((each) => each.endsWith(".nft.json"))) {
    const file = path.join(built, name);
    const trace = JSON.parse(await readFile(file, "utf8")) as { files: string[] };
    const kept = trace.files.filter((each) => {
      const from = path.relative(root, path.resolve(path.dirname(file), each));
      return !isUntraced(from.split(path.sep).join("/"));
    });
    if (kept.length === trace.files.length) continue;
    await writeFile(file, JSON.stringify({ ...trace, files: kept }));
  }
}
