import { expect, test } from "@playwright/test";
import { desk } from "../../testkit/deskProcess.ts";
import {
  ARABIC,
  clip,
  DRAFT,
  FILM,
  GERMAN,
  LARGE_BYTES,
  PRIVATE,
  SCHEDULED,
  VIDEOS_NOW,
  writeVideoPaper,
} from "../../testkit/papers/videoPaper.ts";
import { build, type PaperFiles } from "../../testkit/papers.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";

let server: Server;
let paper: PaperFiles;

test.beforeAll(async () => {
  paper = await writeVideoPaper("films");
  await build(paper, new Date(VIDEOS_NOW));
  server = await startServer({ ...paper, now: VIDEOS_NOW });
});
test.afterAll(() => server?.stop());

/** The address of a story's video. */
async function filmOf(story: string): Promise<string> {
  const { text } = await rawRequest(server.url, story);
  return /<video src="([^"]+)"/.exec(text)?.[1] ?? "";
}

test.describe("A film in a story", () => {
  test("loads nothing until it is played, and then plays with captions under the policy", async ({
    page,
  }) => {
    const asked: string[] = [];
    const refused: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    const answer = await page.goto(server.url + FILM, { waitUntil: "networkidle" });
    const headers = answer?.headers() ?? {};
    expect(headers["content-security-policy"]).toContain("media-src 'self';");
    expect(
      await page.evaluate(() => [document.fullscreenEnabled, document.pictureInPictureEnabled]),
    ).toEqual([true, true]);
    expect(asked.filter((address) => /\.(?:webm|vtt)$/.test(address))).toEqual([]);

    const film = page.locator("video");
    const before = await film.boundingBox();
    await film.evaluate(async (video: HTMLVideoElement) => {
      const [track] = video.textTracks;
      if (track) track.mode = "showing";
      video.muted = true;
      await video.play();
    });
    await expect
      .poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThan(0.3);
    const spoken = () =>
      film.evaluate((video: HTMLVideoElement) =>
        [...(video.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text),
      );
    await expect.poll(spoken).toEqual(["(The gates open.)"]);
    expect(await film.boundingBox()).toEqual(before);
    expect(await film.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBe(160);
    expect(refused).toEqual([]);
    // The lightbox is for pictures.
    await expect(page.locator("dialog.lightbox[open]")).toHaveCount(0);
  });

  test("has its name, and needs no script", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + FILM);
    const film = page.locator('video[aria-label="Colours run in a test"]');
    await expect(film).toBeVisible();
    await expect(film).toHaveAttribute("controls", "");
    await context.close();
  });

  test("is on paper its poster, with the address where it plays", async ({ page }) => {
    await page.goto(server.url + FILM);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("figure .paper-only a")).toBeVisible();
    await expect(page.locator("article footer .paper-only li")).toHaveText(
      `https://films.example/media${FILM}/gates.webm`,
    );
    const plain = await rawRequest(server.url, `/media${FILM}/gates.webm`);
    expect(plain.status).toBe(200);
  });

  test("tells nobody more than it shows", async () => {
    expect(clip("webm").includes(PRIVATE)).toBe(true);
    for (const story of [FILM, GERMAN, ARABIC]) {
      const { body, status, headers } = await rawRequest(server.url, await filmOf(story));
      expect(status).toBe(200);
      expect(headers["content-type"]).toBe(story === FILM ? "video/webm" : "video/mp4");
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      for (const word of [PRIVATE, "Private title", "Lavf"])
        expect(body.includes(word)).toBe(false);
    }
  });
});

test.describe("The file of a film", () => {
  test("is sent in parts (RFC 9110, 14)", async () => {
    const address = await filmOf(GERMAN);
    const whole = await rawRequest(server.url, address);
    expect(whole.headers["accept-ranges"]).toBe("bytes");
    expect(whole.headers["content-length"]).toBe(String(LARGE_BYTES));
    expect(whole.headers["content-encoding"]).toBeUndefined();
    const etag = String(whole.headers.etag);
    for (const [range, first, last] of [
      ["bytes=0-1", 0, 1],
      ["bytes=65000-200000", 65_000, 200_000],
      [`bytes=-500`, LARGE_BYTES - 500, LARGE_BYTES - 1],
      ["bytes=2000000-", 2_000_000, LARGE_BYTES - 1],
    ] as const) {
      const part = await rawRequest(server.url, address, { range, "if-range": etag });
      expect(part.status, range).toBe(206);
      expect(part.headers["content-range"]).toBe(`bytes ${first}-${last}/${LARGE_BYTES}`);
      expect(part.body.equals(whole.body.subarray(first, last + 1)), range).toBe(true);
    }
    const beyond = await rawRequest(server.url, address, { range: `bytes=${LARGE_BYTES}-` });
    expect(beyond.status).toBe(416);
    expect(beyond.headers["content-range"]).toBe(`bytes */${LARGE_BYTES}`);
    const other = await rawRequest(server.url, address, {
      range: "bytes=0-1",
      "if-range": '"old"',
    });
    expect(other.status).toBe(200);
    expect(other.body.length).toBe(LARGE_BYTES);
    const again = await rawRequest(server.url, address, { "if-none-match": etag });
    expect(again.status).toBe(304);
    const head = await rawRequest(server.url, address, {}, "HEAD");
    expect(head.status).toBe(200);
    expect(head.headers["content-length"]).toBe(String(LARGE_BYTES));
    expect(head.headers.etag).toBe(etag);
    expect(head.body.length).toBe(0);
  });

  test("is no picture, of which there would be renditions", async () => {
    const address = encodeURIComponent(await filmOf(GERMAN));
    const { status } = await rawRequest(server.url, `/_next/image?url=${address}&w=640&q=60`);
    expect(status).toBe(404);
    const sitemap = await rawRequest(server.url, "/sitemap-2015-03.xml");
    expect(sitemap.text).toContain("poster.");
    expect(sitemap.text).not.toContain("gates.");
  });

  test("is an enclosure in feeds", async () => {
    const film = `https://films.example${await filmOf(FILM)}`;
    const rss = await rawRequest(server.url, "/feed.xml");
    expect(rss.text).toContain(`<enclosure url="${film}" type="video/webm"`);
    const json = JSON.parse((await rawRequest(server.url, "/feed.json")).text);
    expect(json.items[0].attachments[0].url).toBe(film);
  });

  test("is nobody's before its story is, but of who has a preview's link", async () => {
    for (const address of [
      `/media${SCHEDULED}/gates.webm`,
      `/media/drafts/${DRAFT}/gates.webm`,
      `/media${SCHEDULED}/gates.en.vtt`,
    ]) {
      expect((await rawRequest(server.url, address)).status, address).toBe(404);
    }
    const { stdout } = await desk(
      paper,
      ["preview", DRAFT, "--on", server.url, "--json"],
      VIDEOS_NOW,
    );
    const url = new URL((JSON.parse(stdout) as { url: string }).url);
    const film = await filmOf(url.pathname);
    expect(film).toBe(`${url.pathname}/media/gates.webm`);
    const part = await rawRequest(server.url, film, { range: "bytes=0-99" });
    expect(part.status).toBe(206);
    expect(part.headers["cache-control"]).toContain("no-store");
    expect((await rawRequest(server.url, film.replace(/.(?=\/media)/, "x"))).status).toBe(404);
  });
});
