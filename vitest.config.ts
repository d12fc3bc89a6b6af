import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/**
 * Mutation testing runs the tests of the room that it changes, and the contracts of the newsroom with other rooms:
 * those of other rooms start servers, and would take hours (stryker.config.mjs).
 */
const mutated = process.env.MUTATE_FOLDER?.split("/")[0];
const ROOMS = mutated
  ? ({ newsroom: "{newsroom,e2e/contracts}" }[mutated] ?? mutated)
  : "{app,components,newsroom,delivery,client,desk,deploy,bench,e2e,testkit}";

/** Tests of what other processes do, in which no mutant is active, contentlayer's too: only their time would count. */
const OF_PROCESSES = [
  "newsroom/content/contentlayer.test.ts",
  "newsroom/edition/buildEdition.test.ts",
  "newsroom/edition/killed.test.ts",
  "e2e/contracts/nginx.test.ts",
];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: [`${ROOMS}/**/*.test.{ts,tsx}`],
    exclude: [...configDefaults.exclude, ...(mutated ? OF_PROCESSES : [])],
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
