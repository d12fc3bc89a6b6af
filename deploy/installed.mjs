// Plain JavaScript, since it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = path.join(root, "node_modules");
const stampFile = path.join(modules, ".broadsheet-installed");

/**
 * Installs the packages of the lock file when they are missing or outdated. Building and serving work without
 * development packages where those are omitted (`npm ci --omit=dev`).
 * @param {{ development?: boolean }} [needs] whether development packages are required too
 */
export function ensureInstalled({ development = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    console.error(`Node ${process.versions.node} is too old; install Node 20.12 or newer.`);
    process.exit(1);
  }
  const lock = readFileSync(path.join(root, "package-lock.json"));
  const stamp = createHash("sha256").update(lock).digest("hex");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  if (isInstalled(JSON.parse(lock.toString()), development)) return;
  console.log("Installing packages …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("Packages could not be installed; see what npm printed above.");
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}

/**
 * Whether npm has installed what the lock file names, by npm's own list. Optional packages are ignored, since
 * most are for other systems.
 */
function isInstalled({ packages = {} }, development) {
  const list = path.join(modules, ".package-lock.json");
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, "utf8")).packages ?? {};
  return Object.entries(packages).every(
    ([name, { version, dev, optional, devOptional }]) =>
      name === "" ||
      optional ||
      devOptional ||
      (dev && !development) ||
      installed[name]?.version === version,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled({ development: process.argv.includes("--development") });
}
