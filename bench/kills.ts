import { spawnSync } from "node:child_process";
import path from "node:path";

/** Kills of each kind; the suite has one or two. */
const ROUNDS = 20;

const RUNS = [
  ["node_modules/vitest/vitest.mjs", "run", "newsroom/edition/killed.test.ts"],
  [
    ...["node_modules/@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts"],
    ...["--workers=1", "specs/processes\\.spec", "specs/publish\\.spec"],
  ],
];

/**
 * `npm run bench -- kills`: builds, changes of stories, commands of the desk and servers are killed at many
 * moments, in every way that they can be started. Runs the suite's own tests with more rounds; needs a built site.
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
