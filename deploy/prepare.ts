import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { WORKSPACE, WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { writeClientBundle } from "./clientBundle.ts";
import { writeFonts } from "./fonts.ts";
import { writeCardFonts } from "./writeCardFonts.ts";

/** Makes what Next needs before it starts: fonts, client scripts, the compiled delivery room. */
export async function prepare(root: string): Promise<void> {
  const workspace = path.join(root, WORKSPACE);
  await mkdir(workspace, { recursive: true });
  const typescript = path.join(root, WORKSPACE_PATHS.typescript);
  if (path.dirname(typescript) === workspace) {
    const project = path.relative(workspace, path.join(root, "tsconfig.json"));
    await writeFile(typescript, JSON.stringify({ extends: project.split(path.sep).join("/") }));
  }
  await Promise.all([
    writeFonts(root),
    writeCardFonts(root),
    writeClientBundle(root),
    compileDelivery(root),
  ]);
}

/** Replaces delivery/memoryCache.ts by the module that PAGE_CACHE names. */
const OTHER_CACHE: Plugin = {
  name: "other page cache",
  setup({ onResolve }) {
    const other = process.env.PAGE_CACHE;
    if (other) onResolve({ filter: /\/memoryCache\.ts$/ }, () => ({ path: path.resolve(other) }));
  },
};

/** Next loads the cache handler outside of its compiler, so it must be JavaScript. */
export async function compileDelivery(
  root: string,
  outfile = path.join(root, WORKSPACE_PATHS.cacheHandler),
): Promise<void> {
  await build({
    entryPoints: [path.join(root, "delivery/cacheHandler.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    plugins: [OTHER_CACHE],
    logLevel: "warning",
  });
}
