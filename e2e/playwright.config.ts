import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { testBrowser } from "../testkit/browser.mjs";
import { NOW, ROOT, WORKSHOP } from "../testkit/project.ts";
import { SLOWEST } from "./run/slowest.mjs";

// Many papers are served from one built site.
process.env.WORK_DIR ??= ".broadsheet";

const port = process.env.BROADSHEET_TEST_PORT || "4610";
const executablePath = testBrowser();

export default defineConfig({
  testDir: "specs",
  outputDir: path.join(WORKSHOP, "results"),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : "list",
  // More than cores: a test waits for servers and clocks while others work.
  workers: availableParallelism() + 2,
  // The tests of a file run in one worker, one after the other: they share the server that the file starts.
  fullyParallel: false,
  projects: [
    { name: "slowest", testMatch: SLOWEST },
    { name: "others", testIgnore: SLOWEST },
  ],
  retries: 0,
  // A machine that is busy with something else is no fault of the paper's: these end only what hangs.
  timeout: 300_000,
  expect: { timeout: 90_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    // A page that never comes is named by its line, instead of a test that has taken too long.
    navigationTimeout: 120_000,
    locale: "en-US",
    // A worker's requests pass by what a test routes; the tests of the worker let it in.
    serviceWorkers: "block",
    // The reader is somewhere else than the paper: times must be the paper's all the same.
    timezoneId: "Asia/Tokyo",
    // A rendition in AVIF takes the server three times as long as one in WebP. Specs of pictures and of bytes ask as
    // browsers do.
    extraHTTPHeaders: { accept: "image/webp,*/*" },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // The built site with the demonstration edition. Tests that need another paper, another time or
  // the editor's server start their own (testkit/server.ts).
  webServer: {
    command: `"${process.execPath}" deploy/run.mjs deploy/start.ts`,
    cwd: ROOT,
    url: `http://localhost:${port}/healthz`,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    stdout: "ignore",
    stderr: "pipe",
    env: { PORT: port, BROADSHEET_NOW: NOW },
  },
});
