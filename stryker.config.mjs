/**
 * Mutation testing: Stryker changes one thing at a time in the code and runs the unit tests that execute
 * it; a change that no test notices “survives”. `npm run test:mutation -- FOLDER…` (e2e/mutation.mjs) names
 * the folder, or one file, in MUTATE_FOLDER, and the lines that are tried, when they are a sample, in MUTATE_WINDOWS.
 * A mutant that lives on purpose carries a `// Stryker disable next-line` comment with its reason.
 * @type {import("@stryker-mutator/core").PartialStrykerOptions}
 */
const folder = process.env.MUTATE_FOLDER ?? "delivery";
const sample = process.env.MUTATE_WINDOWS?.split(",");
const report = `.broadsheet/mutation/${folder.replaceAll("/", "-")}${sample ? `-${process.env.MUTATE_SEED}` : ""}`;

/** Least percentage of mutants that the tests have to notice, by room. */
const LEAST = { newsroom: 85, delivery: 85, desk: 75 };
const least = LEAST[folder.split("/")[0]] ?? null;

export default {
  mutate: sample ?? [
    /\.tsx?$/.test(folder) ? folder : `${folder}/**/*.{ts,tsx}`,
    "!**/*.test.{ts,tsx}",
    "!**/*.d.ts",
  ],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Stryker would rewrite it by TypeScript's programming interface, which TypeScript 7 does not have.
  tsconfigFile: "none",
  timeoutMS: 10_000,
  // All of the newsroom's tests, one after the other.
  dryRunTimeoutMinutes: 30,
  tempDirName: ".broadsheet/mutation/sandbox",
  ignorePatterns: [".next", ".broadsheet", "docs/screenshots"],
  incremental: true,
  incrementalFile: `${report}.json`,
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `${report}-report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: least ?? 60, break: least },
  allowConsoleColors: false,
};
