// Plain JavaScript, as browser.mjs.
import { spawnSync } from "node:child_process";
import { installDebianPackages } from "./debianPackages.mjs";

/** Whether Redis is installed. */
export function hasRedis() {
  return spawnSync("redis-server", ["--version"]).status === 0;
}

/**
 * Finds Redis, and installs it where that needs no confirmation.
 * @returns {boolean} whether it is installed now
 */
export function ensureRedis() {
  if (!hasRedis()) installDebianPackages(["redis-server"]);
  return hasRedis();
}
