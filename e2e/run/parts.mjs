// Plain JavaScript, as test.mjs.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { playwrightResults, vitestResults } from "./reports.mjs";

/** Processes under way; they are ended with the run. */
const running = new Set();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

/**
 * How a part of the run ended.
 * @typedef {object} Part
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {number} [seconds]
 * @property {Array<{name: string, text: string}>} failures what failed, to be printed again at the end
 */

/**
 * Runs a step that either passes or fails as a whole.
 * @param {{root: string, env: NodeJS.ProcessEnv}} place
 * @param {string} name
 * @param {string[]} args of Node
 * @returns {Promise<Part>}
 */
export async function check({ root, env }, name, args) {
  const { status, output, seconds } = await run(name, args, { root, env });
  const passed = status === 0;
  return {
    name,
    passed: passed ? 1 : 0,
    failed: passed ? 0 : 1,
    failures: passed ? [] : [{ name, text: lastLines(output) }],
    seconds,
  };
}

/** How a runner is told where to put its report, and how that is read. */
const RUNNERS = {
  vitest: {
    report: "vitest.json",
    args: (file) => [`--outputFile.json=${file}`],
    env: () => ({}),
    read: vitestResults,
    live: false,
  },
  playwright: {
    report: "playwright.json",
    args: () => [],
    env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    read: playwrightResults,
    // The longest part: whoever waits sees it move.
    live: true,
  },
};

/**
 * Runs a test runner and counts its tests by its report.
 * @param {{root: string, workshop: string, env: NodeJS.ProcessEnv}} place
 * @param {string} name
 * @param {string[]} args of Node
 * @param {keyof typeof RUNNERS} kind
 * @returns {Promise<Part>}
 */
export async function tests({ root, workshop, env }, name, args, kind) {
  const runner = RUNNERS[kind];
  const file = path.join(workshop, runner.report);
  const { status, output, seconds } = await run(name, [...args, ...runner.args(file)], {
    root,
    env: { ...env, ...runner.env(file) },
    live: runner.live,
  });
  const results = existsSync(file)
    ? runner.read(JSON.parse(readFileSync(file, "utf8")), root)
    : { passed: 0, failed: 0, skipped: 0, failures: [] };
  // A runner that ended badly, for a reason that is no test's: an error outside of all tests, no report.
  if (status !== 0 && results.failed === 0) {
    results.failed = 1;
    results.failures.push({ name: `${name} ended with ${status}`, text: lastLines(output) });
  }
  return { name, ...results, seconds };
}

/**
 * Runs Node. What it prints is shown in one piece when it has ended, or as it comes.
 * @returns {Promise<{status: number | string, output: string, seconds: number}>}
 */
function run(name, args, { root, env, live = false }) {
  const started = Date.now();
  if (live) console.log(`\n── ${name} ──`);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      output += text;
      if (live) process.stdout.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      running.delete(child);
      const seconds = (Date.now() - started) / 1000;
      if (!live) process.stdout.write(`\n── ${name} ──\n${output}`);
      const outcome = code === 0 ? "passed" : "FAILED";
      console.log(`── ${name}: ${outcome} in ${seconds.toFixed(1)} s ──`);
      resolve({ status: code ?? String(signal), output, seconds });
    });
  });
}

/** As much of an output as says why it ended. */
function lastLines(output) {
  return output.trimEnd().split("\n").slice(-40).join("\n");
}
