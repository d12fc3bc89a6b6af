import { gzipSync } from "node:zlib";
import { createClient } from "@redis/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Redis, startRedis } from "../testkit/redis.ts";
import { hasRedis } from "../testkit/redisPackage.mjs";
import type { CacheEntry } from "./pageCache.ts";
import type { PageState } from "./pageState.ts";
import { redisPages } from "./redisPages.ts";

const STATE: PageState = {
  build: "b1",
  written: "1",
  number: 7,
  content: "4711",
  newest: 100,
  breaking: 0,
};
const PAGE: CacheEntry = {
  value: {
    kind: "APP_PAGE",
    html: "<p>Größe</p>".repeat(500),
    headers: { a: "1" },
    status: 200,
    rscData: Buffer.alloc(0),
  },
  lastModified: 5,
  cacheControl: { revalidate: 60 },
};
const ROUTE: CacheEntry = {
  value: { kind: "APP_ROUTE", body: Buffer.from([0, 255, 128]), headers: {}, status: 200 },
  lastModified: 5,
};

const running: Redis[] = [];
afterEach(async () => {
  for (const redis of running.splice(0)) await redis.kill();
});

async function store(patience = 2_000) {
  const redis = await startRedis();
  running.push(redis);
  const say = vi.fn();
  const open = () => redisPages(redis.url, { patience, pause: 100, say });
  const [one, other] = [open(), open()];
  const stored = async () => {
    await one.set(STATE, "/a", PAGE);
    return (await other.get(STATE, "/a")) !== undefined;
  };
  await vi.waitUntil(stored, { timeout: 30_000, interval: 20 });
  return { redis, say, one, other, stored };
}

describe.runIf(hasRedis())("pages in Redis", () => {
  it("are what another process has stored, for exactly the same build, bytes and time", async () => {
    const { redis, one, other } = await store();
    await one.set(STATE, "/icon", ROUTE);
    expect((await other.get(STATE, "/a"))?.value).toMatchObject({ html: PAGE.value?.html });
    expect(await other.get(STATE, "/a")).toMatchObject({
      lastModified: 5,
      cacheControl: { revalidate: 60 },
    });
    const icon = (await other.get(STATE, "/icon"))?.value;
    expect(Buffer.from(icon?.body as Buffer)).toEqual(Buffer.from([0, 255, 128]));
    for (const change of [{ build: "b2" }, { content: "1" }, { newest: 101 }, { breaking: 9 }]) {
      expect(await other.get({ ...STATE, ...change }, "/a")).toBeUndefined();
    }
    // An edition that is being changed has no name.
    await one.set({ ...STATE, content: undefined }, "/changing", PAGE);
    expect(await one.get({ ...STATE, content: undefined }, "/changing")).toBeUndefined();
    const client = createClient({ url: redis.url });
    await client.connect();
    const names = await client.keys("*");
    expect(names).toHaveLength(2);
    for (const name of names) expect(await client.ttl(name)).toBeGreaterThan(500);
    for (const strange of ["strange", gzipSync("[]"), gzipSync('{"value":null}')]) {
      await client.set(names[0] ?? "", strange);
      expect([names[0], await other.get(STATE, names[0]?.split(":").at(-1) ?? "")]).toEqual([
        names[0],
        undefined,
      ]);
    }
    client.destroy();
  });

  it("are missed while Redis is away, which is said once, as is that it is back", async () => {
    const { redis, say, one, stored } = await store();
    expect(say).not.toHaveBeenCalled();
    await redis.kill();
    await vi.waitUntil(() => say.mock.calls.length >= 2, { timeout: 30_000 });
    for (let n = 0; n < 5; n += 1) {
      expect(await one.get(STATE, "/a")).toBeUndefined();
      await one.set(STATE, "/a", PAGE);
    }
    // Two clients say it.
    const where = new URL(redis.url).host;
    expect(say.mock.calls.map(([words]) => words.replace(/\(.*\)/, "(…)"))).toEqual(
      Array(2).fill(`Redis at ${where} is away (…); this process renders its pages by itself.`),
    );
    await redis.start();
    await vi.waitUntil(stored, { timeout: 30_000, interval: 20 });
    expect(say.mock.calls.slice(2)).toEqual(
      Array(2).fill([`Redis at ${where} is back; pages are shared again.`]),
    );
  });

  it("are not waited for when Redis is connected and does not answer", async () => {
    const { redis, say, one, stored } = await store(300);
    redis.pause();
    // Nothing is asked for a while after an answer that did not come.
    for (let n = 0; n < 50; n += 1) expect(await one.get(STATE, "/a")).toBeUndefined();
    expect(say).not.toHaveBeenCalled();
    const isSaid = async () => {
      await one.get(STATE, "/a");
      return say.mock.calls.length > 0;
    };
    await vi.waitUntil(isSaid, { timeout: 30_000, interval: 50 });
    expect(say.mock.calls).toEqual([[expect.stringContaining("(no answer)")]]);
    redis.resume();
    await vi.waitUntil(stored, { timeout: 30_000, interval: 20 });
  });

  it("are read from a Redis that takes none, as with a full memory, which is said once", async () => {
    const { redis, say, one, other } = await store();
    const admin = createClient({ url: redis.url });
    await admin.connect();
    await admin.configSet({ "maxmemory-policy": "noeviction", maxmemory: "1" });
    for (let n = 0; n < 8; n += 1) {
      await Promise.all(["/b", "/c", "/d", "/e"].map((key) => one.set(STATE, key, PAGE)));
      expect(await one.get(STATE, "/a")).toBeDefined();
      expect(await other.get(STATE, "/b")).toBeUndefined();
      // Longer than for which nothing is asked after an answer that did not come.
      if (n % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 120));
    }
    expect(say.mock.calls).toEqual([
      [expect.stringMatching(/takes no pages \(OOM .*\); those that/)],
    ]);
    await admin.configSet("maxmemory", "0");
    const isTaken = async () => {
      await one.set(STATE, "/b", PAGE);
      return (await other.get(STATE, "/b")) !== undefined;
    };
    await vi.waitUntil(isTaken, { timeout: 30_000, interval: 20 });
    expect(say.mock.calls.slice(1)).toEqual([[expect.stringContaining("takes pages again.")]]);
    admin.destroy();
  });

  it("are missed where Redis asks for another password, which is said once and not shown", async () => {
    const { redis } = await store();
    const admin = createClient({ url: redis.url });
    await admin.connect();
    await admin.configSet("requirepass", "right");
    for (const user of ["", ":wrong-one@"]) {
      const say = vi.fn();
      const pages = redisPages(redis.url.replace("//", `//${user}`), { say, pause: 20 });
      const isSaid = async () => {
        await pages.set(STATE, "/a", PAGE);
        expect(await pages.get(STATE, "/a")).toBeUndefined();
        return say.mock.calls.flat().some((line) => / is away \((?:NOAUTH|WRONGPASS) /.test(line));
      };
      await vi.waitUntil(isSaid, { timeout: 30_000, interval: 25 });
      for (let n = 0; n < 5; n += 1) await pages.get(STATE, "/a");
      expect(say.mock.calls.flat().filter((line) => line.includes(" is away "))).toHaveLength(1);
      expect(say.mock.calls.flat().join()).not.toContain("wrong-one");
    }
    admin.destroy();
  });

  it("are missed, and nothing fails, where there never was a Redis", async () => {
    const say = vi.fn();
    const pages = redisPages("redis://user:secret@127.0.0.1:1", { say });
    await pages.set(STATE, "/a", PAGE);
    expect(await pages.get(STATE, "/a")).toBeUndefined();
    await vi.waitUntil(() => say.mock.calls.length === 1, { timeout: 30_000 });
    expect(say.mock.calls.flat().join()).not.toContain("secret");
  });
});
