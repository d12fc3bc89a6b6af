import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { desk, startDesk } from "../../testkit/deskProcess.ts";
import { draftText, SLUG, WORD, writeDeskPaper } from "../../testkit/papers/deskPaper.ts";
import { build, copyEdition, type PaperFiles } from "../../testkit/papers.ts";
import { NOW, SITE } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { startServer } from "../../testkit/server.ts";
import { LEAD, MATCH } from "../../testkit/stories.ts";
import { startReaders } from "../helpers/readers.ts";

const STORY = `/2014/06/14/${SLUG}`;
const RENAMED_SLUG = "crossing-for-all";
const RENAMED = `/2014/06/14/${RENAMED_SLUG}`;
const PICTURE = `/media${STORY}/bridge.png`;
/** Other pages that show the story. */
const SHOWN = [
  "/",
  "/science",
  "/topics/new-bridges",
  "/authors/world-desk",
  "/2014/06",
  "/2014/06/14",
  "/feed.xml",
  "/science/feed.xml",
  `/search?q=${WORD}`,
];
const READ = ["/", LEAD, "/science", "/about", "/2014/06", "/feed.xml", "/sitemap.xml", "/healthz"];

const fileOf = (paper: PaperFiles) => path.join(paper.contentDir, `articles${STORY}/index.md`);

function edit(paper: PaperFiles, from: string, to: string): void {
  const file = fileOf(paper);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}

test("A story is published, renewed, taken back and published again under readers who never meet a failure", async ({
  page,
}) => {
  const paper = writeDeskPaper("desk-published");
  copyEdition(paper);
  const server = await startServer({ ...paper, now: NOW });
  const ask = (address: string) => rawRequest(server.url, address);
  const readers = startReaders(server.url, READ);
  const readersOfStory = () => startReaders(server.url, [STORY]);
  try {
    expect((await ask(STORY)).status).toBe(404);
    const waiting = readersOfStory();

    await test.step("published: on its page at the first request after the command, and on every other that shows it", async () => {
      const { status, stdout, stderr } = await desk(paper, ["publish", SLUG], NOW);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout).toContain(`Published The ${WORD} bridge opens, as of ${NOW.slice(0, 16)}`);
      expect(stdout).toContain(SITE + STORY);
      expect(stdout).toContain(`The server at ${server.url} shows it`);
      const first = await ask(STORY);
      expect(first.status).toBe(200);
      for (const address of [STORY, ...SHOWN]) {
        const answer = await ask(address);
        expect(answer.status, address).toBe(200);
        expect(answer.text, address).toContain(WORD);
      }
      expect((await ask(PICTURE)).status).toBe(200);
      const text = readFileSync(fileOf(paper), "utf8");
      expect(text).toBe(draftText(undefined, [`published: ${NOW}`]));
      expect(existsSync(path.join(paper.contentDir, "drafts", SLUG))).toBe(false);
      expect(statSync(`${paper.editionFile}.secret`).mode & 0o777).toBe(0o600);
    });

    await test.step("renewed: its new words, and nothing else is rendered anew", async () => {
      const apart = ["/about", "/sport", "/2014/06/12", MATCH, "/topics/world-cup"];
      for (const address of [...apart, STORY]) await ask(address);
      edit(paper, "was opened.", "was opened at noon.");
      const { status, stdout } = await desk(paper, ["publish", SLUG], NOW);
      expect(status).toBe(0);
      expect(stdout).toContain("Updated");
      expect((await ask(STORY)).text).toContain("was opened at noon.");
      for (const address of apart) {
        const { headers } = await ask(address);
        expect(headers["x-cache"], address).toBe("HIT");
      }
      expect(readFileSync(fileOf(paper), "utf8")).toContain(`\nupdated: ${NOW}\n`);
      const again = await desk(paper, ["publish", SLUG, "--json"], NOW);
      expect(JSON.parse(again.stdout)).toMatchObject({ state: "unchanged", address: STORY });
    });

    const shown = await waiting.stop();
    expect(new Set([...shown.keys()])).toEqual(new Set([`404 ${STORY}`, `200 ${STORY}`]));

    await test.step("taken back: its address says so, its picture is gone, its draft is there", async () => {
      const { text } = await ask(STORY);
      const rendition = /\/_next\/image\?url=[^" ]*bridge[^" ]*w=640[^" ]*/.exec(text)?.[0] ?? "";
      const picture = rendition.replaceAll("&amp;", "&");
      expect((await ask(picture)).status).toBe(200);
      await page.goto(server.url + STORY);
      await page.goto(`${server.url}/about`);
      const { status, stdout, stderr } = await desk(paper, ["unpublish", SLUG], NOW);
      expect(stderr).toBe("");
      expect({ status, stdout }).toMatchObject({ status: 0 });
      expect(stdout).toContain(`drafts/${SLUG}/index.md`);
      for (const address of [PICTURE, picture, "/topics/new-bridges"]) {
        expect((await ask(address)).status, address).toBe(404);
      }
      const shows = ["/", "/science", "/feed.xml", "/authors/world-desk", "/2014/06/14"];
      for (const address of shows) {
        expect((await ask(address)).text, address).not.toContain(WORD);
      }
      const withdrawn = page.getByRole("heading", { name: "This story has been withdrawn" });
      await page.goBack();
      // Going back shows the browser's cached page until the paper's script has checked it.
      await expect(withdrawn).toBeVisible();
      const answer = await page.goto(server.url + STORY);
      expect(answer?.status()).toBe(410);
      await expect(page).toHaveTitle(/^This story has been withdrawn – /);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "This story has been withdrawn",
      );
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
      expect(await page.content()).not.toContain(WORD);
    });

    await test.step("a build keeps it away, and publishing brings it back to its address", async () => {
      await build(paper, new Date(NOW));
      expect((await ask(STORY)).status).toBe(410);
      const { status } = await desk(paper, ["publish", SLUG], NOW);
      expect(status).toBe(0);
      expect((await ask(STORY)).status).toBe(200);
      expect((await ask(PICTURE)).status).toBe(200);
    });

    await test.step("renamed: its readers are led on, and nothing shows the old address", async () => {
      for (const address of SHOWN) await ask(address);
      const { status, stdout, stderr } = await desk(paper, ["rename", SLUG, RENAMED_SLUG], NOW);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout).toContain(`The server at ${server.url} shows it at its new address`);
      const old = await ask(STORY);
      expect([old.status, old.headers.location]).toEqual([308, RENAMED]);
      for (const address of [RENAMED, ...SHOWN, "/sitemap-2014-06.xml", "/news-sitemap.xml"]) {
        const { status, text } = await ask(address);
        expect(status, address).toBe(200);
        expect(text, address).toContain(RENAMED);
        // A feed entry keeps its id, by which feed readers recognise it.
        const shown = text.replace(/<guid[^>]*>[^<]*<\/guid>/g, "");
        expect(shown, address).not.toMatch(new RegExp(`${STORY}["<?/#]`));
      }
      expect((await ask(PICTURE)).status).toBe(404);
    });

    await test.step("its folder is deleted and it is taken back by its address: nothing of it is left", async () => {
      rmSync(path.join(paper.contentDir, `articles${RENAMED}`), { recursive: true });
      expect((await ask(RENAMED)).status).toBe(200);
      const listed = await desk(paper, ["list"], NOW);
      expect(listed.stdout).toContain(`npm run desk -- unpublish ${RENAMED}`);
      const { status, stdout } = await desk(paper, ["unpublish", SITE + RENAMED], NOW);
      expect(status).toBe(0);
      expect(stdout).toContain(`The server at ${server.url} says that it is gone`);
      for (const gone of [RENAMED, STORY]) expect((await ask(gone)).status, gone).toBe(410);
      expect((await ask(`/media${RENAMED}/bridge.png`)).status).toBe(404);
      for (const address of ["/", "/science", "/feed.xml", "/sitemap-2014-06.xml"]) {
        expect((await ask(address)).text, address).not.toContain(SLUG);
      }
    });
  } finally {
    const answers = await readers.stop();
    await server.stop();
    const failed = [...answers.keys()].filter((name) => !name.startsWith("200 "));
    expect(failed).toEqual([]);
    expect(answers.get("200 /")).toBeGreaterThan(5);
  }
});

test("A story that is put off shows nowhere before its time and by itself then", async () => {
  const paper = writeDeskPaper("desk-scheduled");
  copyEdition(paper);
  const server = await startServer(paper);
  const ask = (address: string) => rawRequest(server.url, address);
  try {
    for (const address of SHOWN.slice(0, 2)) await ask(address);
    // With a precision of seconds, as content files have.
    const second = (at: number) => new Date(at).toISOString().replace(/\.\d+Z/, "Z");
    const putOff = async (until: number) => {
      const args = ["publish", SLUG, "--at", second(until), "--json"];
      const { status, stdout } = await desk(paper, args);
      expect(status).toBe(0);
      return JSON.parse(stdout) as { state: string; address: string; file: string };
    };
    const picturesOf = (address: string) => {
      const picture = `/media${address}/bridge.png`;
      return [picture, `/_next/image?url=${encodeURIComponent(picture)}&w=640&q=60`];
    };

    const later = await putOff(Date.now() + 2 * 86_400_000);
    expect(later.state).toBe("scheduled");
    for (const closed of [later.address, ...picturesOf(later.address), "/topics/new-bridges"]) {
      expect((await ask(closed)).status, closed).toBe(404);
    }
    const open = ["/", "/science", "/feed.xml", "/sitemap.xml", "/news-sitemap.xml", "/search?q=a"];
    for (const shown of [...open, "/authors/world-desk"]) {
      const { text } = await ask(shown);
      expect(text.includes(WORD) || text.includes(SLUG), shown).toBe(false);
    }

    const due = Math.floor(Date.now() / 1000) * 1000 + 10_000;
    const soon = await putOff(due);
    expect(existsSync(path.join(paper.contentDir, soon.file))).toBe(true);
    expect(existsSync(path.join(paper.contentDir, later.file))).toBe(false);
    await expect.poll(async () => (await ask(soon.address)).status, { timeout: 60_000 }).toBe(200);
    expect(Date.now()).toBeGreaterThanOrEqual(due);
    expect((await ask(later.address)).status).toBe(404);
    for (const shown of [
      "/",
      "/science",
      "/topics/new-bridges",
      "/feed.xml",
      "/news-sitemap.xml",
    ]) {
      expect((await ask(shown)).text, shown).toContain(WORD);
    }
    for (const opened of picturesOf(soon.address)) {
      expect((await ask(opened)).status, opened).toBe(200);
    }
  } finally {
    await server.stop();
  }
});

/** Additional kills of each command; `npm run bench -- kills` has many. */
const EXTRA_KILLS = Number(process.env.BROADSHEET_KILLS) || 0;

test("A command that is killed leaves the old page or the new one, and the next one finishes its work", async () => {
  test.setTimeout(600_000 + EXTRA_KILLS * 60_000);
  const paper = writeDeskPaper("desk-killed");
  copyEdition(paper);
  const server = await startServer({ ...paper, now: NOW });
  const readers = startReaders(server.url, ["/", "/science", STORY]);
  try {
    for (const [command, before, after] of [
      ["publish", 404, 200],
      ["unpublish", 200, 410],
      ["publish", 410, 200],
      ...Array.from({ length: EXTRA_KILLS }, () => [
        ["unpublish", 200, 410] as const,
        ["publish", 410, 200] as const,
      ]).flat(),
    ] as const) {
      await killed(startDesk(paper, [command, SLUG], NOW));
      const { status, text } = await rawRequest(server.url, STORY);
      expect([before, after]).toContain(status);
      if (status === 200) expect(text).toContain(`The ${WORD} bridge was opened.`);
      const front = (await rawRequest(server.url, "/science")).text;
      expect(front.includes(WORD)).toBe(status === 200);
      const finished = await desk(paper, [command, SLUG], NOW);
      // The killed command has withdrawn the story already: only a draft is left.
      if (status !== after) expect(finished.stderr).toBe("");
      expect((await rawRequest(server.url, STORY)).status).toBe(after);
      const places = [fileOf(paper), path.join(paper.contentDir, `drafts/${SLUG}/index.md`)];
      expect(places.map((place) => existsSync(place))).toEqual(
        command === "publish" ? [true, false] : [false, true],
      );
    }
    for (const [from, to] of [
      [STORY, RENAMED],
      [RENAMED, STORY],
      ...Array.from({ length: EXTRA_KILLS }, () => [
        [STORY, RENAMED] as const,
        [RENAMED, STORY] as const,
      ]).flat(),
    ] as const) {
      const args = ["rename", from, path.posix.basename(to)];
      await killed(startDesk(paper, args, NOW));
      const places = await Promise.all([from, to].map((place) => rawRequest(server.url, place)));
      expect(places.filter(({ status }) => status === 200)).toHaveLength(1);
      expect((await desk(paper, args, NOW)).status).toBe(0);
      const [old, present] = await Promise.all(
        [from, to].map((place) => rawRequest(server.url, place)),
      );
      expect([old?.status, old?.headers.location, present?.status]).toEqual([308, to, 200]);
      const folders = [from, to].map((place) => path.join(paper.contentDir, `articles${place}`));
      expect(folders.map((folder) => existsSync(folder))).toEqual([false, true]);
    }
  } finally {
    const answers = await readers.stop();
    await server.stop();
    const failed = [...answers.keys()].filter(
      (name) => !/^200 |^(?:308|404|410) \/2014/.test(name),
    );
    expect(failed).toEqual([]);
  }
});

/** Kills a command at some moment of its work. */
async function killed(child: ReturnType<typeof startDesk>): Promise<void> {
  const closed = new Promise((resolve) => child.once("close", resolve));
  await wait(300 + Math.random() * 900);
  child.kill("SIGKILL");
  await closed;
}

test("The server takes calls from the desk only, and says nothing to anybody else", async ({
  baseURL,
}) => {
  const call = (init: RequestInit) => fetch(`${baseURL}/api/desk`, { redirect: "manual", ...init });
  const body = JSON.stringify({ edition: 1, picturesGone: true });
  const forged = `${Date.now()}.${"0".repeat(64)}`;
  const refusals: Array<[RequestInit, number]> = [
    [{}, 405],
    [{ method: "DELETE" }, 405],
    [{ method: "POST", body }, 403],
    [{ method: "POST", body, headers: { "x-desk-signature": "" } }, 403],
    [{ method: "POST", body, headers: { "x-desk-signature": forged } }, 403],
    [{ method: "POST", body: "x".repeat(5000) }, 413],
  ];
  for (const [init, status] of refusals) {
    const answer = await call(init);
    expect(answer.status, JSON.stringify(init).slice(0, 80)).toBe(status);
    expect(await answer.text()).toBe("");
  }
});
