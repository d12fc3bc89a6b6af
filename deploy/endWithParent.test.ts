import { afterEach, expect, it, vi } from "vitest";

const files = vi.hoisted(() => new Map<string, string>());
vi.mock("node:fs", async (original) => ({
  ...(await original<typeof import("node:fs")>()),
  readFileSync: (file: string) => {
    const text = files.get(file);
    if (text === undefined)
      throw Object.assign(new Error("too many open files"), { code: "EMFILE" });
    return text;
  },
}));

const PARENT = process.ppid;

/** Mocks what /proc says of this process and its parent. */
function startedBy(above: number): void {
  files.set(`/proc/${process.pid}/stat`, `${process.pid} (node) S ${PARENT} 1 1`);
  files.set(`/proc/${PARENT}/stat`, `${PARENT} (a name) S ${above} 1 1`);
  files.set(`/proc/${PARENT}/cmdline`, "node\0tests");
  files.set(`/proc/${above}/cmdline`, "init\0");
}

afterEach(() => {
  vi.useRealTimers();
  files.clear();
});

it("a process goes on where the system does not say who its parent is, and ends when that one has lost its own", async () => {
  vi.useFakeTimers();
  const { whenParentEnds } = await import("./endWithParent.mjs");
  const end = vi.fn();
  startedBy(1);
  whenParentEnds(end);
  vi.advanceTimersByTime(2_000);
  expect(end).not.toHaveBeenCalled();
  files.delete(`/proc/${PARENT}/stat`);
  vi.advanceTimersByTime(2_000);
  expect(end).not.toHaveBeenCalled();
  startedBy(4_000_000);
  vi.advanceTimersByTime(2_000);
  expect(end).toHaveBeenCalledTimes(1);
});
