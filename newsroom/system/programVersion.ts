import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What decides how content is read, checked and compiled. */
const SOURCES = ["newsroom", "contentlayer.config.ts", "package-lock.json"];

const versions = new Map<string, string>();

/**
 * A digest of the sources that read content files, of their packages and of Node's own version: what one
 * version has written below `.broadsheet` another may not read.
 * @param root the project's folder
 */
export function programVersion(root: string): string {
  const known = versions.get(root);
  if (known) return known;
  const hash = createHash("sha256").update(process.versions.v8);
  for (const source of SOURCES.flatMap((name) => filesAt(path.join(root, name)))) {
    hash.update(`\0${path.relative(root, source)}\0`).update(readFileSync(source));
  }
  const version = hash.digest("base64url").slice(0, 22);
  versions.set(root, version);
  return version;
}

/** A file, or those of a folder without its tests; none where there is nothing. */
function filesAt(source: string): string[] {
  const found = statSync(source, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [source] : [];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
