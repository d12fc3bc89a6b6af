// `npm run site`: installs missing packages, builds the edition and the site, serves it.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./installed.mjs";
import { loadPaperEnvironment } from "./paperEnvironment.mjs";
import { ended } from "./signals.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

ensureInstalled();
// Both steps are of one paper, also when a file names another after the first.
loadPaperEnvironment(process.env, root);
if (!process.env.CONTENT_REMOTE) process.env.CONTENT_DIR ||= "content";
await step("deploy/build.ts", { serves: false });
await step("deploy/start.ts", { serves: true });

/** Runs one step; the next one runs only if it succeeded. */
async function step(file, kind) {
  const child = spawn(process.execPath, ["deploy/run.mjs", file], { cwd: root, stdio: "inherit" });
  const status = await ended(child, kind);
  if (status !== 0 || kind.serves) process.exit(status);
}
