import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

/**
 * Checks that this user may write to a folder, or create it.
 * @throws the system's error: EACCES, or EROFS on a read-only file system, also for root
 */
export function requireWritable(folder: string): void {
  let there = path.resolve(folder);
  while (!existsSync(there)) there = path.dirname(there);
  // The trailing slash makes this fail for a file.
  accessSync(`${there}/`, constants.W_OK);
}
