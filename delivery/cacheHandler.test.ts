import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SharedCacheControls } from "next/dist/server/lib/incremental-cache/shared-cache-controls.external.js";
import { nodeFs } from "next/dist/server/lib/node-fs-methods.js";
import { getRouteCacheKey } from "next/dist/server/lib/route-cache-key.js";
import type { RouteKind } from "next/dist/server/route-kind.js";
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { putArticle } from "../newsroom/edition/changeEdition.ts";
import * as editions from "../newsroom/edition/currentEdition.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { editionPlace } from "../testkit/editions.ts";
import { article, content, PAPER } from "../testkit/records.ts";
import Handler from "./cacheHandler.ts";
import { MISSING_KEY } from "./missingPages.ts";
import type { CachedPage } from "./pageCache.ts";

const FLIGHT = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";
const ARTICLE = "/(reader)/[segment]/[month]/[day]/[slug]/page";
const CONTEXT = { kind: "APP_PAGE", isFallback: false, cacheControl: { revalidate: 60 } };

const keyOf = (route: string, address: string) =>
  getRouteCacheKey(address, { kind: "APP_PAGE" as RouteKind, sourceRoute: route });

const folder = mkdtempSync(path.join(tmpdir(), "handler-"));
afterAll(() => rmSync(folder, { recursive: true }));

let file: string;

beforeEach(() => {
  file = editionPlace();
  vi.stubEnv("EDITION_FILE", file);
  vi.stubEnv("BROADSHEET_NOW", "2014-06-20T12:00:00Z");
  writeEdition(file, PAPER, content([article("a")]));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
});

const request = () =>
  new Handler({ fs: nodeFs, serverDistDir: folder, maxMemoryCacheSize: 10_000_000 });

function page(status = 200, mark = ""): CachedPage {
  return {
    kind: "APP_PAGE",
    html: `<head></head><p>Text</p>${mark}${FLIGHT}`,
    status,
    headers: {},
  };
}

async function isKept(key: string, made = page()): Promise<boolean> {
  await request().set(key, made, CONTEXT);
  expect(made.html).not.toContain("__next_f");
  return !!(await request().get(key, CONTEXT))?.value;
}

describe("the paper's cache of pages", () => {
  it("keeps pages and redirects, in memory alone", async () => {
    expect(await isKept(keyOf("/page", "/"))).toBe(true);
    expect(await isKept(keyOf("/(reader)/[segment]/page", "/old"), page(308))).toBe(true);
    expect(
      await isKept(keyOf("/(reader)/[segment]/page", "/without-status"), {
        ...page(),
        status: undefined,
      }),
    ).toBe(true);
    expect(nodeFs.existsSync(path.join(folder, "app"))).toBe(false);
  });

  it.each([
    ["a preview", "/preview/[slug]/[expires]/[signature]/page", "/preview/a/1/b", 200],
    ["an answer to a search", "/search/[request]/page", "/search/q=iraq", 200],
    ["what was taken back", ARTICLE, "/2014/06/14/gone", 410],
    ["what was asked for wrongly", ARTICLE, "/2014/06/14/wrong", 400],
    ["an error", "/page", "/error", 500],
  ])(
    "keeps nothing of %s, nor the lifetime that Next remembers of it",
    async (_, route, address, status) => {
      const key = keyOf(route, address);
      const { cacheControls } = SharedCacheControls as unknown as {
        cacheControls: Map<string, unknown>;
      };
      cacheControls.set(key, { revalidate: 60 });
      cacheControls.set("/kept", { revalidate: 60 });
      expect(await isKept(key, page(status))).toBe(false);
      expect([cacheControls.has(key), cacheControls.has("/kept")]).toEqual([false, true]);
      cacheControls.set("/kept", { revalidate: 60 });
      await isKept("/kept");
      expect(cacheControls.has("/kept")).toBe(true);
    },
  );

  it("shows one page at all addresses where nothing is, until something is there", async () => {
    const nothing = keyOf(ARTICLE, "/2014/06/13/b");
    await request().set(nothing, page(404), CONTEXT);
    for (const address of ["/2014/06/13/c", "/nothing", "/topics/none"]) {
      const route = {
        "/nothing": "/(reader)/[segment]/page",
        "/topics/none": "/(reader)/topics/[topic]/page",
      }[address];
      const shared = await request().get(keyOf(route ?? ARTICLE, address), CONTEXT);
      expect(shared?.value).toMatchObject({ status: 404 });
    }
    putArticle(file, article("b", { address: "/2014/06/13/b" }), []);
    expect(await request().get(nothing, CONTEXT)).toBeNull();
  });

  it("never shows it where a story is, also one with an address in another script", async () => {
    putArticle(file, article("größe", { address: "/2014/06/13/größe" }), []);
    await request().set(keyOf(ARTICLE, "/2014/06/13/none"), page(404), CONTEXT);
    expect((await request().get(keyOf(ARTICLE, "/2014/06/13/other"), CONTEXT))?.value).toBeTruthy();
    for (const address of ["/2014/06/13/größe", "/2014/06/13/gr%C3%B6%C3%9Fe"]) {
      expect(await request().get(keyOf(ARTICLE, address), CONTEXT)).toBeNull();
    }
  });

  it("keeps under the key of missing pages nothing else", async () => {
    expect(await isKept(MISSING_KEY, page(200))).toBe(false);
    expect(await isKept(MISSING_KEY, page(404))).toBe(true);
  });

  it("lets the route look itself where the edition cannot be read", async () => {
    await request().set(keyOf(ARTICLE, "/2014/06/13/none"), page(404), CONTEXT);
    vi.spyOn(editions, "currentEdition").mockImplementation(() => {
      throw new Error("damaged");
    });
    expect(await request().get(keyOf(ARTICLE, "/2014/06/13/other"), CONTEXT)).toBeNull();
  });

  it("warns on the console of a page that it does not know", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const whole = page(200, "<script>somethingNew()</script>");
    await request().set(keyOf("/page", "/whole"), whole, CONTEXT);
    expect(whole.html).toContain("somethingNew");
    expect(warn.mock.calls.join()).toContain("somethingNew");
  });
});
