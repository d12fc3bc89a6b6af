import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { PAPER_FILES } from "../../testkit/contentFolders.ts";
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

let paper: PaperFiles;
let server: Server;
const answer = async (site: string, address: string) => {
  const { status, headers } = await rawRequest(site, address);
  return `${status} ${headers.location ?? ""}`.trim();
};
const ask = (address: string) => answer(server.url, address);

test.beforeAll(async () => {
  paper = emptyPaper("redirects");
  writeFiles(paper.contentDir, {
    ...PAPER_FILES,
    "pages/about.md": "---\nheadline: About\n---\n\n## Us\n\nWrite to [us](/ueber-uns.php).\n",
    [`articles${STORY}/index.md`]: story("Water runs, as [before](/news/2014/06/dam.html#how)."),
    "redirects.yaml": RULES + NODES,
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
    expect(await ask(address), address).toBe(expected);
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
  await expect.poll(() => ask("/shop/cart/1")).toBe("308 /about");
  expect(await ask("/node/1")).toBe("404");
  write(`${RULES}- { from: /a, to: /b }\n- { from: /b, to: /a }\n`);
  const refused = await desk(paper, ["renew"], NOW);
  expect(refused.status).toBe(1);
  expect(refused.stdout + refused.stderr).toMatch(
    /redirects\.yaml:6:1 error redirect-chain .*circle/,
  );
  write(RULES);
  expect((await desk(paper, ["renew"], NOW)).status).toBe(0);
});

test("An export tells hosts the old addresses, and nginx follows them", async () => {
  test.skip(!hasNginx() && !process.env.CI, "nginx is not installed, and could not be");
  const out = await exportedPaper(paper, "redirects", NOW);
  const lines = readFileSync(path.join(out, "public/_redirects"), "utf8").split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "/ueber-uns.php /about#us 301",
      `/news/2014/06/dam.html ${STORY} 308`,
      "/tag/:tag /topics/:tag 308",
      "/shop/* /410.html 410",
    ]),
  );
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
  } finally {
    await nginx.stop();
  }
});
