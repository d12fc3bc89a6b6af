import { afterAll, vi } from "vitest";

// Files of tests share their worker: none leaves anything replaced to the next.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
