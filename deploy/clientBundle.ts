import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { WORDS_VERSION_MARK, wordMark } from "../newsroom/locales/browserWords.ts";
import { MESSAGE_KEYS } from "../newsroom/locales/messages.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

/**
 * The browsers of package.json's browserslist in esbuild's notation: “chrome >= 123” is “chrome123”.
 */
const TARGET = supportedBrowsers().map((browser) => browser.replace(/\s*>=\s*/, ""));

/** The module that every page loads; it loads the others when they are first used. */
const PAGE_MODULE = "client/paper.ts";

/** The service worker, and the one that replaces it when it is switched off. */
const WORKERS = ["client/serviceWorker/worker.ts", "client/serviceWorker/noWorker.ts"];

const VERSION_MARK = "version-of-the-worker";

/** Imports style sheets as minified text, which scripts adopt as constructed style sheets. */
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
 * Bundles `client/` into `.broadsheet/client`: the script of the head as text to be inlined, and the page's
 * module with those that it loads later, each under a hash of its content. The page's module is one file, so
 * that it needs one request; code that it shares with later modules is duplicated. The list of files is
 * written last (see newsroom/http/clientScripts.ts). Files of earlier builds stay, since a running server or
 * an open page may need them. The output is deterministic.
 * @param folder output folder
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
    define: WORDS_DEFINED,
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
    // This script is part of every page, so every byte counts.
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
    // Sorted, since esbuild finds them in a different order every time.
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
      ...common.define,
      "process.env.NODE_ENV": '"production"',
      FILES: JSON.stringify(
        [pageFile, ...files].map((name) => `/scripts/${WORDS_VERSION_MARK}/${name}`),
      ),
      VERSION: JSON.stringify(VERSION_MARK),
    },
  });
  for (const { path: file, text } of workers.outputFiles) {
    // The version changes with the worker and with the files that it caches.
    const version = createHash("sha256").update(text).digest("hex").slice(0, 8);
    await replace(file, text.replaceAll(VERSION_MARK, `${version}-${WORDS_VERSION_MARK}`));
  }
  const list = {
    first: first.outputFiles[0]?.text.trim() ?? "",
    page: pageFile,
    files: [pageFile, ...files],
  };
  await replace(path.join(folder, "list.json"), JSON.stringify(list));
}

/** What replaces each `WORDS.name` of a script until a server fills in the words. */
const WORDS_DEFINED = Object.fromEntries(
  MESSAGE_KEYS.map((key) => [`WORDS.${key}`, JSON.stringify(wordMark(key))]),
);

/** Replaces a file atomically, since a running server may be reading it. */
async function replace(file: string, text: string): Promise<void> {
  const written = `${file}.${process.pid}`;
  await writeFile(written, text);
  await rename(written, file);
}

/**
 * Leaves dynamically imported modules out of a bundle and collects them; known ones are resolved to their
 * file.
 */
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
