import path from "node:path";
import { defineConfig } from "@playwright/test";
import { installedFirefox } from "../testkit/firefox.mjs";
import { ROOT } from "../testkit/project.ts";
import chromium from "./playwright.config.ts";

/**
 * What a reader does, in Firefox: the specs that ask for nothing that only Chromium can do (its protocol, emulated themes
 * and phones, PDF). An installed Firefox is used, else Playwright's own.
 */
const SPECS = [
  "addresses",
  "archive",
  "arrivingInParts",
  "crawling",
  "dataSaver",
  "languages",
  "notFound",
  "outline",
  "policy",
  "preview",
  "search",
  "searchBox",
  "translations",
].map((name) => `${name}.spec.ts`);

const installed = installedFirefox();

export default defineConfig({
  ...chromium,
  projects: [{ name: "firefox", testMatch: SPECS }],
  workers: 2,
  use: {
    ...chromium.use,
    browserName: "firefox",
    // By WebDriver BiDi; Playwright's other protocol needs a patched Firefox.
    ...(installed ? { channel: "moz-firefox" } : {}),
    launchOptions: installed
      ? { executablePath: path.join(ROOT, "testkit/firefoxWithBidi.mjs") }
      : {},
  },
});
