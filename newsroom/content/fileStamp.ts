import type { Stats } from "node:fs";

/** Milliseconds in which a file may change twice without its times showing it; FAT has the coarsest. */
const COARSEST = 2000;

/**
 * Tells whether a file has changed: its size, times and number on the disk, as Git's index does. Undefined for
 * one that was written so shortly ago that it might be written again at the same time. Its milliseconds have fractions
 * of a quarter of a microsecond; for an archive, bigints would fill the memory.
 */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string | undefined {
  if (Date.now() - ctimeMs < COARSEST) return undefined;
  return `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
}
