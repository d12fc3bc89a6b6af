// `npm run test:mutation -- [FOLDER…]`: mutation tests of the folders by their unit tests.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "../deploy/installed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders = process.argv.slice(2).map((folder) => folder.replace(/\/+$/, ""));

ensureInstalled({ development: true });
for (const folder of folders.length > 0 ? folders : ["newsroom", "delivery", "desk"]) {
  console.log(`\nMutation testing of ${folder}/`);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run"],
    { cwd: root, stdio: "inherit", env: { ...process.env, MUTATE_FOLDER: folder } },
  );
  if (status !== 0) process.exitCode = 1;
}
