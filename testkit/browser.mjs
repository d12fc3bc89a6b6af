// Plain JavaScript, since the test run installs a browser before anything is compiled.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

/** Chromium without a window, as Playwright's own is: half of the processor time, and no back/forward cache. */
const HEADLESS = "chromium-headless-shell";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

/**
 * The browser for tests: the headless one if it is installed, else the whole one.
 * @returns {string | undefined} absolute path; undefined when Playwright's own is to be used
 */
export function testBrowser() {
  return inPath([HEADLESS]) ?? installedBrowser();
}

/**
 * The installed browser as readers have it, with everything that a headless one lacks.
 * @returns {string | undefined} absolute path; undefined when Playwright's own is to be used
 */
export function installedBrowser() {
  return inPath(NAMES);
}

/** @param {string[]} names of programs, in the order of preference within a folder */
function inPath(names) {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const name of names) {
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
 * Finds a browser, and installs what is missing: on Debian the headless browser beside the whole one, elsewhere
 * Playwright's own.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} whether there is a browser now
 */
export async function ensureBrowser(root) {
  const superuser = process.getuid?.() === 0;
  if (superuser && existsSync("/etc/debian_version")) {
    const missing = [inPath([HEADLESS]) ? "" : HEADLESS, installedBrowser() ? "" : "chromium"];
    installPackages(missing.filter(Boolean), root);
  }
  if (installedBrowser() || (await hasPlaywrightsOwn())) return true;
  console.log("Installing a browser …");
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

/** Each by itself: an older Debian has no headless browser, and the whole one does as well. */
function installPackages(names, root) {
  if (names.length === 0) return;
  console.log("Installing a browser for tests …");
  run("apt-get", ["update"], root);
  for (const name of names)
    run("apt-get", ["install", "-y", "--no-install-recommends", name], root);
}

async function hasPlaywrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

function run(command, args, cwd) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { cwd, env, stdio: "inherit" }).status === 0;
}
