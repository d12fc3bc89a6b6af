import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import * as modules from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { ROOT } from "../testkit/project.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { run } from "../testkit/temporaryRoot.ts";
import { writeFiles } from "../testkit/writeFiles.ts";
import { bundledProgram } from "./programs.mjs";

const DAY = 86_400_000;

/** A project whose desk says a word, where it lies, and reads a package that is written in CommonJS. */
function project() {
  const root = temporaryFolder();
  const write = (files: Record<string, string>) => writeFiles(root, files);
  write({
    "desk/desk.ts": `
      import { word } from "./word.ts";
      export const said: string = word;
      export const later = async () => (await import("./later.ts")).later;
      export const lies = import.meta.url;`,
    "desk/word.ts": 'import semver from "old-package"; export const word = "hello" + semver;',
    "desk/later.ts": "export const later = import.meta.url;",
    "desk/dev.ts": "export {};",
    "desk/writeEditing.ts": "export {};",
    "deploy/build.ts": "export {};",
    "deploy/export.ts": "export {};",
    "deploy/start.ts": "export {};",
    "deploy/contentRemote/publishProgram.ts": "export {};",
    "newsroom/content/compilerThread.ts": "export {};",
    "newsroom/edition/textThread.ts": "export {};",
    "deploy/programs.mjs": "",
    "package-lock.json": "{}",
    "node_modules/old-package/package.json": '{"name":"old-package","version":"1.0.0"}',
    "node_modules/old-package/index.js": 'module.exports = require("path").sep;',
  });
  symlinkSync(path.join(ROOT, "node_modules/esbuild"), path.join(root, "node_modules/esbuild"));
  const folder = path.join(root, WORKSPACE_PATHS.programs);
  return {
    root,
    write,
    folder,
    bundles: () => readdirSync(folder).filter((name) => !name.endsWith(".json")),
    load: async (file = "desk/desk.ts") =>
      import(pathToFileURL(await bundledProgram(root, file)).href),
  };
}

describe("a program of the project", () => {
  it("runs as if it were not bundled: with its own address, packages, and modules loaded later", async () => {
    const { root, load } = project();
    const { said, lies, later } = await load();
    expect(said).toBe(`hello${path.sep}`);
    expect(lies).toBe(pathToFileURL(path.join(root, "desk/desk.ts")).href);
    expect(await later()).toBe(pathToFileURL(path.join(root, "desk/later.ts")).href);
  });

  it("is bundled once, together with the others of the paper", async () => {
    const { root, folder, bundles } = project();
    const desk = await bundledProgram(root, "desk/desk.ts");
    const before = bundles();
    const { ino } = statSync(desk);
    const start = await bundledProgram(root, "deploy/start.ts");
    expect(path.dirname(start)).toBe(path.dirname(desk));
    expect([await bundledProgram(root, "desk/desk.ts"), statSync(desk).ino]).toEqual([desk, ino]);
    expect(bundles()).toEqual(before);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it.each([
    ["a source", { "desk/word.ts": 'export const word = "changed";' }],
    ["a source that is loaded later", { "desk/later.ts": "export const later = 1;" }],
    ["the packages", { "package-lock.json": '{"changed":true}' }],
    ["the way of bundling", { "deploy/programs.mjs": "// changed" }],
  ])(
    "is bundled anew when %s has changed, and the old bundle stays for who runs it",
    async (_, files) => {
      const { root, write, bundles } = project();
      const old = await bundledProgram(root, "desk/desk.ts");
      write(files);
      const fresh = await bundledProgram(root, "desk/desk.ts");
      expect(fresh).not.toBe(old);
      expect(bundles()).toHaveLength(2);
      expect(existsSync(old)).toBe(true);
    },
  );

  it("is bundled anew when its bundle has been deleted", async () => {
    const { root, folder, load } = project();
    rmSync(path.dirname(await bundledProgram(root, "desk/desk.ts")), { recursive: true });
    expect((await load()).said).toBe(`hello${path.sep}`);
    writeFiles(folder, { "paper.json": '{"hash":"12' });
    expect((await load()).said).toBe(`hello${path.sep}`);
    rmSync(folder, { recursive: true });
    expect(existsSync(await bundledProgram(root, "desk/desk.ts"))).toBe(true);
  });

  it("leaves no bundle behind that is older than a week", async () => {
    const { root, write, bundles } = project();
    const old = path.dirname(await bundledProgram(root, "desk/desk.ts"));
    write({ "desk/word.ts": "export const word = 2;" });
    const recent = path.dirname(await bundledProgram(root, "desk/desk.ts"));
    expect(bundles()).toHaveLength(2);
    for (const [folder, days] of [
      [old, 8],
      [recent, 6],
    ] as const) {
      const then = new Date(Date.now() - days * DAY);
      utimesSync(folder, then, then);
    }
    write({ "desk/word.ts": "export const word = 3;" });
    await bundledProgram(root, "desk/desk.ts");
    expect([existsSync(old), existsSync(recent)]).toEqual([false, true]);
  });

  it("is bundled by many at the same time without harm", async () => {
    const { root, bundles } = project();
    const all = await Promise.all(
      Array.from({ length: 5 }, () => bundledProgram(root, "desk/desk.ts")),
    );
    expect(new Set(all).size).toBe(1);
    expect(bundles()).toHaveLength(1);
    expect(readFileSync(all[0] ?? "", "utf8")).toContain("lies");
  });

  it("gets its arguments, and names its sources where it fails", async () => {
    const { root, write } = project();
    for (const file of ["run.mjs", "paperEnvironment.mjs", "programs.mjs", "sourceStacks.mjs"]) {
      cpSync(path.join(ROOT, "deploy", file), path.join(root, "deploy", file));
    }
    write({
      // Installs nothing.
      "deploy/installed.mjs": "export function ensureInstalled() {}",
      "desk/desk.ts":
        'import { fail } from "./word.ts";\nconsole.log(JSON.stringify(process.argv.slice(1)));\nfail();',
      "desk/word.ts": "\n\nexport function fail(): never { throw new URL('') }",
    });
    const { out, err, status } = await run(root, ["deploy/run.mjs", "desk/desk.ts", "a", "b c"]);
    expect(JSON.parse(out)).toEqual([path.join(root, "desk/desk.ts"), "a", "b c"]);
    expect(err).toContain("TypeError [ERR_INVALID_URL]: Invalid URL\n");
    expect(err).toContain(`    at fail (${path.join(root, "desk/word.ts")}:3:39)\n`);
    expect(err).toContain(`    at ${path.join(root, "desk/desk.ts")}:3:1`);
    expect(status).toBe(1);
  });

  it("keeps what Node has compiled beside its bundle, where Node can keep it", async () => {
    const { root, bundles, folder } = project();
    for (const file of ["run.mjs", "paperEnvironment.mjs", "programs.mjs", "sourceStacks.mjs"]) {
      cpSync(path.join(ROOT, "deploy", file), path.join(root, "deploy", file));
    }
    writeFiles(root, { "deploy/installed.mjs": "export function ensureInstalled() {}" });
    expect((await run(root, ["deploy/run.mjs", "desk/desk.ts"])).status).toBe(0);
    const [bundle = ""] = bundles();
    expect(existsSync(path.join(folder, bundle, "compiled"))).toBe("enableCompileCache" in modules);
  });

  it("says what is wrong where its bundle cannot be written", async () => {
    const { root, write } = project();
    for (const file of ["run.mjs", "paperEnvironment.mjs", "programs.mjs", "sourceStacks.mjs"]) {
      cpSync(path.join(ROOT, "deploy", file), path.join(root, "deploy", file));
    }
    write({
      "deploy/installed.mjs": "export function ensureInstalled() {}",
      // Root may write everywhere, so a file is in the folder's place.
      [WORKSPACE_PATHS.programs]: "",
    });
    const { err, status } = await run(root, ["deploy/run.mjs", "desk/desk.ts"]);
    expect(status).toBe(1);
    expect(err).toMatch(
      /^The program cannot be prepared in .+ \(E\w+: .+\)\. Make sure that there is room/,
    );
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("names the file of a mistake in its source", async () => {
    const { root, write } = project();
    write({ "desk/word.ts": "export const word = ;" });
    await expect(bundledProgram(root, "desk/desk.ts")).rejects.toThrow(/desk\/word\.ts:1:/);
  });
});
