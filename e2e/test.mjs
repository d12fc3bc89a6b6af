// `npm test`. Plain JavaScript, since it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "../deploy/installed.mjs";
import { ensureBrowser } from "../testkit/browser.mjs";
import { ensureNginx } from "../testkit/nginxPackage.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const workshop = path.join(root, ".broadsheet/e2e");
const BIOME = "node_modules/@biomejs/biome/bin/biome";
const TSC = "node_modules/typescript/bin/tsc";
const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

/** What each part of the run has brought, in the order of the run. */
const parts = [];

ensureInstalled({ development: true });
const browser = await ensureBrowser(root);
if (!ensureNginx()) console.warn("nginx could not be installed: its tests are skipped.");
rmSync(workshop, { recursive: true, force: true });
mkdirSync(workshop, { recursive: true });

const env = {
  ...process.env,
  // The tests have an edition of their own, and no setting of the person who runs them counts.
  EDITION_FILE: path.join(workshop, "edition.sqlite"),
  CONTENT_DIR: path.join(root, "content"),
  SITE_URL: "",
  BROADSHEET_NOW: "",
  BROADSHEET_TEST_PORT: String(await freePort()),
  NEXT_TELEMETRY_DISABLED: "1",
};

check("format and lint", [BIOME, "check"]);
check("types", [TSC, "--noEmit"]);
check("house rules", ["--import", "tsx", "e2e/house/check.ts"]);
tests("unit and component tests", [VITEST, "run", "--reporter=default", "--reporter=json"], {
  report: "vitest.json",
  reportArgument: (file) => [`--outputFile.json=${file}`],
  read: ({ numPassedTests, numFailedTests, numPendingTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  }),
});
const built = check("production build", ["--import", "tsx", "deploy/build.ts"]);
if (built && browser) {
  tests("end-to-end tests", [PLAYWRIGHT, "test", "--config", "e2e/playwright.config.ts"], {
    report: "playwright.json",
    reportArgument: () => [],
    read: ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  });
} else {
  parts.push({ name: "end-to-end tests: not run", passed: 0, failed: 1 });
}

console.log("");
for (const { name, passed, failed, skipped } of parts) {
  const left = skipped ? `, ${skipped} skipped` : "";
  console.log(
    `${failed ? "FAILED" : "ok    "}  ${name}: ${passed} passed, ${failed} failed${left}`,
  );
}
const sum = (of) => parts.reduce((total, part) => total + part[of], 0);
// Set before the last line is printed, and no process.exit: what is printed must not be cut off.
process.exitCode = sum("failed") > 0 ? 1 : 0;
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);

/** Runs a step that either passes or fails as a whole. */
function check(name, args) {
  const passed = run(name, args, env);
  parts.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  return passed;
}

/** Runs a test runner and counts its tests by its report. */
function tests(name, args, { report, reportArgument, read }) {
  const file = path.join(workshop, report);
  const passed = run(name, [...args, ...reportArgument(file)], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  let counts = { passed: 0, failed: 0 };
  try {
    counts = read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    console.error(`${name}: no report was written`);
  }
  // A file that could not even be loaded has no tests to count.
  if (!passed && counts.failed === 0) counts.failed = 1;
  parts.push({ name, ...counts });
}

function run(name, args, stepEnv) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env: stepEnv,
    stdio: "inherit",
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s ──`);
  return status === 0;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
