import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { PAPER_FILES, SITE } from "../../testkit/contentFolders.ts";
import { desk } from "../../testkit/deskProcess.ts";
import { exportedPaper } from "../../testkit/exportedPaper.ts";
import { runNginx } from "../../testkit/nginx.ts";
import { hasNginx } from "../../testkit/nginxPackage.mjs";
import { build, emptyPaper, type PaperFiles } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";

test.describe.configure({ mode: "default" });

const PROOF = "google-site-verification: google0a1b.html\n";

let paper: PaperFiles;
let server: Server;
const ask = (address: string) => rawRequest(server.url, address);

test.beforeAll(async () => {
  paper = emptyPaper("public-files");
  writeFiles(paper.contentDir, {
    ...PAPER_FILES,
    "site.yaml": `${SITE}\ncrawlers:\n  training: refuse\n`,
    "public/ads.txt": "seller.example, 1, DIRECT\n",
    "public/google0a1b.html": PROOF,
    "public/BingSiteAuth.xml": "<users><user>1</user></users>\n",
    "public/.well-known/security.txt": "Contact: mailto:desk@paper.example\n",
    "public/robots.txt": "User-agent: Greedy\nDisallow: /\n",
  });
  await build(paper, new Date(NOW));
  server = await startServer({ ...paper, now: NOW });
});
test.afterAll(() => server?.stop());

test("Files of public/ are at the root of the site, with their types", async () => {
  for (const [address, type] of [
    ["/ads.txt", "text/plain; charset=utf-8"],
    ["/google0a1b.html", "text/html; charset=utf-8"],
    ["/BingSiteAuth.xml", "text/xml; charset=utf-8"],
    ["/.well-known/security.txt", "text/plain; charset=utf-8"],
  ]) {
    const found = await ask(address as string);
    expect([found.status, found.headers["content-type"]], address).toEqual([200, type]);
  }
  expect((await ask("/google0a1b.html")).text).toBe(PROOF);
  expect((await ask("/public/ads.txt")).status).toBe(404);
});

test("robots.txt has the paper's own lines, and a paper that refuses training reserves its rights everywhere", async () => {
  const robots = (await ask("/robots.txt")).text;
  expect(robots).toContain("\nUser-agent: Greedy\nDisallow: /\n");
  expect(robots).toContain("User-agent: GPTBot");
  expect(JSON.parse((await ask("/.well-known/tdmrep.json")).text)).toEqual([
    { location: "/", "tdm-reservation": 1 },
  ]);
  for (const address of ["/", "/", "/world", "/feed.xml", "/ads.txt", "/none"]) {
    expect((await ask(address)).headers["tdm-reservation"], address).toBe("1");
  }
});

test("desk renew brings a new file before readers and takes one away; a name that is taken stops it", async () => {
  writeFiles(paper.contentDir, { "public/trust.txt": "member=https://a.example/\n" });
  rmSync(path.join(paper.contentDir, "public/ads.txt"));
  expect((await ask("/trust.txt")).status).toBe(404);
  const renewed = await desk(paper, ["renew"], NOW);
  expect([renewed.status, renewed.stderr]).toEqual([0, ""]);
  expect(renewed.stdout).toContain("files of public/: /ads.txt, /trust.txt");
  await expect.poll(async () => (await ask("/trust.txt")).status).toBe(200);
  expect((await ask("/ads.txt")).status).toBe(404);
  writeFiles(paper.contentDir, { "public/world": "mine\n" });
  const refused = await desk(paper, ["renew"], NOW);
  expect(refused.status).toBe(1);
  expect(refused.stdout + refused.stderr).toMatch(
    /public\/world:1:1 error address-clash .*address of sections\/world\.md/,
  );
  rmSync(path.join(paper.contentDir, "public/world"));
});

test("An export has the files as they are, and nginx serves them", async () => {
  test.skip(!hasNginx() && !process.env.CI, "nginx is not installed, and could not be");
  const out = await exportedPaper(paper, "public-files", NOW);
  const file = (name: string) => readFileSync(path.join(out, "public", name), "utf8");
  expect(file("google0a1b.html")).toBe(PROOF);
  expect(file("BingSiteAuth.xml")).toContain("<user>1</user>");
  expect(file(".well-known/tdmrep.json")).toContain('"tdm-reservation":1');
  expect(file("_headers")).toContain("tdm-reservation: 1");
  const nginx = await runNginx(
    (_, port) =>
      `server { listen 127.0.0.1:${port}; root ${path.join(out, "public")}; include ${path.join(out, "nginx.conf")}; }`,
  );
  try {
    const site = `http://127.0.0.1:${nginx.port}`;
    for (const address of ["/google0a1b.html", "/BingSiteAuth.xml", "/.well-known/security.txt"]) {
      const found = await rawRequest(site, address);
      expect([found.status, found.headers["tdm-reservation"]], address).toEqual([200, "1"]);
    }
    expect((await rawRequest(site, "/google0a1b.html")).text).toBe(PROOF);
    expect((await rawRequest(site, "/world.html")).status).toBe(404);
  } finally {
    await nginx.stop();
  }
});
