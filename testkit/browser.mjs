// Plain JavaScript, since the test run needs a browser before anything is compiled.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

/**
 * The path of the installed browser, or undefined when Playwright's own is to be used.
 * @returns {string | undefined} absolute path
 */
export function installedBrowser() {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const name of NAMES) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/**
 * Finds a browser, or installs one.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} whether there is one now
 */
export async function ensureBrowser(root) {
  if (installedBrowser() || (await hasPlaywrightsOwn())) return true;
  console.log("Installing a browser …");
  const superuser = process.getuid?.() === 0;
  if (superuser && existsSync("/etc/debian_version")) {
    run("apt-get", ["update"], root);
    if (run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], root)) return true;
  }
  const playwright = [path.join(root, "node_modules/@playwright/test/cli.js"), "install"];
  const attempts = superuser ? [["--with-deps", "chromium"], ["chromium"]] : [["chromium"]];
  for (const attempt of attempts) {
    if (run(process.execPath, [...playwright, ...attempt], root)) return true;
  }
  console.error(
    "No browser could be installed. Install Chromium or Google Chrome so that it is in PATH, then run npm test again.",
  );
  return false;
}

async function hasPlaywrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

function run(command, args, cwd) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { cwd, env, stdio: "inherit" }).status === 0;
}
