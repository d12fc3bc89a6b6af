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

const STORY = "/2014/06/12/dam";
const story = (text: string) =>
  `---\nheadline: The dam opens\nstandfirst: It opens.\nsection: world\ntopics: [water]\nbyline: [desk]\npublished: 2014-06-12T08:00:00-04:00\n---\n\n${text}\n`;

/** As many as a paper of twenty years may bring along. */
const NODES = Array.from(
  { length: 10_000 },
  (_, index) => `- { from: /node/${index}, to: ${index % 2 ? STORY : "/about"} }\n`,
).join("");

const RULES = `- { from: /ueber-uns.php, to: "/about#us", status: 301 }
- { from: /?p=12, to: ${STORY} }
- { from: /news/:year/:month/:slug.html, to: /:year/:month/:day/:slug }
- { from: /tag/:tag, to: /topics/:tag }
- { from: /shop/*, status: 410 }
`;

const PROOF = "google-site-verification: google0a1b.html\n";

let paper: PaperFiles;
let server: Server;
const ask = (address: string) => rawRequest(server.url, address);
/** The status of an address, and where it leads. */
const answer = async (site: string, address: string) => {
  const { status, headers } = await rawRequest(site, address);
  return `${status} ${headers.location ?? ""}`.trim();
};
const answerTo = (address: string) => answer(server.url, address);

test.beforeAll(async () => {
  paper = emptyPaper("own-addresses");
  writeFiles(paper.contentDir, {
    ...PAPER_FILES,
    "site.yaml": `${SITE}\ncrawlers:\n  training: refuse\n`,
    "pages/about.md": "---\nheadline: About\n---\n\n## Us\n\nWrite to [us](/ueber-uns.php).\n",
    [`articles${STORY}/index.md`]: story("Water runs, as [before](/news/2014/06/dam.html#how)."),
    "redirects.yaml": RULES + NODES,
    "public/ads.txt": "seller.example, 1, DIRECT\n",
    "public/google0a1b.html": PROOF,
    "public/BingSiteAuth.xml": "<users><user>1</user></users>\n",
    "public/.well-known/security.txt": "Contact: mailto:desk@paper.example\n",
    "public/100% a&b+c (1).txt": "odd",
    "public/robots.txt": "User-agent: Greedy\nDisallow: /\n",
  });
  await build(paper, new Date(NOW));
  server = await startServer({ ...paper, now: NOW });
});
test.afterAll(() => server?.stop());

test("Old addresses lead to the present ones at once, from every spelling", async () => {
  for (const [address, expected] of [
    ["/ueber-uns.php", "301 /about#us"],
    ["/Ueber-Uns.php/", "301 /about#us"],
    ["/?p=12", `308 ${STORY}`],
    ["/?p=12&utm_source=a", `308 ${STORY}?utm_source=a`],
    ["/news/2014/6/dam.html", `308 ${STORY}`],
    ["/news/2014/06/Dam", `308 ${STORY}`],
    ["/tag/water/", "308 /topics/water"],
    ["/node/9999", `308 ${STORY}`],
    ["/node/9998.html?a=b", "308 /about?a=b"],
    ["/node/10000", "404"],
    ["/news/2014/06/none.html", "404"],
    ["/tag/none", "404"],
    ["/shop", "404"],
    ["/shop/cart/1", "410"],
    [STORY, "200"],
    ["/", "200"],
  ] as const) {
    expect(await answerTo(address), address).toBe(expected);
  }
});

test("A reader with an old link reads the story, and pages themselves link to present addresses", async ({
  page,
}) => {
  await page.goto(`${server.url}/news/2014/06/dam.html`);
  await expect(page).toHaveURL(server.url + STORY);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The dam opens");
  await expect(page.getByRole("link", { name: "before" })).toHaveAttribute("href", `${STORY}#how`);
  await page.goto(`${server.url}/about`);
  await expect(page.getByRole("link", { name: "us", exact: true })).toHaveAttribute(
    "href",
    "/about#us",
  );
  await page.goto(`${server.url}/shop/cart`);
  await expect(page).toHaveTitle(/The Paper$/);
});

test("A changed rule counts after desk renew; one that leads in a circle stops it", async () => {
  const write = (rules: string) => writeFiles(paper.contentDir, { "redirects.yaml": rules });
  write(RULES.replace("/shop/*, status: 410", "/shop/*, to: /about"));
  const renewed = await desk(paper, ["renew"], NOW);
  expect([renewed.status, renewed.stderr]).toEqual([0, ""]);
  await expect.poll(() => answerTo("/shop/cart/1")).toBe("308 /about");
  expect(await answerTo("/node/1")).toBe("404");
  write(`${RULES}- { from: /a, to: /b }\n- { from: /b, to: /a }\n`);
  const refused = await desk(paper, ["renew"], NOW);
  expect(refused.status).toBe(1);
  expect(refused.stdout + refused.stderr).toMatch(
    /redirects\.yaml:6:1 error redirect-chain .*circle/,
  );
  write(RULES);
});

test("Files of public/ are at the root of the site, with their types", async () => {
  for (const [address, type] of [
    ["/ads.txt", "text/plain; charset=utf-8"],
    ["/google0a1b.html", "text/html; charset=utf-8"],
    ["/BingSiteAuth.xml", "text/xml; charset=utf-8"],
    ["/.well-known/security.txt", "text/plain; charset=utf-8"],
    [encodeURI("/100% a&b+c (1).txt"), "text/plain; charset=utf-8"],
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
  // Its story is two days old.
  for (const announcing of [robots, (await ask("/sitemap.xml")).text]) {
    expect(announcing).toContain("sitemap");
    expect(announcing).not.toContain("news-sitemap.xml");
  }
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

test("An export tells hosts the old addresses and has the files as they are, and nginx follows and serves them", async () => {
  test.skip(!hasNginx() && !process.env.CI, "nginx is not installed, and could not be");
  const out = await exportedPaper(paper, "own-addresses", NOW);
  const file = (name: string) => readFileSync(path.join(out, "public", name), "utf8");
  const lines = file("_redirects").split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "/ueber-uns.php /about#us 301",
      `/news/2014/06/dam.html ${STORY} 308`,
      "/tag/:tag /topics/:tag 308",
      "/shop/* /410.html 410",
    ]),
  );
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
    for (const [address, expected] of [
      ["/ueber-uns.php", "301 /about#us"],
      ["/news/2014/06/dam.html", `308 ${STORY}`],
      ["/tag/water", "308 /topics/water"],
      ["/shop/cart/1", "410"],
      [STORY, "200"],
      ["/about", "200"],
    ] as const) {
      expect(await answer(site, address), address).toBe(expected);
    }
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
