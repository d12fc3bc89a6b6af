import { spawnSync } from "node:child_process";
import path from "node:path";

/** Kills of each kind, and five times as many of the desk; the test suite has one or two, and twenty of the desk. */
const ROUNDS = 20;

const RUNS = [
  [
    ...["node_modules/vitest/vitest.mjs", "run"],
    ...["newsroom/edition/killed.process.test.ts", "desk/server/killed.process.test.ts"],
  ],
  [
    ...["node_modules/@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts"],
    ...["--workers=1", "specs/processes\\.spec", "specs/publish\\.spec"],
  ],
];

/**
 * `npm run bench -- kills`: kills builds, commands of the desk, the desk itself and servers at many moments, however they were
 * started. Runs tests of the suite with more rounds; needs a built site.
 * @throws when a test fails
 */
export function runKills(root: string): void {
  const workshop = path.join(root, ".broadsheet");
  for (const args of RUNS) {
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      env: {
        ...process.env,
        BROADSHEET_KILLS: String(ROUNDS),
        EDITION_FILE: path.join(workshop, "edition.sqlite"),
      },
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`${args[0]} has failed`);
  }
}
