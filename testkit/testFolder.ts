import { chmodSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Bytes of free memory with which temporary files go there. */
const ROOMY = 2_000_000_000;

/**
 * A run of Vitest has one folder for its temporary files, deleted at its end. It is in memory where there is room:
 * editions are written durably, and hundreds of tests would wait for the disk.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(isRoomy("/dev/shm") ? "/dev/shm" : tmpdir(), "tests-"));
  // nginx reads its files there as another user.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

function isRoomy(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > ROOMY;
  } catch {
    return false;
  }
}
