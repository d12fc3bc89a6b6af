import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { desk } from "../../testkit/deskProcess.ts";
import { copyEdition, copyOfContent } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { startServer } from "../../testkit/server.ts";
import { BOOKS, LEAD, MATCH, TIMELINE } from "../../testkit/stories.ts";
import { startReaders } from "../helpers/readers.ts";

/** The output of `desk renew --json`. */
interface Answer {
  state: string;
  pages?: string[];
  everyPage?: boolean;
  shown: string[];
  hidden: string[];
  reachesReaders: boolean;
  servers: Array<{ shows?: boolean }>;
  edition: number | null;
  problems: Array<{ file: string; line: number }>;
}

/** The paper's pages, by which two servers are compared. */
async function addressesOf(site: string): Promise<string[]> {
  const locations = async (address: string) =>
    [
      ...(await rawRequest(site, address)).text.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g),
    ].map(([, location = ""]) => location);
  const files = (await locations("/sitemap.xml")).filter((file) => file.endsWith(".xml"));
  const pages = (await Promise.all(files.map(locations))).flat();
  return [...new Set([...pages, "/2014", "/2014/06", "/2014/06/12", "/saved", "/search"])].filter(
    (address) => !address.startsWith("/media"),
  );
}

test("The edition is renewed from the whole folder under readers who never meet a failure", async () => {
  test.setTimeout(300_000);
  const paper = copyOfContent("renewed");
  copyEdition(paper);
  const server = await startServer({ ...paper, now: NOW });
  const ask = (address: string) => rawRequest(server.url, address);
  const edit = (file: string, change: (text: string) => string) => {
    const full = path.join(paper.contentDir, file);
    writeFileSync(full, change(readFileSync(full, "utf8")));
  };
  const renew = async () => {
    const { status, stdout, stderr } = await desk(paper, ["renew", "--json"], NOW);
    return { status, stderr, answer: JSON.parse(stdout) as Answer };
  };
  const edition = async () =>
    (JSON.parse((await ask("/healthz")).text) as { edition: number }).edition;
  const readers = startReaders(server.url, [
    "/",
    LEAD,
    "/about",
    "/science",
    "/feed.xml",
    "/healthz",
  ]);
  try {
    // Every page is in the server's memory before the first change.
    for (const address of await addressesOf(server.url)) {
      expect((await ask(address)).status, address).toBe(200);
    }
    const number = await edition();

    await test.step("nothing has changed", async () => {
      const { status, answer } = await renew();
      expect(status).toBe(0);
      expect(answer).toMatchObject({ state: "unchanged", reachesReaders: true, edition: null });
      expect(await edition()).toBe(number);
    });

    await test.step("a standing page, and no other", async () => {
      edit("pages/about.md", (text) => `${text}\nA sentence about renewing.\n`);
      const { status, stderr, answer } = await renew();
      expect([status, stderr]).toEqual([0, ""]);
      expect(answer).toMatchObject({ state: "renewed", reachesReaders: true, everyPage: false });
      expect(answer.pages).toEqual(["/about"]);
      expect(answer.edition).toBe(number + 1);
      expect((await ask("/about")).text).toContain("A sentence about renewing.");
    });

    await test.step("breaking news, on every page until it is taken off", async () => {
      const breaking = async (...args: string[]) => {
        const { status, stdout, stderr } = await desk(paper, ["breaking", ...args, "--json"], NOW);
        expect([status, stderr]).toEqual([0, ""]);
        return JSON.parse(stdout) as { state: string; reachesReaders: boolean };
      };
      const pages = ["/", LEAD, "/about", "/science", "/search?q=iraq"];
      const strips = async () =>
        Promise.all(
          pages.map(
            async (address) =>
              (await ask(address)).text.match(/<aside[^>]*data-breaking.*?<\/aside>/s)?.[0],
          ),
        );
      const said = ["Dam gives way", "--story", "iraq-airstrikes", "--until", "23:30"];
      expect(await breaking(...said)).toMatchObject({ state: "set", reachesReaders: true });
      for (const strip of await strips()) {
        expect(strip).toContain("Dam gives way</a>");
        expect(strip).toContain(`href="${LEAD}"`);
      }
      expect(await breaking("--off")).toMatchObject({ state: "off", reachesReaders: true });
      expect(await strips()).toEqual(pages.map(() => undefined));
    });

    await test.step("the front, as site.yaml has it", async () => {
      edit("site.yaml", (text) => text.replace(/^( *lead: ).*$/m, `$1${MATCH}`));
      const { answer } = await renew();
      expect(answer.pages).toEqual(["/"]);
      const front = (await ask("/")).text;
      expect(front.indexOf(MATCH)).toBeLessThan(front.indexOf(LEAD));
    });

    await test.step("a section's description, an author's role, a topic's name", async () => {
      edit("sections/science.md", (text) =>
        text.replace(/^description: .*$/m, "description: Of stars"),
      );
      edit("authors/world-desk.md", (text) =>
        text.replace("kind: organization", "kind: organization\nrole: Editors far away"),
      );
      expect((await renew()).answer.pages?.sort()).toEqual(["/authors/world-desk", "/science"]);
      expect((await ask("/science")).text).toContain("Of stars");
      expect((await ask("/authors/world-desk")).text).toContain("Editors far away");
      edit("topics/iraq.md", (text) => text.replace(/^name: .*$/m, "name: Iraq and around"));
      const { answer } = await renew();
      expect(answer.pages).toContain("/topics/iraq");
      expect(answer.pages).toContain(LEAD);
      expect(answer.pages).not.toContain(MATCH);
      expect((await ask(LEAD)).text).toContain("Iraq and around");
    });

    await test.step("stories: one changed, one new, one scheduled, one led on", async () => {
      edit(`articles${TIMELINE}/index.md`, (text) =>
        text.replace(/^headline: .*$/m, "headline: A timeline renewed"),
      );
      const copy = (to: string, change: (text: string) => string) => {
        const folder = path.join(paper.contentDir, `articles${to}`);
        mkdirSync(folder, { recursive: true });
        cpSync(path.join(paper.contentDir, `articles${BOOKS}`), folder, { recursive: true });
        edit(`articles${to}/index.md`, change);
      };
      const unlike = (text: string) =>
        `${text.split("\n---\n")[0]}\n---\n\nA short story of its own, about nothing in particular.\n`;
      copy("/2014/06/12/brand-new", (text) =>
        unlike(text)
          .replace(/^headline: .*$/m, "headline: A brand new story")
          .replace(/^redirectFrom: .*$/m, ""),
      );
      copy("/2014/06/30/to-come", (text) =>
        unlike(text)
          .replace(/^headline: .*$/m, "headline: A story to come")
          .replace(/^published: .*$/m, "published: 2014-06-30T12:00:00-04:00")
          .replace(/^(updated|redirectFrom): .*$\n/gm, ""),
      );
      const { status, stderr, answer } = await renew();
      expect([status, stderr]).toEqual([0, ""]);
      expect(answer.shown.sort()).toEqual([TIMELINE, "/2014/06/12/brand-new"].sort());
      expect((await ask("/2014/06/12/brand-new")).text).toContain("A brand new story");
      expect((await ask(TIMELINE)).text).toContain("A timeline renewed");
      expect((await ask("/2014/06/30/to-come")).status).toBe(404);
      expect(JSON.stringify(answer.pages)).not.toContain("to-come");
      expect((await ask("/feed.xml")).text).not.toContain("A story to come");
    });

    await test.step("a mistake leaves everything as it is", async () => {
      const before = await edition();
      edit("pages/about.md", (text) => text.replace("A sentence about", "Another word on"));
      edit(`articles${MATCH}/index.md`, (text) =>
        text.replace(/^section: .*$/m, "section: nowhere"),
      );
      const { status, answer } = await renew();
      expect(status).toBe(1);
      expect(answer.state).toBe("refused");
      expect(answer.problems[0]?.file).toBe(`articles${MATCH}/index.md`);
      expect(await edition()).toBe(before);
      expect((await ask("/about")).text).toContain("A sentence about");
      edit(`articles${MATCH}/index.md`, (text) => text.replace(/^section: .*$/m, "section: sport"));
    });

    await test.step("a story whose folder is gone", async () => {
      rmSync(path.join(paper.contentDir, "articles/2014/06/12/brand-new"), { recursive: true });
      const { status, answer } = await renew();
      expect(status).toBe(0);
      expect(answer.hidden).toEqual(["/2014/06/12/brand-new"]);
      expect((await ask("/2014/06/12/brand-new")).status).toBe(404);
    });

    await test.step("what the server has kept is what another one makes of the edition", async () => {
      const other = await startServer({ ...paper, now: NOW });
      try {
        for (const address of await addressesOf(other.url)) {
          const [kept, made] = [await ask(address), await rawRequest(other.url, address)];
          expect(kept.status, address).toBe(200);
          expect(kept.text.replaceAll(server.url, ""), address).toBe(
            made.text.replaceAll(other.url, ""),
          );
        }
      } finally {
        await other.stop();
      }
    });
  } finally {
    const answers = await readers.stop();
    await server.stop();
    const failed = [...answers.keys()].filter((answer) => !answer.startsWith("200 "));
    expect(failed).toEqual([]);
    expect([...answers.values()].reduce((all, times) => all + times, 0)).toBeGreaterThan(30);
  }
});
