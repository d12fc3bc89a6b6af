import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

/** The browsers of package.json's browserslist, as esbuild names them: “chrome >= 123” is “chrome123”. */
const TARGET = supportedBrowsers().map((browser) => browser.replace(/\s*>=\s*/, ""));

/** What every page loads; the other modules are loaded by it when a reader reaches for them. */
const PAGE_MODULE = "client/paper.ts";

/** The service worker, and what takes its place when it is switched off. */
const WORKERS = ["client/serviceWorker/worker.ts", "client/serviceWorker/noWorker.ts"];

const VERSION_MARK = "version-of-the-worker";

/** Style sheets of elements become short texts, for sheets that a script adds to the page. */
const STYLE_SHEETS: Plugin = {
  name: "style sheets",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const css = await readFile(file, "utf8");
      const { code } = await transform(css, { loader: "css", minify: true, target: TARGET });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/**
 * Bundles `client/` into `.broadsheet/client`: the script of the head as text to be inlined, and
 * the module of every page with what it loads later, each under the hash of its content. The page's
 * module is one file, so that it is one request: what it shares with the later ones, they have again.
 * The list of them is written last (see newsroom/http/clientScripts.ts). Files of earlier builds stay: a
 * server that is running serves them, and a reader may have a page that names them. The same sources
 * make the same files.
 * @param folder where they are written
 */
export async function writeClientBundle(
  root: string,
  folder = path.join(root, WORKSPACE_PATHS.client),
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: TARGET,
    logLevel: "warning",
  } satisfies BuildOptions;
  const modules = {
    ...common,
    outdir: folder,
    format: "esm",
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    metafile: true,
    write: false,
  } satisfies BuildOptions;

  const first = await build({
    ...common,
    entryPoints: ["client/first.ts"],
    format: "iife",
    // Every byte of it is in every page.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
    write: false,
  });
  const wanted = new Map<string, string>();
  await build({
    ...modules,
    entryPoints: [PAGE_MODULE],
    plugins: [STYLE_SHEETS, loadedLater(wanted)],
  });
  const later = await build({
    ...modules,
    // In an order of their own: esbuild comes upon them in another one every time.
    entryPoints: [...wanted.keys()].sort(),
    splitting: true,
    plugins: [STYLE_SHEETS],
  });
  const files = Object.entries(later.metafile.outputs).map(([file, { entryPoint }]) => {
    const name = path.basename(file);
    if (entryPoint) wanted.set(path.join(root, entryPoint), name);
    return name;
  });
  const page = await build({
    ...modules,
    entryPoints: [PAGE_MODULE],
    plugins: [STYLE_SHEETS, loadedLater(wanted)],
  });
  for (const { path: file, text } of [...later.outputFiles, ...page.outputFiles]) {
    await replace(file, text);
  }
  const pageFile = path.basename(Object.keys(page.metafile.outputs)[0] ?? "");
  const workers = await build({
    ...common,
    entryPoints: WORKERS,
    outdir: folder,
    format: "iife",
    write: false,
    plugins: [STYLE_SHEETS],
    define: {
      "process.env.NODE_ENV": '"production"',
      FILES: JSON.stringify([pageFile, ...files].map((name) => `/scripts/${name}`)),
      VERSION: JSON.stringify(VERSION_MARK),
    },
  });
  for (const { path: file, text } of workers.outputFiles) {
    // Another version for every change of the worker or of the files that it keeps.
    const version = createHash("sha256").update(text).digest("hex").slice(0, 8);
    await replace(file, text.replaceAll(VERSION_MARK, version));
  }
  const list = {
    first: first.outputFiles[0]?.text.trim() ?? "",
    page: pageFile,
    files: [pageFile, ...files],
  };
  await replace(path.join(folder, "list.json"), JSON.stringify(list));
}

/** Writes a file in one step, as a running server may be reading it. */
async function replace(file: string, text: string): Promise<void> {
  const written = `${file}.${process.pid}`;
  await writeFile(written, text);
  await rename(written, file);
}

/** Leaves modules that are imported by a call out of a bundle, and notes them; known ones by their file. */
function loadedLater(wanted: Map<string, string>): Plugin {
  return {
    name: "loaded later",
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path: target, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const file = path.join(resolveDir, target);
        const known = wanted.get(file) ?? "";
        wanted.set(file, known);
        return { path: `./${known}`, external: true };
      });
    },
  };
}

function supportedBrowsers(): string[] {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { browserslist: string[] }).browserslist;
}
