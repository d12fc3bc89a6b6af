// Plain JavaScript, as browser.mjs.
import { spawnSync } from "node:child_process";
import { installDebianPackages } from "./debianPackages.mjs";

/** Whether nginx is installed. */
export function hasNginx() {
  return spawnSync("nginx", ["-v"]).status === 0;
}

/**
 * Finds nginx, and installs it where that needs no confirmation.
 * @returns {boolean} whether it is installed now
 */
export function ensureNginx() {
  if (!hasNginx()) installDebianPackages(["nginx-light", "openssl"]);
  return hasNginx();
}
