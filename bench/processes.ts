import { existsSync, readFileSync } from "node:fs";

/** Resident memory of a process in MB; 0 where there is no /proc. */
export function memoryOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  return Math.round(Number(/VmRSS:\s*(\d+)/.exec(readFileSync(status, "utf8"))?.[1] ?? 0) / 1_000);
}

/** Milliseconds in each of the units in which Linux counts processor time. */
const TICK = 10;

/** Processor time of a process so far, in milliseconds; 0 where there is no /proc. */
export function processorOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  // After the name, which may have anything in it.
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
