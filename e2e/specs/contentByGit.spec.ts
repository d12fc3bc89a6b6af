import { createHmac } from "node:crypto";
import { cpSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { contentHost } from "../../testkit/contentRemotes.ts";
import { desk } from "../../testkit/deskProcess.ts";
import { hasGit } from "../../testkit/gitPackage.mjs";
import { copyEdition, DEMONSTRATION, emptyPaper, type PaperFiles } from "../../testkit/papers.ts";
import { freePort } from "../../testkit/ports.mjs";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { startRedis } from "../../testkit/redis.ts";
import { hasRedis } from "../../testkit/redisPackage.mjs";
import { startServer } from "../../testkit/server.ts";
import { BOOKS, LEAD } from "../../testkit/stories.ts";
import { startReaders } from "../helpers/readers.ts";
import { sharedPages } from "../helpers/sharedPages.ts";

test.skip(!hasGit() && !process.env.CI, "Git is not installed, and could not be");

const PAGES = ["world", "politics", "business", "science", "sport", "culture", "about", "2014"].map(
  (name) => `/${name}`,
);

const HOOK_SECRET = "the code host's secret, which is long enough";

/** The answer of `desk fetch --json`. */
interface Answer {
  servers: Array<{
    published?: { commit: string };
    refused?: { commit: string; problems: Array<{ file: string; line: number; remedy: string }> };
    lastError?: { message: string };
  }>;
}

test("What is pushed is published; what is broken is refused, and readers keep what they have", async () => {
  test.setTimeout(300_000);
  const paper = emptyPaper("byGit");
  copyEdition(paper);
  // The server makes it.
  rmSync(paper.contentDir, { recursive: true });
  const folder = path.dirname(paper.contentDir);
  const host = contentHost(path.join(folder, "host"));
  cpSync(DEMONSTRATION.contentDir, host.desk, { recursive: true });
  host.push({}, "The whole paper");
  const redis = hasRedis() ? await startRedis() : undefined;
  const start = (its: PaperFiles, more: Record<string, string> = {}) =>
    startServer({
      ...its,
      now: NOW,
      env: {
        CONTENT_REMOTE: host.url,
        CONTENT_POLL: "off",
        CONTENT_HOOK_SECRET: HOOK_SECRET,
        ...(redis && { REDIS_URL: redis.url }),
        ...more,
      },
    });
  const server = await start(paper);
  const page = async (address: string) => (await rawRequest(server.url, address)).text;
  const hook = (secret: string) => {
    const body = JSON.stringify({ ref: "refs/heads/main" });
    const signature = createHmac("sha256", secret).update(body).digest("hex");
    const headers = { "x-hub-signature-256": `sha256=${signature}` };
    return fetch(`${server.url}/api/content`, { method: "POST", body, headers });
  };
  const state = async (...more: string[]) => {
    const { status, stdout } = await desk(paper, ["fetch", "--json", ...more], NOW);
    const [answer] = (JSON.parse(stdout) as Answer).servers;
    return { status, ...answer };
  };
  const file = (address: string) => `articles${address}/index.md`;
  const edited = (address: string, headline: string) => ({
    [file(address)]: readFileSync(path.join(host.desk, file(address)), "utf8").replace(
      /^headline:.*$/m,
      `headline: ${headline}`,
    ),
  });
  const readers = startReaders(server.url, ["/", LEAD, BOOKS, "/feed.xml", "/healthz"]);
  try {
    await test.step("a push, and the host's call", async () => {
      const commit = host.push(edited(BOOKS, "Books by Git"));
      expect((await hook("somebody else's secret, which is long")).status).toBe(403);
      expect((await hook(HOOK_SECRET)).status).toBe(202);
      await expect.poll(() => page(BOOKS), { timeout: 60_000 }).toContain("Books by Git");
      expect(await page("/")).toContain("Books by Git");
      // Said a moment after the first reader may see it.
      await expect
        .poll(() => state("--state"), { timeout: 60_000 })
        .toMatchObject({ status: 0, published: { commit } });
    });

    await test.step("a broken push", async () => {
      host.push(edited(LEAD, "A lead by Git"));
      const broken = host.push(
        { "sections/world.md": "---\nname: World\ncolor: red\n---\n" },
        "A misspelling",
      );
      expect(await state()).toMatchObject({
        status: 1,
        refused: {
          commit: broken,
          problems: expect.arrayContaining([
            expect.objectContaining({
              file: "sections/world.md",
              line: 3,
              remedy: expect.stringContaining("colour"),
            }),
          ]),
        },
      });
      expect(await page(LEAD)).not.toContain("A lead by Git");
      expect((await rawRequest(server.url, "/world")).status).toBe(200);
      expect(server.output()).toContain("“A misspelling” by Ada is not published.");
      const written = readFileSync(`${paper.editionFile}.remote/state.json`, "utf8");
      expect(JSON.parse(written)).toMatchObject({ refused: { commit: broken } });
    });

    await test.step("a remote that is away", async () => {
      renameSync(host.bare, `${host.bare}.away`);
      expect(await state()).toMatchObject({
        status: 1,
        lastError: { message: expect.stringContaining("There is no repository at") },
      });
      expect((await rawRequest(server.url, LEAD)).status).toBe(200);
      renameSync(`${host.bare}.away`, host.bare);
    });

    await test.step("the mistake taken out", async () => {
      host.git("checkout", "--quiet", "HEAD~2", "--", "sections/world.md");
      const commit = host.push({}, "Fixed");
      expect(await state()).toMatchObject({ status: 0, published: { commit } });
      expect(await page(LEAD)).toContain("A lead by Git");
    });

    await test.step("another server of the repository, which sends pages as this one has rendered them", async () => {
      test.skip(!redis && !process.env.CI, "Redis is not installed, and could not be");
      const other = emptyPaper("byGitToo");
      copyEdition(other);
      rmSync(other.contentDir, { recursive: true });
      const metricsPort = await freePort();
      const second = await start(other, { METRICS_PORT: String(metricsPort) });
      try {
        await expect
          .poll(async () => (await rawRequest(second.url, LEAD)).text, { timeout: 60_000 })
          .toContain("A lead by Git");
        const pages = [...PAGES];
        await expect
          .poll(async () => {
            const address = pages.shift() ?? "/";
            const text = await page(address);
            expect((await rawRequest(second.url, address)).text).toBe(text);
            return sharedPages(metricsPort);
          })
          .toBeGreaterThan(0);
      } finally {
        await second.stop();
      }
    });

    await test.step("a command that would write into the content folder", async () => {
      const { status, stderr } = await desk(paper, ["publish", BOOKS], NOW);
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining("in a clone of the repository"),
      ]);
    });
  } finally {
    const answers = await readers.stop();
    await server.stop();
    await redis?.kill();
    expect([...answers.keys()].filter((answer) => !answer.startsWith("200 "))).toEqual([]);
  }
});
