import { request } from "node:http";
import { describe, expect, it } from "vitest";
import type { HostedDesk } from "../../newsroom/content/deskFile.ts";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { DRAFT, paper } from "../../testkit/temporaryPaper.ts";
import type { CallName } from "../api/calls.ts";
import { hostedAddress, signedIn } from "./signedIn.ts";

const HOST = "desk.courier.example";

const HOSTED: HostedDesk = {
  origin: `https://${HOST}`,
  proxies: ["127.0.0.1"],
  header: "x-forwarded-email",
  people: new Map([
    ["jane@courier.example", { name: "Jane Doe", role: "publisher" }],
    ["bob@courier.example", { name: "Bob Roe", role: "writer" }],
    ["žofie", { name: "Žofie", role: "writer" }],
  ]),
};

/** A desk behind a proxy, which is this machine unless a test says otherwise. */
async function desk(hosted: HostedDesk | undefined = HOSTED) {
  const { settings } = await paper({});
  const running = await runningDesk(settings);
  running.parts.personOf = (request) => signedIn(request, hosted);
  running.parts.address = hostedAddress(HOSTED);
  const lines: string[] = [];
  running.parts.log = (line) => lines.push(line);
  const port = Number(new URL(running.origin).port);
  const ask = (lines: readonly string[], target = "/desk/", body?: string) =>
    sent(port, target, headersOf(lines), body);
  return { ask, lines };
}

/** Lines as headers; one that is there twice is sent twice. */
function headersOf(lines: readonly string[]): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const line of [`host: ${HOST}`, ...lines]) {
    const [name = "", value = ""] = line.split(/: ?(.*)/s);
    headers[name] = name === "host" ? value : [headers[name] ?? [], value].flat();
  }
  return headers;
}

function sent(
  port: number,
  path: string,
  headers: Record<string, string | string[]>,
  body?: string,
): Promise<{ status: number; text: string }> {
  const call = { "content-type": "application/json", origin: `https://${HOST}` };
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        path,
        agent: false,
        method: body === undefined ? "GET" : "POST",
        headers: { ...headers, ...(body === undefined ? {} : call) },
      },
      async (answer) => {
        const text = Buffer.concat(await answer.toArray()).toString("utf8");
        resolve({ status: answer.statusCode ?? 0, text });
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

const JANE = "x-forwarded-email: jane@courier.example";
const BOB = "x-forwarded-email: bob@courier.example";

describe("A desk for several people", () => {
  it("knows whom its proxy has signed in, and what they may do", async () => {
    const { ask, lines } = await desk();
    expect((await ask([JANE])).status).toBe(200);
    const session = await ask([BOB], "/desk/api/session", "{}");
    expect(JSON.parse(session.text)).toMatchObject({ person: { name: "Bob Roe", role: "writer" } });
    const publish = JSON.stringify({ kind: "publish", file: DRAFT });
    expect((await ask([BOB], "/desk/api/act", publish)).status).toBe(403);
    for (const call of ["openFile", "listFiles", "openFront", "planFront", "history"]) {
      await ask([JANE], `/desk/api/${call}`, JSON.stringify({ file: DRAFT }));
    }
    expect(lines).toEqual([]);
    expect((await ask([JANE], "/desk/api/act", publish)).status).toBe(200);
    expect(lines).toEqual([
      expect.stringMatching(/Z Jane Doe: act publish drafts\/dam\/index\.md$/),
    ]);
  });

  it("lets a writer do nothing that readers or the paper would notice, by no call", async () => {
    const { ask } = await desk();
    const site = { file: "site.yaml", version: "1", text: "name: Mine\n" };
    const refused: Partial<Record<CallName, object>> = {
      act: { kind: "publish", file: DRAFT },
      openFile: site,
      saveFile: { ...site, overwrite: true },
      throwAwayFile: { file: "topics/water.md" },
      newFile: { kind: "section", values: { name: "Mine" } },
      listFiles: {},
      openFront: {},
      orderSections: { slugs: [] },
      planFront: {},
      publishFront: {},
      planRenewal: {},
      renew: {},
      setLogo: { size: "wide", svg: "<svg/>" },
      repository: {},
      beginRepository: {},
      connectRepository: { address: "git@host.example:desk/paper.git" },
    };
    for (const [name, question] of Object.entries(refused)) {
      const { status } = await ask([BOB], `/desk/api/${name}`, JSON.stringify(question));
      expect(status, name).toBe(403);
    }
    for (const kind of ["correct", "withdraw"]) {
      const question = JSON.stringify({ kind, file: DRAFT, text: "x" });
      expect((await ask([BOB], "/desk/api/act", question)).status, kind).toBe(403);
    }
    // What a publisher has done is not a writer's to undo.
    const publish = JSON.stringify({ kind: "publish", file: DRAFT });
    const done = JSON.parse((await ask([JANE], "/desk/api/act", publish)).text);
    const undo = JSON.stringify({ id: done.undo.id });
    expect((await ask([BOB], "/desk/api/undo", undo)).status).toBe(403);
    expect((await ask([JANE], "/desk/api/undo", undo)).status).toBe(200);
  });

  it("says who has sent a file, in one line whatever its name is", async () => {
    const { ask, lines } = await desk();
    const batch = "0a1b2c3d-0000-4000-8000-000000000000";
    const query = new URLSearchParams({ batch, path: "old/\u202eone.txt" });
    expect((await ask([BOB], `/desk/upload/copy?${query}`, "Copy.")).status).toBe(200);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/Z Bob Roe: upload copy old\/[^\u202e\n]*one\.txt$/);
  });

  it("lets nobody in without a sign-in, with two, or whom desk.yaml does not name", async () => {
    const { ask } = await desk();
    for (const [headers, status] of [
      [[], 401],
      [["x-forwarded-email: "], 401],
      [[JANE, BOB], 401],
      [["x-forwarded-email: mallory@courier.example"], 403],
      [["x-forwarded-email: jane@courier.example, bob@courier.example"], 403],
      [["x-forwarded-email: __proto__"], 403],
      [["x-forwarded-user: jane@courier.example"], 401],
    ] as const) {
      for (const target of [
        "/desk/",
        "/desk/events",
        "/",
        "/2014/06/12/dam",
        "/desk/files/main.ABC.js",
      ]) {
        expect((await ask([...headers], target)).status, `${headers} ${target}`).toBe(status);
      }
      expect((await ask([...headers], "/desk/api/session", "{}")).status).toBe(status);
    }
  });

  it("believes the header from its proxy's addresses alone", async () => {
    const { ask } = await desk({ ...HOSTED, proxies: ["10.0.0.0/8"] });
    expect((await ask([JANE])).status).toBe(403);
    expect((await ask([JANE, "x-forwarded-for: 10.0.0.1"])).status).toBe(403);
  });

  it("is at its own address alone", async () => {
    const { ask } = await desk();
    expect((await ask([JANE, "host: localhost"])).status).toBe(421);
    expect((await ask([JANE, "x-forwarded-host: evil.example"])).status).toBe(200);
  });

  it("lets nobody in while desk.yaml has a mistake", async () => {
    const files = await paper({});
    const running = await runningDesk(files.settings);
    running.parts.personOf = (request) => signedIn(request, undefined);
    const response = await running.fetch("/desk/", {
      headers: { "x-forwarded-email": "jane@courier.example" },
    });
    expect(response.status).toBe(503);
  });

  it("reads names in UTF-8", async () => {
    const { ask } = await desk();
    const name = Buffer.from("žofie", "utf8").toString("latin1");
    expect((await ask([`x-forwarded-email: ${name}`])).status).toBe(200);
    expect((await ask(["x-forwarded-email: zofie"])).status).toBe(403);
  });
});
