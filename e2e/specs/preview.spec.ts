import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { EN } from "../../newsroom/locales/words/en.ts";
import { desk } from "../../testkit/deskProcess.ts";
import { draftText, SLUG, WORD, writeDeskPaper } from "../../testkit/papers/deskPaper.ts";
import { copyEdition, type PaperFiles } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";

test.describe("A preview", () => {
  let paper: PaperFiles;
  let server: Server;
  /** The link that the tests open; made at one instant, it is always the same. */
  let usual: Awaited<ReturnType<typeof link>>;
  test.beforeAll(async () => {
    paper = writeDeskPaper("previewed");
    copyEdition(paper);
    server = await startServer({ ...paper, now: NOW });
    usual = await link();
  });
  test.afterAll(() => server.stop());

  const link = async (...more: string[]) => {
    const args = ["preview", SLUG, "--on", server.url, "--json", ...more];
    const { stdout, stderr } = await desk(paper, args, NOW);
    expect(stderr).toBe("");
    const { url, expires } = JSON.parse(stdout) as { url: string; expires: string };
    return { url, address: url.slice(server.url.length), expires };
  };

  test("shows the draft as its page will be, with its picture, and is kept and listed by nobody", async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    const { url, address, expires } = usual;
    expect(expires).toBe("2014-06-16T12:00:00-04:00");
    const answer = await page.goto(url);
    expect(answer?.status()).toBe(200);
    const headers = answer?.headers() ?? {};
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-robots-tag"]).toContain("noindex");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`The ${WORD} bridge opens`);
    await expect(page.getByRole("complementary", { name: "Preview" })).toContainText(
      "has not been published",
    );
    const hero = page.getByRole("img", { name: `The ${WORD} bridge, seen from the river.` });
    await expect
      .poll(() => hero.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100);
    expect(await page.locator("script:not([src]):not([type]):not([data-first])").count()).toBe(0);
    expect(await page.locator("script[data-first]").count()).toBe(1);
    expect(await page.content()).not.toContain("__next_f");
    expect(refused).toEqual([]);

    const source = await hero.evaluate((image: HTMLImageElement) => image.currentSrc);
    const picture = await rawRequest(server.url, source.slice(server.url.length));
    expect(picture.headers["cache-control"]).toContain("no-store");

    // The draft as it is now, not as it was when the link was made or first opened.
    const file = path.join(paper.contentDir, `drafts/${SLUG}/index.md`);
    writeFileSync(file, draftText("Changed since."));
    expect((await rawRequest(server.url, address)).text).toContain("Changed since.");
  });

  test("has the card that social sites will get, by the same link alone", async ({ request }) => {
    const { url } = usual;
    const card = await request.get(`${url}/card?saved=1`);
    expect(card.status()).toBe(200);
    expect(card.headers()).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": expect.stringContaining("no-store"),
      "x-robots-tag": expect.stringContaining("noindex"),
    });
    expect(await sharp(await card.body()).metadata()).toMatchObject({ width: 1200, height: 630 });
    const forged = url.slice(0, -1) + (url.endsWith("a") ? "b" : "a");
    expect((await request.get(`${forged}/card`)).status()).toBe(404);
    expect((await request.get(`${url.replace(SLUG, "another-draft")}/card`)).status()).toBe(404);
  });

  test("opens by its own link only: not forged, altered, for another draft, or expired", async () => {
    const { address } = await link("--for", "2h");
    const [, , slug, time = "", signature = ""] = address.split("/");
    const later = (Number.parseInt(time, 36) + 3600).toString(36);
    const first = signature.startsWith("0") ? "1" : "0";
    const expired = await desk(
      paper,
      ["preview", SLUG, "--on", server.url, "--json", "--for", "2h"],
      "2014-06-14T09:30:00-04:00",
    );
    const old = (JSON.parse(expired.stdout) as { url: string }).url.slice(server.url.length);
    const wrong = [
      `/preview/${slug}/${later}/${signature}`,
      `/preview/${slug}/${time}/${first}${signature.slice(1)}`,
      `/preview/${slug}/${time}/${signature}0`,
      `/preview/${slug}/${time}/`,
      `/preview/untitled-oil-prices/${time}/${signature}`,
      `/preview/..%2f..%2fpages/${time}/${signature}`,
    ];
    expect((await rawRequest(server.url, address)).status).toBe(200);
    expect((await rawRequest(server.url, `${address}/media/bridge.png?w=640`)).status).toBe(200);
    for (const forged of wrong) {
      const answer = await rawRequest(server.url, forged);
      expect([308, 404], forged).toContain(answer.status);
      expect(answer.text, forged).not.toContain(WORD);
      const picture = await rawRequest(server.url, `${forged}/media/bridge.png?w=640`);
      expect([308, 404], forged).toContain(picture.status);
    }
    const ended = await rawRequest(server.url, old);
    expect(ended.status).toBe(410);
    expect(ended.headers["cache-control"]).toContain("no-store");
    expect(ended.text).toContain(EN.previewEnded);
    expect(ended.text).not.toContain(WORD);
    expect((await rawRequest(server.url, `${old}/media/bridge.png?w=640`)).status).toBe(404);
    expect((await rawRequest(server.url, `${old}/card`)).status).toBe(404);
    for (const file of ["index.md?w=640", "..%2f..%2fsite.yaml?w=640", "bridge.png?w=641"]) {
      const picture = await rawRequest(server.url, `${address}/media/${file}`);
      expect([308, 404], file).toContain(picture.status);
    }
  });

  test("leaves nothing of the draft in the edition or on the site", async () => {
    const { address } = usual;
    expect((await rawRequest(server.url, address)).status).toBe(200);
    expect(readFileSync(paper.editionFile).toString("latin1")).not.toContain(WORD);
    for (const page of ["/", "/science", "/sitemap.xml", "/feed.xml", `/search?q=${WORD}`]) {
      expect((await rawRequest(server.url, page)).text.includes(SLUG), page).toBe(false);
    }
    expect((await rawRequest(server.url, `/media/drafts/${SLUG}/bridge.png`)).status).toBe(404);
  });

  // desk/commands/commands.test.ts tries the times for which one may hold.
  test("prints a code for the phone", async () => {
    const { stdout } = await desk(paper, ["preview", SLUG], NOW);
    expect(stdout).toMatch(/[█▀▄]{20}/);
    expect(stdout).toContain("https://broadsheet.example/preview/");
    expect(stdout).toContain(`On this machine: ${server.url}/preview/`);
  });
});
