import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { buildEdition } from "../../newsroom/edition/buildEdition.ts";
import { build, copyOfContent, DEMONSTRATION, emptyPaper } from "../../testkit/papers.ts";
import { NOW, ROOT } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { LEAD } from "../../testkit/stories.ts";
import { startReaders } from "../helpers/readers.ts";

test("A rebuilt edition is read by the running server, and no reader meets a failure meanwhile", async () => {
  const paper = copyOfContent("rebuilt");
  const first = await build(paper, new Date(NOW));
  const server = await startServer({ ...paper, now: NOW });
  const readers = startReaders(server.url, [
    "/",
    LEAD,
    "/world",
    "/search?q=iraq",
    `/media${LEAD}/northern-iraq.png`,
  ]);
  try {
    const edition = async () =>
      (JSON.parse((await rawRequest(server.url, "/healthz")).text) as { edition: number }).edition;
    expect(await edition()).toBe(first.number);

    const file = path.join(paper.contentDir, `articles${LEAD}/index.md`);
    for (const headline of ["A first new headline", "A second new headline"]) {
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace(/^headline: .*$/m, `headline: ${headline}`),
      );
      // The whole build, which takes as long as it does for an editor.
      const { number } = await buildEdition(ROOT, { ...paper, siteUrl: undefined }, new Date(NOW));
      expect(await edition()).toBe(number);
      for (const address of ["/", LEAD, "/world", "/search?q=iraq"]) {
        expect((await rawRequest(server.url, address)).text, address).toContain(headline);
      }
    }
    const answers = await readers.stop();
    expect([...answers.keys()].filter((answer) => !answer.startsWith("200 "))).toEqual([]);
    expect([...answers.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(50);
  } finally {
    await readers.stop();
    await server.stop();
  }
});

test.describe("A server whose edition file breaks", () => {
  let editionFile: string;
  let good: Buffer;
  let server: Server;

  const put = (bytes: Buffer | string) => {
    writeFileSync(`${editionFile}.aside`, bytes);
    renameSync(`${editionFile}.aside`, editionFile);
  };
  const statusOf = async (address: string) => (await rawRequest(server.url, address)).status;

  test.beforeAll(async () => {
    ({ editionFile } = emptyPaper("broken"));
    good = readFileSync(DEMONSTRATION.editionFile);
    put(good);
    const { contentDir } = DEMONSTRATION;
    server = await startServer({ contentDir, editionFile, now: NOW });
  });
  test.afterAll(() => server?.stop());

  test("says so, shows readers no inner workings, and recovers by itself", async ({ page }) => {
    // No page has been requested yet, so the server has no open edition to continue with.
    for (const breakIt of [() => put("no database at all"), () => rmSync(editionFile)]) {
      breakIt();
      const health = await rawRequest(server.url, "/healthz");
      expect(health.status).toBe(503);
      expect(health.headers["cache-control"]).toContain("no-store");
      for (const address of ["/", "/world", LEAD, "/no-such-page", "/search?q=iraq"]) {
        const { status, text } = await rawRequest(server.url, address);
        expect(status, address).toBe(503);
        expect(text, address).not.toContain(ROOT);
        expect(text, address).not.toMatch(
          /EditionError|SqliteError|node_modules|\.ts:\d|\bat \w+ \(/,
        );
      }
    }
    const answer = await page.goto(server.url);
    expect(answer?.status()).toBe(503);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page could not be made");
    await expect(page.getByRole("main").getByRole("link")).toHaveAttribute("href", "/");

    put(good);
    expect(await statusOf("/healthz")).toBe(200);
    for (const address of ["/", "/world", LEAD]) {
      expect(await statusOf(address), address).toBe(200);
    }
    await page.goto(server.url);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Broadsheet");
  });

  test("leaves readers with the last good one while it is being read", async () => {
    put(good);
    expect(await statusOf("/")).toBe(200);
    put("no database at all");
    // The archive has not been asked for before: it is read from the edition that is open.
    for (const address of ["/", LEAD, "/2014/06", "/healthz"]) {
      expect(await statusOf(address), address).toBe(200);
    }
  });
});
