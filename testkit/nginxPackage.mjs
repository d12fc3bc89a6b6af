// Plain JavaScript, as browser.mjs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether nginx is installed. */
export function hasNginx() {
  return spawnSync("nginx", ["-v"]).status === 0;
}

/**
 * Finds nginx, and installs it where that needs no confirmation.
 * @returns {boolean} whether it is installed now
 */
export function ensureNginx() {
  if (hasNginx()) return true;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  console.log("Installing nginx …");
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: "inherit",
  };
  spawnSync("apt-get", ["update"], options);
  spawnSync(
    "apt-get",
    ["install", "-y", "--no-install-recommends", "nginx-light", "openssl"],
    options,
  );
  return hasNginx();
}
