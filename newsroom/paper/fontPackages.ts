import { existsSync } from "node:fs";
import path from "node:path";
import { FONT_PACKAGES } from "../system/workspace.ts";

/**
 * The folder of a package of Fontsource: one of the product's own, or one that an owner has installed for a theme.
 * @param root the project's folder
 * @returns undefined if it is not installed
 */
export function fontPackage(named: string, root = process.cwd()): string | undefined {
  return [".", FONT_PACKAGES]
    .map((place) => path.resolve(/* turbopackIgnore: true */ root, place, "node_modules", named))
    .find((folder) => existsSync(folder));
}

/** The command that installs a package where releases leave it alone, from any folder. */
export function fontInstallation(named: string, root = process.cwd()): string {
  const place = path.resolve(/* turbopackIgnore: true */ root, FONT_PACKAGES);
  return `npm install --prefix "${place}" ${named}`;
}
