import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { request as ask, type RequestOptions } from "node:http";
import path from "node:path";
import { expect, it } from "vitest";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { DRAFT, draft, paper } from "../../testkit/temporaryPaper.ts";
import type { CallName } from "../api/calls.ts";
import { CALLS } from "./calls/calls.ts";

interface Sent {
  status: number;
  text: string;
}

/** Sends a request with exactly these headers, and a body in pieces. */
function send(
  origin: string,
  options: RequestOptions & { headers?: Record<string, string> },
  pieces: readonly string[] = [],
  ends = true,
): Promise<Sent> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = ask({ host: "127.0.0.1", port, agent: false, ...options }, (answer) => {
      let text = "";
      answer.on("data", (part: Buffer) => {
        text += part.toString();
      });
      answer.on("end", () => {
        sent.destroy();
        resolve({ status: answer.statusCode ?? 0, text });
      });
    });
    sent.on("error", reject);
    for (const piece of pieces) sent.write(piece);
    if (ends) sent.end();
  });
}

async function desk() {
  const files = await paper();
  const running = await runningDesk(files.settings);
  const host = new URL(running.origin).host;
  const own = { host, origin: running.origin, "content-type": "application/json" };
  const call = (headers: Record<string, string>, body = "{}", name = "session") =>
    send(running.origin, { method: "POST", path: `/desk/api/${name}`, headers }, [body]);
  return { files, running, host, own, call };
}

it("The desk answers its own pages", async () => {
  const { own, call } = await desk();
  expect((await call(own)).status).toBe(200);
  expect((await call({ ...own, "sec-fetch-site": "same-origin" })).status).toBe(200);
});

it("A page elsewhere that has pointed its name at this machine gets nothing (DNS rebinding)", async () => {
  const { running, own, call } = await desk();
  for (const host of ["paper.example", "localhost", "localhost:1", "localhost.evil.example:4400"]) {
    expect((await call({ ...own, host })).status, host).toBe(421);
    const read = await send(running.origin, { path: "/desk/", headers: { host } });
    expect(read.status, host).toBe(421);
    expect((await send(running.origin, { path: "/", headers: { host } })).status, host).toBe(421);
  }
});

it("Another site sends nothing, reads nothing and frames nothing", async () => {
  const { running, host, own, call } = await desk();
  const { origin: _, ...nameless } = own;
  for (const origin of ["https://evil.example", "null", "http://localhost:1", `https://${host}`]) {
    expect((await call({ ...own, origin })).status, origin).toBe(403);
  }
  expect((await call(nameless)).status).toBe(403);
  for (const site of ["cross-site", "same-site", "none"]) {
    expect((await call({ ...own, "sec-fetch-site": site })).status, site).toBe(403);
  }
  const read = (headers: Record<string, string>, address = "/desk/") =>
    send(running.origin, { path: address, headers: { host, ...headers } });
  const elsewhere = { "sec-fetch-site": "cross-site" };
  for (const address of ["/desk/", "/desk/events", "/desk/media/drafts/dam/dam.jpg", "/"]) {
    const framed = { ...elsewhere, "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" };
    expect((await read(framed, address)).status, address).toBe(403);
    const fetched = { ...elsewhere, "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" };
    expect((await read(fetched, address)).status, address).toBe(403);
  }
  const link = { ...elsewhere, "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  expect((await read(link)).status).toBe(200);
});

it("A call is JSON by POST, of a size that a story may have, and arrives in time", async () => {
  const { running, own, call } = await desk();
  const form = { ...own, "content-type": "text/plain" };
  expect((await call(form)).status).toBe(415);
  for (const body of ["", "{", "undefined", "\u0000"]) {
    expect((await call(own, body)).status, body).toBe(400);
  }
  for (const body of ["null", "[]", '"text"', "7"]) {
    expect((await call(own, body, "listStories")).status, body).toBe(400);
  }
  const large = JSON.stringify({ words: "x".repeat(6_000_000) });
  expect((await call(own, large, "listStories")).status).toBe(413);
  const got = await send(running.origin, {
    path: "/desk/api/session",
    headers: { host: own.host },
  });
  expect(got.status).toBe(405);
  running.parts.patience = 200;
  const slow = { method: "POST", path: "/desk/api/session", headers: own };
  expect((await send(running.origin, slow, ["{"], false)).status).toBe(408);
});

it("Only calls of the contract are called, whatever they are named", async () => {
  const { running, own, call } = await desk();
  for (const name of [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "Session",
    "nothing",
  ]) {
    expect((await call(own, "{}", name)).status, name).toBe(404);
  }
  for (const name of ["", "..%2fsession", "session/x", "session%00"]) {
    const sent = { method: "POST", path: `/desk/api/${name}`, headers: own };
    expect((await send(running.origin, sent, ["{}"])).status, name).toBe(405);
  }
});

/** Names of files that are none of the stories, and would be others if they were opened. */
const ELSEWHERE = [
  "",
  "../secret/index.md",
  "drafts/../../secret/index.md",
  "drafts/dam/../../site.yaml",
  "drafts/dam/./index.md",
  "drafts//dam/index.md",
  "drafts\\dam\\index.md",
  "/etc/passwd",
  "C:\\Windows\\win.ini",
  "file:///etc/passwd",
  "site.yaml",
  "sections/world.md",
  "authors/desk.md",
  "withdrawn.yaml",
  "drafts/dam",
  "drafts/dam/index.md/",
  "drafts/dam/index.md\0.md",
  "drafts/DAM/index.md",
  "Drafts/dam/index.md",
  "drafts/dam/index.md ",
  "drafts%2fdam%2findex.md",
  "drafts/linked/index.md",
  "__proto__",
  "x".repeat(5_000),
];

/** Every call that names a story's file, with the rest of its question. */
const NAMING: Partial<Record<CallName, object>> = {
  openFile: {},
  saveFile: { version: "1", text: "Mine." },
  throwAwayFile: {},
  openStory: {},
  saveStory: { version: "0".repeat(32), text: "Mine." },
  dropLeft: {},
  present: { page: "one" },
  takeOver: { page: "one", from: "two" },
  checkStory: { text: draft() },
  duplicateStory: {},
  throwAway: {},
  planAction: { kind: "publish" },
  act: { kind: "publish" },
  previewLink: { hours: 1 },
  history: {},
  historyText: { id: "one" },
  theirText: { commit: "0".repeat(40) },
  // Pictures that are named are tried in archive.test.ts.
  reusePicture: { picture: "drafts/dam/dam.jpg", versions: ["dark"] },
};

/** Those that may name a file of the paper. */
const OF_PAPER = new Set<string>([
  "openFile",
  "saveFile",
  "throwAwayFile",
  "dropLeft",
  "present",
  "takeOver",
]);

/** Those that name no file. */
const OTHERS = new Set<string>([
  "openFront",
  "orderSections",
  "planFront",
  "publishFront",
  "listFiles",
  "newFile",
  "planRenewal",
  "renew",
  "openLogos",
  "setLogo",
  "repository",
  "beginRepository",
  "connectRepository",
  "session",
  "listStories",
  "findPictures",
  "newStory",
  // Their names are tried in uploads.test.ts.
  "cleanPaste",
  "importPaste",
  "importFiles",
  "listThrownAway",
  "bringBack",
  "undo",
]);

it("No name of a file leads out of the stories, in any call", async () => {
  const { files, own, call } = await desk();
  const secret = path.join(files.contentDir, "../secret");
  mkdirSync(secret);
  writeFileSync(path.join(secret, "index.md"), draft());
  symlinkSync(secret, path.join(files.contentDir, "drafts/linked"));
  expect(Object.keys(CALLS).filter((name) => !(name in NAMING) && !OTHERS.has(name))).toEqual([]);
  for (const [name, rest] of Object.entries(NAMING)) {
    const elsewhere = OF_PAPER.has(name)
      ? ELSEWHERE.filter((file) => !/^(?:site\.yaml|(?:sections|authors)\/\w+\.md)$/.test(file))
      : ELSEWHERE;
    for (const file of elsewhere) {
      const sent = await call(own, JSON.stringify({ ...rest, file }), name);
      expect([400, 422], `${name} ${file.slice(0, 40)}`).toContain(sent.status);
      expect(sent.text).not.toContain("Water runs");
    }
    for (const file of [null, 7, {}, ["drafts/dam/index.md"], { toString: "x" }]) {
      const sent = await call(own, JSON.stringify({ ...rest, file }), name);
      expect(sent.status, `${name} ${JSON.stringify(file)}`).toBe(400);
    }
  }
  for (const id of ["../../content", "..", "0".repeat(32), "__proto__", "a\0b"]) {
    for (const name of ["bringBack", "undo"]) {
      const sent = await call(own, JSON.stringify({ id }), name);
      expect([400, 422], `${name} ${id}`).toContain(sent.status);
    }
  }
  expect(files.read(DRAFT)).toBe(draft());
  expect(existsSync(path.join(secret, "index.md"))).toBe(true);
});

it("A story whose folder has become a link meanwhile is neither read nor written", async () => {
  const { files, running } = await desk();
  const { version } = (await running.call("openStory", { file: DRAFT })).given;
  await running.content.stop();
  const secret = path.join(files.contentDir, "../secret");
  renameSync(path.join(files.contentDir, "drafts/dam"), secret);
  symlinkSync(secret, path.join(files.contentDir, "drafts/dam"));
  const saved = await running.call("saveStory", { file: DRAFT, version, text: "Mine." });
  expect(saved.status).toBe(422);
  expect((await running.call("openStory", { file: DRAFT })).status).toBe(422);
  expect((await running.call("throwAway", { file: DRAFT })).status).toBe(422);
  expect(files.read(DRAFT)).toBe(draft());
});

it("A request whose target is no address is refused, and the desk goes on", async () => {
  const { running, host, own, call } = await desk();
  for (const target of ["//", "http://[", "//evil.example:x/desk/"]) {
    const { status } = await send(running.origin, { path: target, headers: { host } });
    expect(status, target).toBe(400);
    const sent = { method: "POST", path: target, headers: own };
    expect((await send(running.origin, sent, ["{}"])).status, target).toBe(400);
  }
  expect((await call(own)).status).toBe(200);
});

it("A target that names another host is answered as the desk's own, and leads nowhere", async () => {
  const { running, host } = await desk();
  for (const path of [
    "http://evil.example/desk/",
    "//evil.example/desk/",
    "/\\evil.example/desk/",
  ]) {
    const { status, text } = await send(running.origin, { path, headers: { host } });
    expect(status, path).toBe(200);
    expect(text).not.toContain("evil.example");
  }
});

it("Words that look like fields, elements or code stay words, wherever they are given", async () => {
  const { files, running } = await desk();
  const headline = "One\n---\nhold: x\n---\n<script>1</script>";
  const made = (await running.call("newStory", { headline, section: "world\nhold: y" })).given;
  if (made.file) {
    const text = files.read(made.file);
    expect(text.match(/^---$/gm)).toHaveLength(2);
    expect(text).not.toMatch(/^hold: [xy]/m);
  }
  const name = 'A"\n---\nfediverse: "@a@b.example';
  const author = await running.call("newFile", {
    kind: "author",
    values: { name, kind: "person" },
  });
  if (author.status === 200) {
    const text = files.read(author.given.file);
    expect(text.match(/^---$/gm)).toHaveLength(2);
    expect(text).not.toMatch(/^fediverse:/m);
  }
  const polluted = JSON.parse(
    '{"kind":"topic","values":{"__proto__":{"name":"P"},"constructor":"Q","name":"Clean"}}',
  );
  expect((await running.call("newFile", polluted)).given.file).toBe("topics/clean.md");
  expect(files.read("topics/clean.md")).toBe("---\nname: Clean\n---\n");
});

it("Pasted pages bring no address that runs something, however it is disguised", async () => {
  const { running } = await desk();
  const html = [
    '<a href="java\tscript:alert(1)">one</a>',
    '<a href="&#106;avascript:alert(1)">two</a>',
    '<a href=" javascript:alert(1)">three</a>',
    '<a href="data:text/html,<script>1</script>">four</a>',
    '<a href="vbscript:1">five</a> <a href="//evil.example/x" onclick="1">six</a>',
    '<svg><a href="javascript:1"><text>seven</text></a><script>1</script></svg>',
    "<math><mtext><style><img src=x onerror=1></style></mtext></math>",
    '<img src="x" onerror="alert(1)"> <iframe srcdoc="<script>1</script>"></iframe>',
    '<p>:::box{title="x"}</p><p>::video{src="../../x.mp4"}</p><p>&lt;script&gt;1&lt;/script&gt;</p>',
    '<noscript><p title="</noscript><img src=x onerror=1>">eight</p></noscript>',
  ].join("");
  const { markdown } = (await running.call("cleanPaste", { html })).given;
  expect(markdown).not.toMatch(/\]\((?!https?:|\/\/?[a-z])/);
  expect(markdown).not.toMatch(/(?:java|vb)script:|data:text/i);
  expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|svg|iframe)/i);
  expect(markdown).not.toMatch(/^:{2,3}\w/m);
});
