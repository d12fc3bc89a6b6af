import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** Folders of which the built site needs no file: it reads the edition, and pictures by their settings. */
const UNTRACED =
  /^(?:(?:content|docs|e2e|bench|desk|testkit|app|components)\/|\.broadsheet\/(?:compiled\/|e2e\/|[^/]*\.sqlite))/;

/**
 * Takes the content and the sources out of the lists of files that Next traces for a deployment
 * (`*.nft.json`): where files are read by a setting Next lists the whole project, drafts and all, and
 * its own outputFileTracingExcludes does not reach the proxy's list.
 * @param root folder of the project
 * @param built folder of the built site, `.next`
 */
export async function trimTraces(root: string, built: string): Promise<void> {
  const names = await readdir(built, { recursive: true });
  for (const name of names.filter((each) => each.endsWith(".nft.json"))) {
    const file = path.join(built, name);
    const trace = JSON.parse(await readFile(file, "utf8")) as { files: string[] };
    const kept = trace.files.filter((each) => {
      const from = path.relative(root, path.resolve(path.dirname(file), each));
      return !UNTRACED.test(from.split(path.sep).join("/"));
    });
    if (kept.length === trace.files.length) continue;
    await writeFile(file, JSON.stringify({ ...trace, files: kept }));
  }
}
