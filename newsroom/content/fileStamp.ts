import type { BigIntStats } from "node:fs";

/** Milliseconds in which a file may change twice without its times showing it; FAT has the coarsest. */
const COARSEST = 2000;

/**
 * Tells whether a file has changed: its size, times and number on the disk, as Git's index does. Undefined for
 * one that was written so shortly ago that it might be written again at the same time.
 */
export function stampOf({ size, mtimeNs, ctimeNs, ctimeMs, ino }: BigIntStats): string | undefined {
  if (Date.now() - Number(ctimeMs) < COARSEST) return undefined;
  return `${size}:${mtimeNs}:${ctimeNs}:${ino}`;
}
