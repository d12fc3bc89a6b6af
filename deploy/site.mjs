// The main job: install what is missing, build the edition and the site, serve it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./installed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

ensureInstalled();
for (const step of ["deploy/build.ts", "deploy/start.ts"]) {
  const { status, signal } = spawnSync(process.execPath, ["--import", "tsx", step], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(signal ? 0 : (status ?? 1));
}
