// `npm test`. Plain JavaScript, since it runs before anything is installed.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "../deploy/installed.mjs";
import { ensureBrowser } from "../testkit/browser.mjs";
import { ensureGit } from "../testkit/gitPackage.mjs";
import { ensureNginx } from "../testkit/nginxPackage.mjs";
import { freePort } from "../testkit/ports.mjs";
import { ensureRedis } from "../testkit/redisPackage.mjs";
import { readOptions, specsOfShard, USAGE } from "./run/options.mjs";
import { check, tests } from "./run/parts.mjs";
import { printSummary } from "./run/summary.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const workshop = path.join(root, ".broadsheet/e2e");
const BIOME = "node_modules/@biomejs/biome/bin/biome";
const TSC = "node_modules/typescript/bin/tsc";
const KNIP = "node_modules/knip/bin/knip.js";
const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(`${options}\n${USAGE}`);
  process.exit(1);
}
const { shard, wanted, files, isFirefox } = options;

ensureInstalled({ development: true });
const browser = !wanted("e2e") || isFirefox || (await ensureBrowser(root));
if (!ensureNginx()) console.warn("nginx could not be installed: its tests are skipped.");
if (!ensureGit()) console.warn("Git could not be installed: tests of content by Git are skipped.");
if (!ensureRedis()) console.warn("Redis could not be installed: its tests are skipped.");
rmSync(workshop, { recursive: true, force: true });
mkdirSync(workshop, { recursive: true });

const env = {
  ...process.env,
  // The tests have an edition of their own, and no setting of the person who runs them counts.
  EDITION_FILE: path.join(workshop, "edition.sqlite"),
  CONTENT_DIR: path.join(root, "content"),
  CONTENT_REMOTE: "",
  // Tests serve many papers from one built site.
  WORK_DIR: ".broadsheet",
  SITE_URL: "",
  BROADSHEET_NOW: "",
  BROADSHEET_TEST_PORT: String(await freePort()),
  NEXT_TELEMETRY_DISABLED: "1",
  // What is kept for the next build takes half as long again: not where there has been none, which may stay the only one.
  ...((process.env.CI || !existsSync(path.join(root, ".next"))) && { BUILD_CACHE: "off" }),
};
const place = { root, workshop, env };

/** Every part of the run, in the order of the table at the end. */
const parts = [];

// The static checks are over in seconds, and the build writes types that `tsc` would read half done.
const isFirst = !shard || shard.index === 1;
if (wanted("static") && isFirst) {
  parts.push(check(place, "format and lint", [BIOME, "check"]));
  parts.push(check(place, "types", [TSC, "--noEmit"]));
  parts.push(check(place, "house rules", ["deploy/run.mjs", "e2e/house/check.ts"]));
  if (canRunKnip()) {
    parts.push(check(place, "unused files, exports and packages", [KNIP, "--no-progress"]));
  } else {
    console.warn("Unused files, exports and packages are not looked for: knip needs Node 20.19.");
  }
  await Promise.all(parts);
}
// The build needs a core, so unit tests run beside it. The browsers come after both: what is tested there has
// clocks and timeouts of its own, which a machine that does twice as much at once would not keep.
if (wanted("unit")) {
  const args = ["run", "--reporter=default", "--reporter=json"];
  if (shard) args.push(`--shard=${shard.index}/${shard.count}`);
  parts.push(tests(place, "unit and component tests", [VITEST, ...args, ...files], "vitest"));
}
if (wanted("e2e")) {
  const units = Promise.all(parts);
  const build = check(place, "production build", ["deploy/run.mjs", "deploy/build.ts"]);
  parts.push(build);
  parts.push(
    Promise.all([build, units]).then(([built]) => {
      const name = "end-to-end tests";
      if (built.failed > 0 || !browser) {
        const reason = browser ? "the build failed" : "there is no browser";
        return { name, passed: 0, failed: 1, failures: [{ name, text: `not run: ${reason}` }] };
      }
      const specs = shard ? specsOfShard(path.join(root, "e2e/specs"), shard) : files;
      const config = isFirefox ? "e2e/firefox.config.ts" : "e2e/playwright.config.ts";
      const args = ["test", "--config", config, ...specs];
      return tests(place, name, [PLAYWRIGHT, ...args], "playwright");
    }),
  );
}

// Set before the last line is printed, and no process.exit: what is printed must not be cut off.
process.exitCode = printSummary(await Promise.all(parts)) ? 0 : 1;

/** Whether this Node is one that knip runs on; the product itself needs less. */
function canRunKnip() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
