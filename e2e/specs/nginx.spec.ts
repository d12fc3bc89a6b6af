import { spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { desk } from "../../testkit/deskProcess.ts";
import { askNginx as ask, type Nginx, startNginx } from "../../testkit/nginx.ts";
import { hasNginx } from "../../testkit/nginxPackage.mjs";
import { SLUG, WORD, writeDeskPaper } from "../../testkit/papers/deskPaper.ts";
import { copyEdition, type PaperFiles } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { LEAD } from "../../testkit/stories.ts";

test.skip(!hasNginx() && !process.env.CI, "nginx is not installed, and could not be");

const STORY = `/2014/06/14/${SLUG}`;

/** Seconds for which a shared cache may store a page. */
const KEPT = 10;

const UNPACK: Record<string, (bytes: Buffer) => Buffer> = {
  "": (bytes) => bytes,
  br: brotliDecompressSync,
  gzip: (bytes) => gunzipSync(bytes),
};

const portOf = (server: Server) => Number(new URL(server.url).port);

/** The demonstration paper with a draft, nginx, and two processes behind it; a test restarts them on their ports. */
let paper: PaperFiles;
let nginx: Nginx;
const servers: Server[] = [];
const start = (port?: number) => startServer({ ...paper, now: NOW, ...(port && { port }) });

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  paper = writeDeskPaper("desk-nginx");
  copyEdition(paper);
  servers.push(...(await Promise.all([start(), start()])));
  nginx = await startNginx(servers.map(portOf));
});
test.afterAll(async () => {
  await nginx?.stop();
  await Promise.all(servers.map((server) => server.stop()));
});

test("Nobody replaces a page for others, and whoever unpacks nothing gets what is not packed", async () => {
  const own = async (page: string) => (await rawRequest(servers[0]?.url ?? "", page)).text;
  const evil: Array<[page: string, attack: string, headers?: Record<string, string>]> = [
    ["/", "/api/..%2f"],
    [LEAD, `/api/..%2f${LEAD.slice(1)}`],
    ["/privacy", "/_next/..%2fprivacy"],
    ["/feed.xml", "/_next/static/..%2f..%2ffeed.xml"],
    ["/search?q=brazil", "/search%3Fq=brazil"],
    ["/robots.txt", "/%2e%2e/robots.txt"],
    ["/about", "/ABOUT"],
    ["/world", "//world"],
    ["/sport", "/sport", { rsc: "1" }],
    ["/2014", "/2014", { "accept-encoding": "zstd", range: "bytes=0-1", "if-none-match": "*" }],
    ["/2014/06", "/2014/06", { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" }],
    ["/corrections", "/corrections", { "sec-fetch-dest": "image", accept: "text/x-component" }],
    ["/saved", "/saved", { host: "evil.example" }],
  ];
  for (const [page, address, headers] of evil) {
    await ask(nginx, address, headers).catch(() => undefined);
    const text = await own(page);
    for (const encoding of ["", "gzip", "br"]) {
      const answer = await ask(nginx, page, encoding ? { "accept-encoding": encoding } : {});
      expect(answer.status, page).toBe(200);
      const packed = String(answer.headers["content-encoding"] ?? "");
      expect(["", encoding], `${page} for “${encoding}”`).toContain(packed);
      expect(UNPACK[packed]?.(answer.body).toString(), `${page} for “${encoding}”`).toBe(text);
      expect(answer.headers["x-accel-expires"]).toBeUndefined();
      expect(answer.headers["strict-transport-security"]).toBeTruthy();
    }
    const { etag } = (await ask(nginx, page)).headers;
    const again = await ask(nginx, page, { "if-none-match": String(etag) });
    expect(again.status, page).toBe(304);
  }
});

test("A story is there ten seconds after it is published, and gone ten seconds after it is taken back", async () => {
  const shown = async (address: string) => {
    const { status, body } = await ask(nginx, address);
    return [address, status, body.includes(WORD)];
  };
  const lists = ["/", "/science", "/feed.xml", `/search?q=${WORD}`];
  const all = [STORY, ...lists];
  for (const address of all) await ask(nginx, address);
  await desk(paper, ["publish", SLUG], NOW);
  await wait(KEPT * 1000 + 100);
  // The first reader afterwards sees the change.
  for (const address of all) expect(await shown(address)).toEqual([address, 200, true]);
  const html = (await ask(nginx, STORY)).body.toString();
  const picture = /\/_next\/image\?url=[^" ]*bridge[^" ]*w=640[^" ]*/.exec(html)?.[0] ?? "";
  const rendition = picture.replaceAll("&amp;", "&");
  expect((await ask(nginx, rendition)).status).toBe(200);

  await desk(paper, ["unpublish", SLUG], NOW);
  await wait(KEPT * 1000 + 100);
  expect(await shown(STORY)).toEqual([STORY, 410, false]);
  for (const address of lists.slice(0, 3)) {
    expect(await shown(address)).toEqual([address, 200, false]);
  }
  // Pictures stay for ten minutes, unless the operator deletes them as docs/operating.md says.
  const out = spawnSync("sh", ["-c", `grep -rlaF ${SLUG} ${nginx.cache} | xargs rm`]);
  expect(out.status, String(out.stderr)).toBe(0);
  expect((await ask(nginx, rendition)).status).toBe(404);
});

test("Readers notice nothing while one process after the other is restarted, and have the last pages while none runs", async () => {
  const answers = new Map<string, number>();
  let reading = true;
  const read = async (reader: number) => {
    for (let n = 0; reading; n += 1) {
      // Pages in nginx's cache, and others that it has to request.
      for (const address of ["/", LEAD, `/world?n=${reader}-${n}`, "/healthz"]) {
        const status = await ask(nginx, address).then(
          (answer) => answer.status,
          (error: Error) => error.message,
        );
        answers.set(`${status}`, (answers.get(`${status}`) ?? 0) + 1);
      }
      await wait(50);
    }
  };
  /** Waits until every reader has requested everything once more. */
  const moreAnswers = async () => {
    const sum = () => [...answers.values()].reduce((total, one) => total + one, 0);
    const had = sum();
    await expect.poll(sum, { timeout: 60_000 }).toBeGreaterThan(had + 8);
  };
  const readers = Promise.all([read(1), read(2)]);
  for (const [index, server] of servers.entries()) {
    await server.stop();
    await moreAnswers();
    servers[index] = await start(portOf(server));
    await moreAnswers();
  }
  reading = false;
  await readers;
  expect([...answers.keys()]).toEqual(["200"]);

  const before = (await ask(nginx, LEAD)).body;
  const ports = servers.map(portOf);
  await Promise.all(servers.map((server) => server.stop()));
  await wait(KEPT * 1000 + 100);
  const meanwhile = await ask(nginx, LEAD);
  expect(meanwhile.status).toBe(200);
  expect(meanwhile.body.equals(before)).toBe(true);
  expect((await ask(nginx, "/healthz")).status).toBe(502);
  for (const [index, port] of ports.entries()) servers[index] = await start(port);
  expect((await ask(nginx, "/healthz")).status).toBe(200);
});
