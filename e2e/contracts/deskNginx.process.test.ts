import { once } from "node:events";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { request } from "node:https";
import { describe, expect, it, onTestFinished } from "vitest";
import { hostedAddress, signedIn } from "../../desk/server/signedIn.ts";
import type { HostedDesk } from "../../newsroom/content/deskFile.ts";
import { DESK_HOST, startDeskNginx } from "../../testkit/nginx.ts";
import { hasNginx } from "../../testkit/nginxPackage.mjs";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { DRAFT, draft, paper } from "../../testkit/temporaryPaper.ts";

const ORIGIN = `https://${DESK_HOST}`;
const HOSTED: HostedDesk = {
  origin: ORIGIN,
  proxies: ["127.0.0.1"],
  header: "x-forwarded-user",
  people: new Map([
    ["jane", { name: "Jane Doe", role: "publisher" }],
    ["žofie", { name: "Žofie", role: "writer" }],
  ]),
};
const PASSWORDS = { jane: "river", žofie: "dam", mallory: "hill" };

interface Sent {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

/** A desk as `--host` serves it, behind nginx with the shipped configuration. */
async function desk() {
  const files = await paper();
  const running = await runningDesk(files.settings);
  running.parts.personOf = (asked) => signedIn(asked, HOSTED);
  running.parts.address = hostedAddress(HOSTED);
  const lines: string[] = [];
  running.parts.log = (line) => lines.push(line);
  const port = Number(new URL(running.origin).port);
  const nginx = await startDeskNginx(port, PASSWORDS);
  onTestFinished(nginx.stop);

  /** As the browser of somebody who has signed in with a name and its password. */
  const open = async (name: string, path: string, { method, headers, body }: Sent = {}) => {
    const sign = Buffer.from(`${name}:${PASSWORDS[name as keyof typeof PASSWORDS]}`);
    const sent = request({
      ...{ host: "127.0.0.1", port: nginx.port, servername: DESK_HOST, path, agent: false },
      method: method ?? (body === undefined ? "GET" : "POST"),
      rejectUnauthorized: false,
      headers: {
        host: DESK_HOST,
        ...(name ? { authorization: `Basic ${sign.toString("base64")}` } : {}),
        ...(body === undefined ? {} : { origin: ORIGIN, "content-type": "application/json" }),
        ...headers,
      },
    });
    sent.end(body);
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    onTestFinished(() => void answer.destroy());
    return answer;
  };
  const ask = async (name: string, path: string, sent: Sent = {}) => {
    const answer = await open(name, path, sent);
    const text = Buffer.concat(await answer.toArray()).toString();
    return { status: answer.statusCode ?? 0, text, headers: answer.headers as IncomingHttpHeaders };
  };
  const call = async (name: string, which: string, question: unknown, sent: Sent = {}) => {
    const body = JSON.stringify(question);
    return ask(name, `/desk/api/${which}`, { ...sent, body });
  };
  return { files, lines, open, ask, call };
}

describe.runIf(hasNginx())("A desk behind nginx, which signs people in", () => {
  it("lets in whom it has signed in and desk.yaml names, as who they are", async () => {
    const { ask, call, lines } = await desk();
    expect((await ask("", "/desk/")).status).toBe(401);
    expect((await ask("mallory", "/desk/")).status).toBe(403);
    const page = await ask("jane", "/desk/");
    expect(page.status).toBe(200);
    expect(page.headers["content-security-policy"]).toContain("script-src");
    const session = await call("žofie", "session", {});
    expect(JSON.parse(session.text)).toMatchObject({ person: { name: "Žofie", role: "writer" } });
    const publish = { kind: "publish", file: DRAFT };
    expect((await call("žofie", "act", publish)).status).toBe(403);
    expect((await call("jane", "act", publish)).status).toBe(200);
    expect(lines).toEqual([expect.stringMatching(/Z Jane Doe: act publish /)]);
  });

  it("takes nobody's word for who they are, and nothing from another site", async () => {
    const { ask, call } = await desk();
    const forged = { headers: { "x-forwarded-user": "jane" } };
    expect((await ask("", "/desk/", forged)).status).toBe(401);
    expect((await ask("mallory", "/desk/", forged)).status).toBe(403);
    const twice = { headers: { "x-forwarded-user": ["jane", "jane"] } };
    const session = await call("žofie", "session", {}, twice);
    expect(JSON.parse(session.text)).toMatchObject({ person: { name: "Žofie" } });
    const evil = { headers: { origin: "https://evil.example" } };
    expect((await call("jane", "session", {}, evil)).status).toBe(403);
    const host = { headers: { host: "evil.example" } };
    expect((await ask("jane", "/desk/", host)).status).toBe(421);
  });

  it("has each event with its pages at once, and files of many megabytes from them", async () => {
    const { files, open, ask, call } = await desk();
    const events = await open("jane", "/desk/events?page=one");
    expect(events.headers["content-type"]).toContain("text/event-stream");
    let heard = "";
    events.on("data", (part: Buffer) => {
      heard += part;
    });
    const opened = JSON.parse((await call("jane", "openStory", { file: DRAFT })).text);
    const saved = await call("jane", "saveStory", {
      file: DRAFT,
      version: opened.version,
      text: `${draft()}More.\n`,
    });
    expect(JSON.parse(saved.text)).toMatchObject({ state: "saved" });
    expect(files.read(DRAFT)).toContain("More.");
    await expect.poll(() => heard, { timeout: 30_000 }).toContain(DRAFT);

    const query = new URLSearchParams({ batch: crypto.randomUUID(), path: "one.txt" });
    const copy = (bytes: number) =>
      ask("jane", `/desk/upload/copy?${query}`, { body: Buffer.alloc(bytes, "Copy. ") });
    expect((await copy(20_000_000)).status).toBe(200);
    const refused = await copy(61_000_000);
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.text).error).toContain("60");
  });
});
