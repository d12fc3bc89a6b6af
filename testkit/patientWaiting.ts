import { vi } from "vitest";

/**
 * What a test waits for may take a busy machine longer than Vitest's one second. Tests that wait for a failure name a
 * time of their own.
 */
const PATIENCE = 30_000;

// Files of a worker share the object.
if (vi.waitFor.name !== "waitPatiently") {
  const { waitFor, waitUntil } = vi;
  vi.waitFor = function waitPatiently(callback, options) {
    return waitFor(callback, withPatience(options));
  };
  vi.waitUntil = (callback, options) => waitUntil(callback, withPatience(options));
}

function withPatience(options: Parameters<typeof vi.waitFor>[1]) {
  return typeof options === "number" ? options : { timeout: PATIENCE, ...options };
}
