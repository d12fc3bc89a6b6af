import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { desk } from "../../testkit/deskProcess.ts";
import { askNginx, startNginx } from "../../testkit/nginx.ts";
import { hasNginx } from "../../testkit/nginxPackage.mjs";
import { SLUG, WORD, writeDeskPaper } from "../../testkit/papers/deskPaper.ts";
import { copyEdition } from "../../testkit/papers.ts";
import { freePort } from "../../testkit/ports.mjs";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { startRedis } from "../../testkit/redis.ts";
import { hasRedis } from "../../testkit/redisPackage.mjs";
import { startServer } from "../../testkit/server.ts";
import { sharedPages } from "../helpers/sharedPages.ts";

test.skip(
  !(hasNginx() && hasRedis()) && !process.env.CI,
  "nginx or Redis is not installed, and could not be",
);

const STORY = `/2014/06/14/${SLUG}`;
const PAGES = ["world", "politics", "business", "science", "sport", "culture", "about", "2014"].map(
  (name) => `/${name}`,
);

test("Three servers share their pages and every change, and readers notice neither that one dies nor that Redis does", async () => {
  const paper = writeDeskPaper("desk-machines");
  copyEdition(paper);
  const redis = await startRedis();
  const metricsPort = await freePort();
  const start = (more: Record<string, string> = {}) =>
    startServer({ ...paper, now: NOW, env: { REDIS_URL: redis.url, DRAIN_DELAY: "2", ...more } });
  const servers = await Promise.all([
    start(),
    start({ METRICS_PORT: String(metricsPort) }),
    start(),
  ]);
  const [first, second, third] = servers;
  const nginx = await startNginx(servers.map(({ url }) => Number(new URL(url).port)));
  const failures: string[] = [];
  let answered = 0;
  let reading = true;
  const read = async (reader: number) => {
    for (let n = 0; reading; n += 1) {
      // Only pages that nginx has not cached are asked of a server.
      for (const address of [`/?n=${reader}-${n}`, `/science?n=${reader}-${n}`, "/about"]) {
        const status = await askNginx(nginx, address).then(
          (answer) => answer.status,
          (error: Error) => error.message,
        );
        answered += 1;
        if (status !== 200) failures.push(`${address}: ${status}`);
      }
      await wait(50);
    }
  };
  const moreAnswers = async () => {
    const had = answered;
    await expect.poll(() => answered, { timeout: 30_000 }).toBeGreaterThan(had + 20);
  };
  const shows = async (word: boolean, status: number, urls: string[]) => {
    for (const url of urls) {
      const story = await rawRequest(url, STORY);
      const front = await rawRequest(url, "/");
      if (story.status !== status || front.text.includes(WORD) !== word) return url;
    }
    return "all";
  };
  try {
    // A page that one server has rendered is sent by another as it is. The first ones come before Redis is connected.
    const pages = [...PAGES];
    await expect
      .poll(async () => {
        const page = pages.shift() ?? "/";
        const { text } = await rawRequest(first.url, page);
        expect((await rawRequest(second.url, page)).text).toBe(text);
        return sharedPages(metricsPort);
      })
      .toBeGreaterThan(0);
    const readers = Promise.all([read(1), read(2), read(3)]);

    await desk(paper, ["publish", SLUG], NOW);
    const urls = servers.map(({ url }) => url);
    // Every server, at its next request.
    expect(await shows(true, 200, urls)).toBe("all");

    await moreAnswers();
    await third.kill();
    await moreAnswers();
    await redis.kill();
    await moreAnswers();
    await desk(paper, ["unpublish", SLUG], NOW);
    expect(await shows(false, 410, urls.slice(0, 2))).toBe("all");
    expect(
      first
        .output()
        .split("\n")
        .filter((line) => /is (?:away|back)/.test(line)),
    ).toEqual([expect.stringContaining("is away")]);
    await redis.start();
    await expect.poll(() => first.output(), { timeout: 60_000 }).toContain("is back");

    await moreAnswers();
    reading = false;
    await readers;
    expect(failures).toEqual([]);

    // A balancer that asks /readyz has time to notice: everything else is answered as before.
    second.askToStop();
    await expect.poll(async () => (await rawRequest(second.url, "/readyz")).status).toBe(503);
    expect((await rawRequest(second.url, "/about")).status).toBe(200);
    await wait(500);
    expect((await rawRequest(second.url, "/healthz")).status).toBe(200);
    expect(await second.ended).toBe(0);
  } finally {
    reading = false;
    await nginx.stop();
    await Promise.all(servers.map((server) => server.kill()));
    await redis.kill();
  }
});
