// Plain JavaScript, as browser.mjs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether Git is installed. */
export function hasGit() {
  return spawnSync("git", ["version"]).status === 0;
}

/**
 * Finds Git, and installs it where that needs no confirmation.
 * @returns {boolean} whether it is installed now
 */
export function ensureGit() {
  if (hasGit()) return true;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  console.log("Installing Git …");
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: "inherit",
  };
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "git"], options);
  return hasGit();
}
