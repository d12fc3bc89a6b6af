import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

/**
 * Removes the cache of Next's development server if routes have come, gone or moved since it was last started:
 * it looks for the files of before, as after an update of the product, and answers 500 where they were.
 * @param root the project's folder
 */
export function clearMovedRoutes(root: string): void {
  const list = path.join(root, WORKSPACE_PATHS.developmentRoutes);
  const routes = readdirSync(path.join(root, "app"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
    .join("\n");
  if (textOf(list) === routes) return;
  rmSync(path.join(root, WORKSPACE_PATHS.site, "dev"), { recursive: true, force: true });
  mkdirSync(path.dirname(list), { recursive: true });
  writeFileSync(list, routes);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
