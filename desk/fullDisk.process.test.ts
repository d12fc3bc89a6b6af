import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Mounts a disk of two megabytes in a mount namespace, which any user may create where the system allows it.
 */
const SMALL_DISK = (folder: string) => [
  "-rm",
  "sh",
  "-c",
  `mount -t tmpfs -o size=2m tmpfs ${folder} && exec "$@"`,
  "sh",
];

function hasSmallDisks(): boolean {
  const folder = path.join(ROOT, "docs");
  return spawnSync("unshare", [...SMALL_DISK(folder), "true"]).status === 0;
}

type Attempt = [what: string, room: number | string, outcome: string, soundness: string];

it.runIf(hasSmallDisks())(
  "a disk that is full, or has become read-only, is one sentence, leaves the edition whole, and with room the same command works",
  () => {
    const disk = temporaryFolder();
    const run = [process.execPath, "deploy/run.mjs", "testkit/fullDisk.ts", disk];
    const out = execFileSync("unshare", [...SMALL_DISK(disk), ...run], { cwd: ROOT });
    const { full, readOnly } = JSON.parse(out.toString()) as Record<string, Attempt[]>;
    expect(full).toHaveLength(23);
    for (const [what, room, outcome, soundness] of full ?? []) {
      expect([what, room, soundness]).toEqual([what, room, "sound"]);
      if (room === "enough") expect([what, outcome]).toEqual([what, "done"]);
      else
        expect([what, room, outcome]).toEqual([
          what,
          room,
          expect.stringMatching(/^The disk is full.* run the same command again\.$/),
        ]);
    }
    for (const attempt of readOnly ?? []) {
      const [what] = attempt;
      const sentence = expect.stringMatching(/^(?:The file system|The edition|This user)[^\n]*\.$/);
      expect(attempt).toEqual([what, "read-only", sentence, "sound"]);
    }
    expect(readOnly?.map(([what]) => what)).toEqual([
      "publish",
      "rename",
      "breaking",
      "withdraw",
      "renew",
      "build",
      "backup",
    ]);
  },
);
