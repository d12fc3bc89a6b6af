// Plain JavaScript, as firefoxWithBidi.mjs.
import { spawnSync } from "node:child_process";

const PROGRAMS = ["firefox-esr", "firefox"];

/**
 * The installed Firefox.
 * @returns {string | undefined} a program's name; undefined where there is none
 */
export function installedFirefox() {
  return PROGRAMS.find((program) => spawnSync(program, ["--version"]).status === 0);
}
