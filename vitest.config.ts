import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: [
      "{app,components,newsroom,delivery,client,desk,deploy,bench,e2e,testkit}/**/*.test.{ts,tsx}",
    ],
    environment: "node",
    // Starting a process for each file takes longer than most files do.
    pool: "threads",
    // One core is left free by default, for a person at work; on two that is half of them.
    maxWorkers: "100%",
    clearMocks: true,
  },
});
