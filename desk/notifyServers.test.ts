import dns from "node:dns";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { isSignedCall, SIGNATURE_HEADER } from "../newsroom/signing/deskCall.ts";
import { deskSecret } from "../newsroom/signing/secret.ts";
import { noteServer } from "../newsroom/system/runningServers.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import {
  editorsServersOf,
  expectationsOf,
  look,
  notifyServers,
  serversOf,
  servesEdition,
} from "./notifyServers.ts";

afterEach(() => vi.unstubAllEnvs());

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The address of a server that has stopped. */
async function nobody(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}

/** A server that answers with these statuses and redirects, by address. */
const serveStatuses = (statuses: Record<string, [number, string?]>) =>
  serve((request, response) => {
    const [status, location] = statuses[request.url ?? ""] ?? [404];
    response.writeHead(status, location ? { location } : {}).end("{}");
  });

describe("what a server shows at a story's addresses", () => {
  it.each([
    [{ "/a": [200], "/b": [308, "/a"] }, { shows: true }],
    [{ "/a": [200], "/b": [308, "/a?x"] }, { shows: true }],
    [{ "/a": [404] }, { shows: false, instead: "/a: 404" }],
    [
      { "/a": [200], "/b": [200] },
      { shows: false, instead: "/b: 200" },
    ],
    [
      { "/a": [200], "/b": [308, "/c"] },
      { shows: false, instead: "/b: 308 to /c" },
    ],
    [
      { "/a": [200], "/b": [307, "/a"] },
      { shows: false, instead: "/b: 307 to /a" },
    ],
  ] as Array<[Record<string, [number, string?]>, object]>)(
    "is compared with what is expected: %j",
    async (statuses, wanted) => {
      const url = await serveStatuses(statuses);
      expect(await look(url, expectationsOf("/a", [200], ["/b"]))).toEqual(wanted);
    },
  );

  it("may be one of several", async () => {
    const url = await serveStatuses({ "/a": [410] });
    expect(await look(url, [{ address: "/a", status: [404, 410] }])).toEqual({ shows: true });
  });

  it("is not known where nothing answers", async () => {
    expect(await look(await nobody(), [{ address: "/a", status: [200] }])).toEqual({});
  });
});

describe("the edition that a server says it serves", () => {
  it.each([
    [7, { shows: true }],
    [8, { shows: true }],
    [6, { shows: false, instead: "/healthz: edition 6, not 7" }],
    [undefined, { shows: false, instead: "/healthz: edition undefined, not 7" }],
  ])("may be %s where 7 is expected", async (edition, wanted) => {
    const url = await serve((_, response) => response.end(JSON.stringify({ edition })));
    expect(await look(url, [servesEdition(7)])).toEqual(wanted);
  });
});

describe("a server that is told of a change", () => {
  const EDITION = { number: 4 } as never;

  async function told(answer: RequestListener, change: "changed" | "unchanged" = "changed") {
    const editionFile = path.join(temporaryFolder(), "edition.sqlite");
    const url = await serve(answer);
    vi.stubEnv("BROADSHEET_SERVERS", url);
    const [server] = await notifyServers(
      editionFile,
      change === "changed" ? EDITION : undefined,
      true,
      [],
    );
    expect(server?.url).toBe(url);
    return { ...server, url: undefined, editionFile };
  }

  it("gets a signed call that names the edition, and says how many pages it has renewed", async () => {
    let call = { body: "", signature: "", type: "" };
    const server = await told(async (request, response) => {
      const body = (await request.toArray()).join("");
      const { headers } = request;
      call = {
        body,
        signature: String(headers[SIGNATURE_HEADER]),
        type: headers["content-type"] ?? "",
      };
      response.end(JSON.stringify({ edition: 4, renewed: ["/a", "/b"] }));
    });
    expect(server).toMatchObject({ renewed: 2, shows: true });
    expect(server.failure).toBeUndefined();
    expect(JSON.parse(call.body)).toEqual({ edition: 4, picturesGone: true });
    expect(call.type).toBe("application/json");
    const secret = deskSecret(server.editionFile);
    expect(isSignedCall(secret, call.body, call.signature, Date.now())).toBe(true);
  });

  it("is reached by each of its addresses, however busy this process is meanwhile", async () => {
    const url = await serve((_, response) => response.end(JSON.stringify({ renewed: [] })));
    // A name with two addresses as localhost often has; nothing listens at the second.
    vi.spyOn(dns, "lookup").mockImplementation(((_: string, __: object, found: () => void) =>
      process.nextTick(found, null, [
        { address: "127.0.0.1", family: 4 },
        { address: "127.0.0.2", family: 4 },
      ])) as never);
    onTestFinished(() => void vi.restoreAllMocks());
    vi.stubEnv("BROADSHEET_SERVERS", url.replace("127.0.0.1", "busy.example"));
    const edition = path.join(temporaryFolder(), "edition.sqlite");
    const notified = notifyServers(edition, EDITION, false, [{ address: "/a", status: [200] }]);
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    let isDone = false;
    notified.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      const until = Date.now() + 400;
      while (Date.now() < until);
      await turn();
    }
    expect(await notified).toMatchObject([{ renewed: 0, shows: true }]);
  });

  it.each([
    [403, "another secret"],
    [404, "of another version"],
    [409, "serves another edition"],
    [500, "it answered 500"],
  ])("that answers %d has not been told, and why is said", async (status, words) => {
    const server = await told((_, response) => void response.writeHead(status).end());
    expect(server.failure).toContain(words);
    expect(server.shows).toBe(true);
  });

  it("that leads elsewhere, or says nothing that can be read, has not been told", async () => {
    const led = await told((_, response) => void response.writeHead(307, { location: "/" }).end());
    expect(led.failure).toBeTruthy();
    expect((await told((_, response) => void response.end("no JSON"))).failure).toBeTruthy();
  });

  it("is not called where nothing has changed", async () => {
    let calls = 0;
    const server = await told((_, response) => {
      calls += 1;
      response.end();
    }, "unchanged");
    expect(calls).toBe(0);
    expect([server.shows, server.renewed, server.failure]).toEqual([true, undefined, undefined]);
  });

  it("that does not run is said to be none", async () => {
    const url = await nobody();
    vi.stubEnv("BROADSHEET_SERVERS", url);
    const file = path.join(temporaryFolder(), "edition.sqlite");
    expect(await notifyServers(file, EDITION, false, [{ address: "/a", status: [200] }])).toEqual([
      { url, failure: "nothing answers there" },
    ]);
  });
});

describe("the readers' servers", () => {
  it("are those of BROADSHEET_SERVERS, else those that are noted beside the edition", () => {
    const editionFile = path.join(temporaryFolder(), "edition.sqlite");
    const servers = (BROADSHEET_SERVERS?: string) =>
      serversOf(editionFile, { BROADSHEET_SERVERS } as never);
    expect(servers()).toEqual([]);
    noteServer(editionFile, { pid: process.pid, url: "http://localhost:3000" });
    expect(servers()).toEqual(["http://localhost:3000"]);
    expect(servers("https://a.example , https://b.example,")).toEqual([
      "https://a.example",
      "https://b.example",
    ]);
    expect(servers("")).toEqual([]);
    expect(() => servers("https://a.example/path")).toThrow("BROADSHEET_SERVERS");
  });
});

it("the editors' servers are those of this content folder, by either edition", () => {
  const root = temporaryFolder();
  const settings = { contentDir: "/content", editionFile: path.join(root, "edition.sqlite") };
  const editing = path.join(root, ".broadsheet/editing.sqlite");
  mkdirSync(path.dirname(editing));
  const urls = () => editorsServersOf(root, settings).map(({ url }) => url);
  const note = { pid: process.pid, kind: "editors", contentDir: "/content" } as const;
  noteServer(editing, { ...note, url: "http://localhost:1", contentDir: "/other" });
  expect(urls()).toEqual([]);
  noteServer(editing, { ...note, url: "http://localhost:2" });
  expect(urls()).toEqual(["http://localhost:2"]);
  const forget = noteServer(settings.editionFile, { ...note, url: "http://localhost:3" });
  expect(urls().toSorted()).toEqual(["http://localhost:2", "http://localhost:3"]);
  forget();
  noteServer(settings.editionFile, { pid: process.pid, url: "http://localhost:4" });
  expect(urls()).toEqual(["http://localhost:2"]);
});
