import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { MARK_HEADER } from "./pageMark.ts";
import * as pageState from "./pageState.ts";
import { PaperResponse } from "./paperResponse.ts";
import { type Handler, refusal, requestListener } from "./requestListener.ts";

/** A server whose pages are made by a function. */
async function site(handle: Handler, waiting?: Parameters<typeof requestListener>[1]) {
  const listen = requestListener(handle, waiting);
  const server = createServer({ ServerResponse: PaperResponse }, (request, response) => {
    response.setHeader("X-Server", "own");
    listen(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  /** Sends lines and gives all that comes back. */
  return (...lines: string[]) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write(`${lines.join("\r\n")}\r\n\r\n`),
      );
      let read = "";
      socket.on("data", (chunk: Buffer) => {
        read += chunk.toString();
      });
      socket.on("error", reject);
      socket.on("close", () => resolve(read));
    });
}

/** A server that notes what it is asked. */
async function noting() {
  const asked: IncomingMessage[] = [];
  const exchange = await site(async (request, response) => {
    asked.push(request);
    response.end("said");
  });
  const get = (...headers: string[]) =>
    exchange("GET /world HTTP/1.1", ...headers, "Connection: close");
  return { asked, exchange, get };
}

const HOST = "Host: paper.example";

describe("the host of a request", () => {
  it.each([
    "paper.example",
    "paper.example:3000",
    "PAPER.example:",
    "[::1]:3000",
    "[2001:db8::1]",
    "127.0.0.1",
    "a_b~c.example",
    "%41.example",
    "",
  ])("may be %j", async (host) => {
    const { asked, get } = await noting();
    expect(await get(`Host: ${host}`)).toMatch(/^HTTP\/1\.1 200 /);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["Host: paper.example/evil"],
    ["Host: evil.example@paper.example"],
    ["Host: paper.example:port"],
    ["Host: paper.example:3000000"],
    ["Host: paper example"],
    ["Host: [::1"],
    ["Host: x[::1]"],
    ["Host: [::1]x"],
    ["Host: %4.example"],
    ["Host: a.example, b.example"],
    ["Host: a.example", "Host: a.example"],
    ["Host: a.example", "host: b.example"],
  ])("is refused when it is not one: %s %s", async (...headers) => {
    const { asked, get } = await noting();
    const answer = await get(...headers);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(asked).toEqual([]);
    if (headers.length === 1 || !answer.includes("Content-Type")) return;
    expect(answer).toContain("Content-Type: text/plain; charset=utf-8");
    expect(answer).toMatch(/\r\n\r\n[\s\S]*The Host header is not one host\.\n/);
  });

  it("is the header of that name, whatever the values of others", async () => {
    const { get } = await noting();
    expect(await get("Host: paper.example", "X-Asked-For: host")).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("may be missing in HTTP/1.0 alone", async () => {
    const { exchange } = await noting();
    expect(await exchange("GET / HTTP/1.0")).toMatch(/^HTTP\/1\.1 200 /);
    expect(await exchange("GET / HTTP/1.1", "Connection: close")).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe("the method of a request", () => {
  it.each(["POST", "PUT", "DELETE", "PATCH", "TRACE"])("is not %s", async (method) => {
    const { asked, exchange } = await noting();
    const answer = await exchange(`${method} /world HTTP/1.1`, HOST, "Connection: close");
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toMatch(/^Allow: GET, HEAD, OPTIONS\r$/m);
    expect(answer).toMatch(/^X-Content-Type-Options: nosniff\r$/m);
    expect(answer).not.toMatch(/^Content-Type/m);
    expect(asked).toEqual([]);
  });

  it("is POST where the desk calls, with a query too, and nothing else", async () => {
    const { asked, exchange } = await noting();
    for (const target of ["/api/desk", "/api/desk?x=1", "/api/content"]) {
      expect(
        await exchange(`POST ${target} HTTP/1.1`, HOST, "Content-Length: 0", "Connection: close"),
      ).toMatch(/^HTTP\/1\.1 200 /);
    }
    const answer = await exchange("GET /api/desk HTTP/1.1", HOST, "Connection: close");
    expect(answer).toMatch(/^Allow: POST, OPTIONS\r$/m);
    expect(asked).toHaveLength(3);
  });

  it.each([
    ["/world", "GET, HEAD, OPTIONS"],
    ["/api/desk", "POST, OPTIONS"],
    ["/api/content", "GET, HEAD, POST, OPTIONS"],
    ["*", "GET, HEAD, OPTIONS"],
  ])("OPTIONS is told at %s what may be done", async (target, allowed) => {
    const { asked, exchange } = await noting();
    const answer = await exchange(`OPTIONS ${target} HTTP/1.1`, HOST, "Connection: close");
    expect(answer).toMatch(/^HTTP\/1\.1 204 /);
    expect(answer).toContain(`\r\nAllow: ${allowed}\r\n`);
    expect(asked).toEqual([]);
  });

  it("HEAD is a GET to Next, and has no body", async () => {
    const { asked, exchange } = await noting();
    const answer = await exchange("HEAD /world HTTP/1.1", HOST, "Connection: close");
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\n$/);
    expect(asked[0]?.method).toBe("GET");
  });

  it.each([
    ["/media/2014/06/12/iraq/map.png", "HEAD"],
    ["/preview/iraq/abc/def/media/map.png", "HEAD"],
    ["/media-law", "GET"],
    ["/world/media/map", "GET"],
    ["/preview/iraq/abc/def?x=/media/", "GET"],
  ])("HEAD at %s is a %s to Next: files are not read for it", async (target, method) => {
    const { asked, exchange } = await noting();
    await exchange(`HEAD ${target} HTTP/1.1`, HOST, "Connection: close");
    expect(asked[0]?.method).toBe(method);
  });
});

describe("the headers of a request", () => {
  it.each([
    "RSC",
    "Next-Router-State-Tree",
    "Next-Action",
    "X-Nextjs-Data",
    "X-Middleware-Subrequest",
    "X-Invoke-Path",
    "X-Matched-Path",
    "X-Now-Route-Matches",
    "X-Vercel-Id",
    "X-Prerender-Revalidate",
    "X-Forwarded-Host",
    "X-Forwarded-Port",
    "Cookie",
  ])("are without %s, which only Next and its hosts say", async (name) => {
    const { asked, get } = await noting();
    await get(HOST, `${name}: 1`, "Accept: text/html");
    expect(asked[0]?.headers).toEqual({
      host: "paper.example",
      accept: "text/html",
      connection: "close",
    });
  });

  it.each([
    "X-RSC",
    "RSC-Like",
    "X-Next-Reader",
    "X-Matched-Path-Too",
    "X-Forwarded-For",
    "X-Forwarded-Hosts",
  ])("keep %s, which means nothing to Next", async (name) => {
    const { asked, get } = await noting();
    await get(HOST, `${name}: 1`);
    expect(asked[0]?.headers[name.toLowerCase()]).toBe("1");
  });

  it("have a time only where they have no tag, which alone counts then", async () => {
    const { asked, get } = await noting();
    const since = "If-Modified-Since: Thu, 12 Jun 2014 22:05:00 GMT";
    await get(HOST, since);
    await get(HOST, since, 'If-None-Match: "1"');
    expect(asked.map(({ headers }) => [headers["if-modified-since"] !== undefined])).toEqual([
      [true],
      [false],
    ]);
  });

  it.each([
    ["https", "https"],
    ["HTTP", "http"],
    [" https , http", "https"],
    ["https,evil", "https"],
    ["ftp", undefined],
    ["httpsx", undefined],
    ["xhttps", undefined],
    ["https:", undefined],
    ["", undefined],
  ])("say of the protocol %j what a proxy can say: %s", async (said, meant) => {
    const { asked, get } = await noting();
    await get(HOST, `X-Forwarded-Proto: ${said}`);
    expect(asked[0]?.headers["x-forwarded-proto"]).toBe(meant);
  });
});

describe("the address of a request", () => {
  it("leads to its one spelling", async () => {
    const { asked, exchange } = await noting();
    const answer = await exchange("GET /world/ HTTP/1.1", HOST, "Connection: close");
    expect(answer).toMatch(/^HTTP\/1\.1 308 /);
    expect(answer).toMatch(/^Location: \/world\r$/m);
    expect(asked).toEqual([]);
  });

  it("that cannot be meant is one where nothing is", async () => {
    const { asked, exchange } = await noting();
    await exchange("GET /%00 HTTP/1.1", HOST, "Connection: close");
    expect(asked[0]?.url).not.toContain("%00");
  });
});

describe("a page that fails", () => {
  it("is an error before its first byte", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const exchange = await site(async () => {
      throw new Error("on purpose");
    });
    const answer = await exchange("GET / HTTP/1.1", HOST, "Connection: close");
    expect(answer).toMatch(/^HTTP\/1\.1 500 /);
    expect(answer).toContain("Something went wrong.\n");
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it("is broken off after it", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const exchange = await site(async (_, response) => {
      response.write("begun");
      throw new Error("on purpose");
    });
    const answer = await exchange("GET / HTTP/1.1", HOST).catch(() => "");
    expect(answer).not.toContain("500");
    expect(answer).not.toContain("\r\n0\r\n");
    said.mockRestore();
  });
});

describe("a page that the edition has overtaken", () => {
  it("is asked for again as if nothing had happened, and the reader gets the last one", async () => {
    const outdated = vi
      .spyOn(pageState, "outdatedState")
      .mockImplementation((mark) => (mark === "before" ? mark : undefined));
    const seen: object[] = [];
    let times = 0;
    const exchange = await site(async (request, response) => {
      times += 1;
      const { url, headers } = request;
      const meta = request as unknown as { [key: symbol]: unknown };
      const name = Symbol.for("NextInternalRequestMeta");
      seen.push({
        url,
        headers: { ...headers },
        meta: meta[name],
        status: response.statusCode,
        set: response.getHeaders(),
      });
      // Next does the same.
      meta[name] = { invokePath: "/x" };
      request.url = "/rewritten";
      headers["x-invented"] = "1";
      response.statusCode = times < 3 ? 404 : 200;
      response.setHeader(MARK_HEADER, times < 3 ? "before" : "after");
      response.setHeader("X-Time", String(times));
      let written = 0;
      await new Promise<void>((resolve) => {
        response.write("page ", () => {
          written += 1;
        });
        response.end(`${times}`, () => resolve());
        if (times === 3) resolve();
      });
      expect(written).toBe(times < 3 ? 1 : written);
    });
    const answer = await exchange("GET /world HTTP/1.1", HOST, "Connection: close");
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain("X-Time: 3");
    expect(answer.toLowerCase()).toContain("x-server: own");
    expect(answer).toContain("page ");
    expect(answer).not.toContain("page 1");
    expect(answer.toLowerCase()).not.toContain(MARK_HEADER);
    expect(seen).toHaveLength(3);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    outdated.mockRestore();
  });

  it("is not asked for once more when it has been sent", async () => {
    const handle = vi.fn<Handler>(async (_, response) => {
      response.end("said");
    });
    const exchange = await site(handle, { delay: 1, timeout: 5_000 });
    await exchange("GET /world HTTP/1.1", HOST, "Connection: close");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(handle).toHaveBeenCalledOnce();
  });

  it("is sent all the same when it is still the only one for too long", async () => {
    const outdated = vi.spyOn(pageState, "outdatedState").mockReturnValue("before");
    let times = 0;
    const exchange = await site(
      async (_, response) => {
        times += 1;
        response.setHeader(MARK_HEADER, "before");
        response.end("old");
      },
      { delay: 1, timeout: 3 },
    );
    const answer = await exchange("GET /world HTTP/1.1", HOST, "Connection: close");
    expect(answer).toContain("old");
    expect(times).toBe(3);
    outdated.mockRestore();
  });
});

describe("a page that changes all the time", () => {
  it("is sent as it was rendered for the request, although the edition has changed once more", async () => {
    const outdated = vi.spyOn(pageState, "outdatedState").mockImplementation((mark) => mark);
    let times = 0;
    const exchange = await site(async (_, response) => {
      times += 1;
      response.setHeader(MARK_HEADER, `state ${times}`);
      response.end(`page ${times}`);
    });
    const answer = await exchange("GET /world HTTP/1.1", HOST, "Connection: close");
    expect(answer).toContain("page 2");
    expect(times).toBe(2);
    outdated.mockRestore();
  });
});

describe("what is no request", () => {
  it("is refused in one short answer", () => {
    expect(refusal(400)).toBe(
      "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
    expect(refusal(405)).toBe(
      "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, OPTIONS\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
  });

  it("is not sent while it may show parts of two states, but for too long", async () => {
    let times = 0;
    const mark = (mixed: boolean) => JSON.stringify({ key: "/world", ...(mixed && { mixed }) });
    const handle = (mixedUntil: number) => async (_: unknown, response: PaperResponse) => {
      times += 1;
      response.setHeader(MARK_HEADER, mark(times < mixedUntil));
      response.end(`page ${times}`);
    };
    const settling = await site(handle(4), { delay: 1, timeout: 5_000 });
    expect(await settling("GET /world HTTP/1.1", HOST, "Connection: close")).toContain("page 4");
    times = 0;
    const never = await site(handle(100), { delay: 1, timeout: 3 });
    expect(await never("GET /world HTTP/1.1", HOST, "Connection: close")).toContain("page 3");
  });
});
