// `npm run test:mutation -- [FOLDER…|FILE…] [--sample MUTANTS] [--seed NUMBER]`: whether the unit tests notice a
// change in the code of each folder. A folder of 15,000 lines takes hours; `--sample` tries only about so many
// mutants, in windows of lines drawn at random. The seed is printed: the same one draws the same windows again.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled } from "../deploy/installed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Lines of a window, and the mutants that Stryker finds in one on average. */
const WINDOW = 15;
const MUTANTS_IN_WINDOW = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" }, seed: { type: "string" } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
const folders = positionals.map((folder) => folder.replace(/\/+$/, ""));

ensureInstalled({ development: true });
for (const folder of folders.length > 0 ? folders : ["newsroom", "delivery", "desk"]) {
  console.log(`\nMutation testing of ${folder}`);
  const env = { ...process.env, MUTATE_FOLDER: folder };
  if (values.sample !== undefined) {
    const windows = sampleOf(folder, Math.ceil(Number(values.sample) / MUTANTS_IN_WINDOW));
    console.log(`A sample of ${windows.length} windows; --seed ${seed} draws it again.`);
    Object.assign(env, { MUTATE_WINDOWS: windows.join(","), MUTATE_SEED: String(seed) });
  }
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run"],
    { cwd: root, stdio: "inherit", env },
  );
  if (status !== 0) process.exitCode = 1;
}

/** Windows of a folder's code, each as likely as any other: `folder/file.ts:16-30`. */
function sampleOf(folder, size) {
  const windows = readdirSync(`${root}/${folder}`, { recursive: true })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|d)\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(`${root}/${file}`, "utf8").split("\n").length;
      return Array.from({ length: Math.ceil(lines / WINDOW) }, (_, at) => {
        return `${file}:${at * WINDOW + 1}-${Math.min((at + 1) * WINDOW, lines)}`;
      });
    });
  const random = randomNumbers(seed);
  const drawn = windows.map((window) => ({ window, place: random() }));
  drawn.sort((a, b) => a.place - b.place);
  return drawn.slice(0, size).map(({ window }) => window);
}

/** Numbers from 0 to 1 that depend on nothing but the seed (mulberry32). */
function randomNumbers(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
