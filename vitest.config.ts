import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Mutation testing runs the tests of the room that it changes: those of other rooms start servers, and would
 * take hours (stryker.config.mjs).
 */
const ROOMS =
  process.env.MUTATE_FOLDER?.split("/")[0] ??
  "{app,components,newsroom,delivery,client,desk,deploy,bench,e2e,testkit}";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: [`${ROOMS}/**/*.test.{ts,tsx}`],
    environment: "node",
    // Starting a process for each file takes longer than most files do.
    pool: "threads",
    // One core is left free by default, for a person at work; on two that is half of them.
    maxWorkers: "100%",
    // A machine that is busy with something else is no fault of the code's: these end only what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    clearMocks: true,
  },
});
