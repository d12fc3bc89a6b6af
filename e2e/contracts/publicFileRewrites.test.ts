import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { tryToParsePath } from "next/dist/lib/try-to-parse-path.js";
import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match.js";
import { afterEach, expect, it, vi } from "vitest";
import config from "../../next.config.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";

afterEach(() => vi.unstubAllEnvs());

const NAMES = ["ads.txt", "a&b+c (1).txt", "100%.txt", "é f.txt", "[x]{y}^$|~'!@,;=.txt"];

it("The editors' server leads to files of public/ whatever signs their names have, and to no others", async () => {
  const contentDir = temporaryFolder();
  writeFiles(contentDir, Object.fromEntries(NAMES.map((name) => [`public/${name}`, "text"])));
  vi.stubEnv("CONTENT_DIR", contentDir);
  const rewrites = await config(PHASE_DEVELOPMENT_SERVER).rewrites?.();
  if (!rewrites || Array.isArray(rewrites)) throw new Error("no rewrites");
  const led = (rewrites.beforeFiles ?? []).filter(({ destination }) => /public/.test(destination));
  expect(led).toHaveLength(NAMES.length);
  for (const { source, destination } of led) {
    expect(tryToParsePath(source).error, source).toBeFalsy();
    expect(tryToParsePath(destination).error, destination).toBeFalsy();
  }
  const isLed = (path: string) => led.some(({ source }) => getPathMatch(source)(path));
  for (const name of NAMES) expect(isLed(encodeURI(`/${name}`)), name).toBe(true);
  for (const path of ["/adsxtxt", "/ads.txt/more", "/", "/other.txt"])
    expect(isLed(path)).toBe(false);
});
