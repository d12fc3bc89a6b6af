import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

/**
 * Makes sure that this user may write into a folder, or make it.
 * @throws the system's error: EACCES, or EROFS on a read-only file system, for root as well
 */
export function requireWritable(folder: string): void {
  let there = path.resolve(folder);
  while (!existsSync(there)) there = path.dirname(there);
  // With the slash, a file is no folder.
  accessSync(`${there}/`, constants.W_OK);
}
