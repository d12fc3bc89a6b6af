import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { WORKSPACE, WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

/** Next's own list of the packages' files that a server needs, copied by its build (`output: "standalone"`). */
const STANDALONE = `${WORKSPACE_PATHS.site}/standalone`;

/** What the server reads besides, from the project's root. */
const PARTS = [
  `${WORKSPACE_PATHS.site}/static`,
  "package.json",
  // These decide whether an index of the content folder, or a row of the edition, still counts (programVersion.ts).
  "package-lock.json",
  "newsroom",
  "contentlayer.config.ts",
  WORKSPACE_PATHS.client,
  WORKSPACE_PATHS.fonts,
  WORKSPACE_PATHS.cardFonts,
  WORKSPACE_PATHS.themeFonts,
  path.posix.dirname(WORKSPACE_PATHS.cacheHandler),
];

/** Programs of the folder, each with the bundle that it runs. */
const PROGRAMS_OF_SERVER = { start: "deploy-start", desk: "desk-desk" };

/**
 * Gathers what serves a built site and runs the desk's commands, without sources, tests and packages of the build:
 * for a container's image. The content folder and the edition are not in it. Needs a build with STANDALONE=1.
 * @param root the project's folder
 * @param out replaced
 */
export async function gatherServer(
  root: string,
  out = path.join(root, WORKSPACE_PATHS.server),
): Promise<void> {
  const standalone = path.join(root, STANDALONE);
  rmSync(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  // Next's tracing copies the project's own files as well.
  for (const part of ["node_modules", WORKSPACE_PATHS.site]) await copy(standalone, out, part);
  for (const part of PARTS) await copy(root, out, part);
  const { hash } = JSON.parse(
    readFileSync(path.join(root, WORKSPACE_PATHS.programs, "paper.json"), "utf8"),
  );
  const bundle = `${WORKSPACE_PATHS.programs}/paper-${hash}`;
  await copy(root, out, bundle);
  for (const name of readdirSync(path.join(out, bundle))) {
    if (name.endsWith(".map")) rmSync(path.join(out, bundle, name));
  }
  for (const [name, program] of Object.entries(PROGRAMS_OF_SERVER)) {
    // Modules read the environment as they are loaded.
    const text = `process.env.WORK_DIR ||= "${WORKSPACE}";\nawait import("./${bundle}/${program}.mjs");\n`;
    await writeFile(path.join(out, `${name}.mjs`), text);
  }
  // Mount points for what a server stores, which belong to its user in an image.
  for (const folder of ["cards", "shapes", "renditions", "originals"] as const) {
    await mkdir(path.join(out, WORKSPACE_PATHS[folder]), { recursive: true });
  }
}

async function copy(from: string, to: string, part: string): Promise<void> {
  const source = path.join(from, part);
  if (!existsSync(source)) return;
  await cp(source, path.join(to, part), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !/\.test\.tsx?$|\.nft\.json$/.test(file),
  });
}
