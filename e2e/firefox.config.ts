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
  "article",
  "cards",
  "crawling",
  "dataSaver",
  "front",
  "keyboard",
  "languages",
  "metadata",
  "notFound",
  "outline",
  "ownAddresses",
  "policy",
  "preview",
  "search",
  "searchBox",
  "sections",
  "settings",
  "storyTools",
  "translations",
].map((name) => `${name}.spec.ts`);

/**
 * Tests of these specs that WebDriver BiDi cannot run: script switched off, touch, and a way back within a page are not
 * emulated; two end this Firefox's content process; one counts to a third of a pixel.
 */
const NOT_BY_BIDI = [
  "its picture on a phone below a head of two lines",
  "three related stories, none of them itself",
  "finds the latest headlines with their times",
  "take their place without anything moving",
  "opens large at an address of its own",
  "is swiped to the next one",
  "is zoomed by two fingers",
  "without script is a link",
  "is zoomed and panned by keys",
];

const installed = installedFirefox();

export default defineConfig({
  ...chromium,
  projects: [{ name: "firefox", testMatch: SPECS }],
  grepInvert: NOT_BY_BIDI.map((title) => new RegExp(title)),
  workers: 2,
  use: {
    ...chromium.use,
    browserName: "firefox",
    extraHTTPHeaders: {},
    // By WebDriver BiDi; Playwright's other protocol needs a patched Firefox.
    ...(installed ? { channel: "moz-firefox" } : {}),
    launchOptions: {
      // As on phones, whose width is that of the page.
      firefoxUserPrefs: { "ui.useOverlayScrollbars": 1 },
      ...(installed ? { executablePath: path.join(ROOT, "testkit/firefoxWithBidi.mjs") } : {}),
    },
  },
});
