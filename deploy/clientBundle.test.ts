import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { scriptWords, WORDS_VERSION_MARK } from "../newsroom/locales/browserWords.ts";
import { LANGUAGES } from "../newsroom/locales/messages.ts";
import { writeClientBundle } from "./clientBundle.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function written(folder = mkdtempSync(path.join(tmpdir(), "client-"))) {
  folders.push(folder);
  await writeClientBundle(root, folder);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
}

it("The same sources make the same scripts at every build, beside each other too", async () => {
  const builds = await Promise.all([1, 2, 3, 4].map(() => written()));
  const [first, ...others] = builds.map((files) =>
    Object.entries(files).map(
      ([name, text]) => `${name} ${createHash("sha256").update(text).digest("hex")}`,
    ),
  );
  for (const other of others) expect(other).toEqual(first);
});

it("The list names every script, and the page's own is one that is there", async () => {
  const files = await written();
  const list = JSON.parse(files["list.json"] ?? "") as { page: string; files: string[] };
  expect(list.files).toContain(list.page);
  const scripts = Object.keys(files).filter((name) => /\.[0-9A-Z]{8}\.js$/.test(name));
  expect([...list.files].sort()).toEqual(scripts.sort());
  for (const name of list.files)
    expect(files["worker.js"]).toContain(`/scripts/${WORDS_VERSION_MARK}/${name}`);
});

it.each(LANGUAGES)(
  "What every page loads stays within its budget with the words of %s",
  async (language) => {
    const files = await written();
    const list = JSON.parse(files["list.json"] ?? "") as { first: string; page: string };
    const { fillIn } = scriptWords({ language });
    const scripts = [list.first, fillIn(files[list.page] ?? "")];
    const bytes = scripts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(bytes).toBeGreaterThan(3_000);
    // As in e2e/specs/budgets.spec.ts, which measures what a browser gets.
    expect(bytes).toBeLessThanOrEqual(5_000);
    expect(scripts.join("")).not.toContain("@@");
  },
  30_000,
);
