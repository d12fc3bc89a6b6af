// Plain JavaScript, since it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = path.join(root, "node_modules");
const lockFile = path.join(root, "package-lock.json");
const listFile = path.join(modules, ".package-lock.json");
const stampFile = path.join(modules, ".broadsheet-installed");

/**
 * Installs the packages of the lock file when they are missing or outdated. Building and serving work without
 * development packages where those are omitted (`npm ci --omit=dev`).
 * @param {{ development?: boolean }} [needs] whether development packages are required too
 */
export function ensureInstalled({ development = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 15)) {
    console.error(`Node ${process.versions.node} is too old; install Node 20.15 or newer.`);
    process.exit(1);
  }
  const isEnough = (found) => found === "all" || (found === "served" && !development);
  if (isEnough(remembered())) return;
  const found = installed();
  if (isEnough(found)) {
    remember(found);
    return;
  }
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
  remember("all");
}

/** A hash of what the lock file names and of npm's own list of what is there. */
function stamp() {
  const hash = createHash("sha256").update(readFileSync(lockFile));
  return hash.update(existsSync(listFile) ? readFileSync(listFile) : "").digest("hex");
}

/** What was found for the present files the last time: to compare the two takes longer than all else before a program. */
function remembered() {
  const [known, found] = existsSync(stampFile) ? readFileSync(stampFile, "utf8").split(" ") : [];
  return known === stamp() ? found : undefined;
}

/** @param {"all" | "served"} found */
function remember(found) {
  try {
    writeFileSync(stampFile, `${stamp()} ${found}`);
  } catch {
    // Packages that this user may only read are compared each time.
  }
}

/**
 * Whether npm has installed what the lock file names: all, or at least what building and serving need. Optional
 * packages are ignored, since most are for other systems.
 * @returns {"all" | "served" | undefined}
 */
function installed() {
  if (!existsSync(listFile)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(lockFile, "utf8"));
  const there = JSON.parse(readFileSync(listFile, "utf8")).packages ?? {};
  const missing = Object.entries(packages).filter(
    ([name, { version, optional, devOptional }]) =>
      name !== "" && !optional && !devOptional && there[name]?.version !== version,
  );
  if (missing.length === 0) return "all";
  return missing.every(([, { dev }]) => dev) ? "served" : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled({ development: process.argv.includes("--development") });
}
