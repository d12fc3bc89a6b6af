// Plain JavaScript, since it is what makes the project's TypeScript run.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { threadId } from "node:worker_threads";

/** Folder of the bundles, from the project's root; newsroom/system/workspace.ts has it for TypeScript. */
export const PROGRAMS = ".broadsheet/programs";

/** What editors and operators run; bundled together, since they share most of their modules. */
const OF_THE_PAPER = [
  "desk/desk.ts",
  "desk/dev.ts",
  "desk/writeEditing.ts",
  "deploy/build.ts",
  "deploy/export.ts",
  "deploy/start.ts",
  "deploy/contentRemote/publishProgram.ts",
  "newsroom/content/compilerThread.ts",
  "newsroom/edition/textThread.ts",
];

/**
 * Packages that stay outside of the bundles, since they are native, read files of their own, or are programs
 * themselves.
 */
const OUTSIDE = [
  "contentlayer2",
  "esbuild",
  "harfbuzzjs",
  "libsql",
  "next",
  "pagefind",
  "postcss",
  "react-dom",
  "sharp",
  "subset-font",
];

/** Rooms whose programs only developers run, with packages that serving does not need. */
const OF_DEVELOPERS = ["bench", "e2e", "testkit"];

/** @param {string} file from the project's root, with slashes */
export function isForDevelopers(file) {
  return OF_DEVELOPERS.includes(file.split("/")[0] ?? "");
}

/** Days after which bundles of earlier sources are removed; a server may be running from one until then. */
const KEPT_DAYS = 7;

/**
 * Bundles a TypeScript program into JavaScript unless the bundle of its present sources is there. A command starts
 * in half of the time of one that is compiled as it is loaded, since some 800 small files are one or two.
 * @param {string} root the project's folder
 * @param {string} file from the root, with slashes: `desk/desk.ts`
 * @returns {Promise<string>} path of the module to import
 */
export async function bundledProgram(root, file) {
  const isOfThePaper = OF_THE_PAPER.includes(file);
  const entries = isOfThePaper ? OF_THE_PAPER : [file];
  const name = isOfThePaper ? "paper" : flat(file);
  const folder = path.join(root, PROGRAMS);
  const list = path.join(folder, `${name}.json`);
  const program = (hash) => path.join(folder, `${name}-${hash}`, `${flat(file)}.mjs`);
  const known = readList(list);
  if (known?.hash && known.hash === hashOf(root, known.inputs) && existsSync(program(known.hash))) {
    return program(known.hash);
  }
  const { inputs, files } = await bundle(root, entries);
  const hash = hashOf(root, inputs);
  const own = `${process.pid}-${threadId}`;
  const written = path.join(folder, `${name}-${hash}.${own}`);
  mkdirSync(written, { recursive: true });
  for (const { name: output, text } of files) writeFileSync(path.join(written, output), text);
  try {
    renameSync(written, path.dirname(program(hash)));
  } catch (error) {
    // Another process may have bundled the same in the meantime, and run from it.
    rmSync(written, { recursive: true });
    if (!existsSync(program(hash))) throw error;
  }
  writeFileSync(`${list}.${own}`, JSON.stringify({ hash, inputs }));
  renameSync(`${list}.${own}`, list);
  removeOld(folder, `${name}-`, path.basename(path.dirname(program(hash))));
  return program(hash);
}

/** The hash and the sources of the last bundle; undefined if there is none, or its list was cut off. */
function readList(list) {
  try {
    return JSON.parse(readFileSync(list, "utf8"));
  } catch {
    return undefined;
  }
}

/** A hash of files' contents and of the packages, undefined if a file is gone. */
function hashOf(root, inputs) {
  const hash = createHash("sha256");
  for (const input of ["package-lock.json", "deploy/programs.mjs", ...inputs]) {
    const file = path.join(root, input);
    if (!existsSync(file)) return undefined;
    hash.update(`\0${input}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** @returns {Promise<{inputs: string[], files: Array<{name: string, text: string}>}>} our sources, and the bundle */
async function bundle(root, entries) {
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((file) => ({ in: path.join(root, file), out: flat(file) })),
    outdir: PROGRAMS,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    metafile: true,
    sourcemap: "linked",
    sourcesContent: false,
    // Read sooner. Node prints the line of an error that nobody has caught.
    minifyWhitespace: true,
    lineLimit: 160,
    write: false,
    logLevel: "error",
    plugins: [packages(root), ownAddresses(root)],
    banner: {
      // Bundled CommonJS packages ask for Node's modules by `require`.
      js: [
        'import { createRequire as requireOf } from "node:module";',
        "const require = requireOf(import.meta.url);",
        // By its full name: modules of the same file may have something else of that name.
        'const projectRoot = new globalThis.URL("../../../", import.meta.url);',
      ].join("\n"),
    },
  });
  return {
    inputs: Object.keys(metafile.inputs)
      .filter((input) => !input.includes("node_modules/"))
      .sort(),
    files: outputFiles.map(({ path: file, text }) => ({ name: path.basename(file), text })),
  };
}

/** Leaves packages outside that cannot be bundled, or are not worth it in programs of developers. */
function packages(root) {
  const outside = new RegExp(`^(?:${OUTSIDE.join("|")})(?:/|$)`);
  return {
    name: "packages",
    setup({ onResolve }) {
      onResolve({ filter: /^(?:[^./@]|@[^/])/ }, ({ path: name, importer }) => {
        if (path.isAbsolute(name)) return undefined;
        const isOutside = isForDevelopers(fromRoot(root, importer)) || outside.test(name);
        return isOutside ? { path: name, external: true } : undefined;
      });
    },
  };
}

/** Gives our own modules the address that they would have without a bundle. */
function ownAddresses(root) {
  return {
    name: "own addresses",
    setup({ onLoad }) {
      onLoad({ filter: /\.m?[jt]sx?$/ }, ({ path: file }) => {
        const own = fromRoot(root, file);
        if (own.includes("node_modules/")) return undefined;
        const text = readFileSync(file, "utf8");
        if (!text.includes("import.meta.url")) return undefined;
        return {
          contents: text.replaceAll(
            "import.meta.url",
            `new globalThis.URL(${JSON.stringify(own)}, projectRoot).href`,
          ),
          loader: file.endsWith("x") ? "tsx" : "ts",
        };
      });
    },
  };
}

/** A file's path as one name, without its ending: `desk-desk`. */
function flat(file) {
  return file.replace(/\.\w+$/, "").replaceAll("/", "-");
}

function fromRoot(root, file) {
  return path.relative(root, file).split(path.sep).join("/");
}

/** Removes bundles that no process can be running from any more. */
function removeOld(folder, prefix, current) {
  const before = Date.now() - KEPT_DAYS * 86_400_000;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || name === current) continue;
    const old = path.join(folder, name);
    // Another process may have removed it in the meantime.
    const { mtimeMs = before } = statSync(old, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < before) rmSync(old, { recursive: true, force: true });
  }
}
