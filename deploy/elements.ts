import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

/** The browsers of package.json's browserslist, as esbuild names them. */
const TARGET = ["chrome123", "edge123", "firefox128", "safari17.5"];

/** What every page loads; the other modules are imported by it. */
const PAGE_MODULE = "elements/paper.ts";

/**
 * Bundles `elements/` into `.broadsheet/elements`: the script of the head as text to be inlined, and
 * the module of every page with what it loads later, each under the hash of its content. The list
 * of them is written last (see newsroom/elementFiles.ts).
 */
export async function writeElements(root: string): Promise<void> {
  const folder = path.join(root, ".broadsheet/elements");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: TARGET,
    logLevel: "warning",
  } as const;
  const [first, modules] = await Promise.all([
    build({
      ...common,
      entryPoints: ["elements/first.ts"],
      format: "iife",
      write: false,
    }),
    build({
      ...common,
      entryPoints: [PAGE_MODULE],
      outdir: folder,
      format: "esm",
      splitting: true,
      entryNames: "[name].[hash]",
      chunkNames: "[name].[hash]",
      metafile: true,
    }),
  ]);
  const files = Object.entries(modules.metafile.outputs).map(([file, output]) => ({
    name: path.basename(file),
    entry: output.entryPoint === PAGE_MODULE,
  }));
  const list = {
    first: first.outputFiles[0]?.text.trim() ?? "",
    page: files.find(({ entry }) => entry)?.name ?? "",
    files: files.map(({ name }) => name),
  };
  await writeFile(path.join(folder, "list.json"), JSON.stringify(list));
}
