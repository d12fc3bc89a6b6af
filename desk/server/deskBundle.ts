import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { WORKSPACE_PATHS } from "../../newsroom/system/workspace.ts";

/** The module of the desk's pages. */
const ENTRY = "desk/browser/main.tsx";

/** A catalogue of the desk's words, `desk/words/de.ts`; the script loads one. */
const WORDS = /^desk\/words\/([a-z]{2,3})\.ts$/;

/** The pages load the check's messages in their own language (newsroom/problems/words/loadProblemWords.ts). */
const WITHOUT_TRANSLATIONS: Plugin = {
  name: "without-translations",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]problems[/\\]words[/\\]translations\.ts$/ }, () => ({
      contents: "export const TRANSLATIONS = {};",
    }));
  },
};

/** The desk's page script and style sheet, with what they load later. */
export interface DeskBundle {
  folder: string;
  /** File names. */
  script: string;
  style: string;
  /** Of the desk's words, by language (ISO 639). */
  words: Readonly<Record<string, string>>;
}

interface BundleList extends Omit<DeskBundle, "folder"> {
  /** Of all sources. */
  hash: string;
  inputs: readonly string[];
}

/**
 * Bundles the desk's pages for browsers unless the bundle of their present sources is there.
 * @param root the product's folder
 */
export async function deskBundle(root: string): Promise<DeskBundle> {
  const folder = path.join(root, WORKSPACE_PATHS.deskPages);
  const list = path.join(folder, "list.json");
  const known = readList(list);
  if (known && known.hash === hashOf(root, known.inputs)) {
    return { folder: path.join(folder, known.hash), ...known };
  }
  const fresh = path.join(folder, `new-${process.pid}`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    metafile: true,
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    assetNames: "[name].[hash]",
    loader: { ".woff2": "file", ".svg": "text" },
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [WITHOUT_TRANSLATIONS],
    logLevel: "error",
  });
  const outputs = Object.entries(metafile.outputs);
  const main = outputs.find(([, { entryPoint }]) => entryPoint === ENTRY);
  if (!main) throw new Error(`${ENTRY} has made no file`);
  const inputs = Object.keys(metafile.inputs)
    .filter((input) => !input.includes("node_modules/"))
    .sort();
  const made: BundleList = {
    hash: hashOf(root, inputs) ?? "",
    inputs,
    script: path.basename(main[0]),
    style: path.basename(main[1].cssBundle ?? ""),
    words: Object.fromEntries(
      outputs.flatMap(([file, { entryPoint = "" }]) => {
        const language = WORDS.exec(entryPoint)?.[1];
        return language ? [[language, path.basename(file)]] : [];
      }),
    ),
  };
  // Other desks may serve the bundle of other sources, or be making this one.
  const own = path.join(folder, made.hash);
  await rename(fresh, own).catch(() => rm(fresh, { recursive: true, force: true }));
  const listed = `${list}.${process.pid}`;
  await writeFile(listed, JSON.stringify(made));
  await rename(listed, list);
  await sweep(folder, made.hash);
  return { folder: own, ...made };
}

/** Removes bundles that nobody has made within a day. */
async function sweep(folder: string, hash: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    const isOld = Date.now() - mtimeMs > 86_400_000;
    if (isOld && name !== hash && name !== "list.json") {
      await rm(file, { recursive: true, force: true });
    }
  }
}

function readList(file: string): BundleList | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as BundleList;
  } catch {
    // None yet, or cut off.
    return undefined;
  }
}

/** Undefined if a source is gone. */
function hashOf(root: string, inputs: readonly string[]): string | undefined {
  const hash = createHash("sha256");
  for (const input of ["package-lock.json", "desk/server/deskBundle.ts", ...inputs]) {
    const file = path.join(root, input);
    if (!existsSync(file)) return undefined;
    hash.update(`\0${input}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}
