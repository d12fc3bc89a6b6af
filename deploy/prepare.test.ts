import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { editionPlace } from "../testkit/editions.ts";
import { article, content, PAPER } from "../testkit/records.ts";
import { compileDelivery } from "./prepare.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A cache class as described in docs/operating.md, which stores text. */
const OTHER = `
const kept = new Map();
globalThis.keptPages = kept;
export default class TextCache {
  async get(key) {
    const text = kept.get(key);
    return text ? JSON.parse(text) : null;
  }
  async set(key, value, { cacheControl }) {
    kept.set(key, JSON.stringify({ value, lastModified: Date.now(), cacheControl }));
  }
}
`;

afterEach(() => vi.unstubAllEnvs());

it("PAGE_CACHE puts another class in the place of the cache in memory", async () => {
  mkdirSync(path.join(root, ".broadsheet"), { recursive: true });
  // Inside of the project, so that the compiled file finds the packages that it imports.
  const folder = mkdtempSync(path.join(root, ".broadsheet/page-cache-"));
  try {
    const file = editionPlace();
    writeEdition(file, PAPER, content([article("a")]));
    writeFileSync(path.join(folder, "textCache.mjs"), OTHER);
    vi.stubEnv("EDITION_FILE", file);
    vi.stubEnv("PAGE_CACHE", path.join(folder, "textCache.mjs"));
    const compiled = path.join(folder, "cacheHandler.mjs");
    await compileDelivery(root, compiled);
    const { default: Handler } = await import(pathToFileURL(compiled).href);
    const page = {
      kind: "APP_PAGE",
      html: "<p>Text</p><script>self.__next_f.push([0])</script>",
      headers: {},
    };
    await new Handler({}).set("/about", page, { cacheControl: { revalidate: 60 } });
    const { keptPages } = globalThis as unknown as { keptPages: Map<string, string> };
    expect(keptPages.get("/about")).toContain('"html":"<p>Text</p>"');
    const { value } = await new Handler({}).get("/about", {});
    expect(value.html).toBe("<p>Text</p>");
    expect(value.headers["content-security-policy"]).not.toContain("unsafe");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
