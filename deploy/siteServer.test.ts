import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import type { PaperResponse } from "../delivery/paperResponse.ts";
import { requestListener } from "../delivery/requestListener.ts";
import { freePort, refuses } from "../testkit/ports.mjs";
import { STOP_TIMES, type StopTimes } from "./gracefulStop.ts";
import { serveSite } from "./siteServer.ts";

/** A server whose pages are made by a function; requests go over a plain socket. */
async function site(
  make: (response: PaperResponse, url: string) => Promise<void> | void,
  stopTimes?: StopTimes,
) {
  const port = await freePort();
  const asked: string[] = [];
  const server = await serveSite(
    { port },
    requestListener(async ({ url = "", method = "" }, response) => {
      asked.push(`${method} ${url}`);
      await make(response, url);
    }),
    stopTimes,
  );
  onTestFinished(() => server.stop());
  return { port, asked, server };
}

/** Sends lines and returns the whole answer when the connection is closed. */
function exchange(port: number, ...lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`${lines.join("\r\n")}\r\n\r\n`));
    let read = "";
    socket.on("data", (chunk: Buffer) => {
      read += chunk.toString("latin1");
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(read));
  });
}

/** A connection that a client keeps. */
async function kept(port: number) {
  const socket = connect(port, "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  let read = "";
  socket.on("data", (chunk: Buffer) => {
    read += chunk.toString("latin1");
  });
  const closed = new Promise<string>((resolve) => socket.once("close", () => resolve(read)));
  return {
    socket,
    closed,
    /** Sends a request and waits for its answer, which ends with “said”. */
    ask: async () => {
      const before = read.length;
      socket.write("GET /world HTTP/1.1\r\nHost: a\r\n\r\n");
      while (!read.slice(before).endsWith("said")) await wait(5);
      return read.slice(before);
    },
  };
}

const say = (response: PaperResponse) => void response.end("said");

describe("the readers' server", () => {
  it.each(["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "PURGE", "MADE-UP", "CONNECT"])(
    "answers %s with 405 and one Allow, and asks no page",
    async (method) => {
      const { port, asked } = await site(say);
      const target = method === "CONNECT" ? "evil.example:443" : "/world";
      const answer = await exchange(
        port,
        `${method} ${target} HTTP/1.1`,
        "Host: a",
        "Connection: close",
      );
      expect(answer).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer.match(/^allow: .*$/gim)).toEqual(["Allow: GET, HEAD, OPTIONS"]);
      expect(asked).toEqual([]);
    },
  );

  it("tells OPTIONS what may be done, also of the server as a whole", async () => {
    const { port, asked } = await site(say);
    for (const target of ["/world", "*"]) {
      const answer = await exchange(
        port,
        `OPTIONS ${target} HTTP/1.1`,
        "Host: a",
        "Connection: close",
      );
      expect(answer).toMatch(/^HTTP\/1\.1 204 /);
      expect(answer).toMatch(/^Allow: GET, HEAD, OPTIONS\r$/m);
    }
    expect(asked).toEqual([]);
  });

  it("takes the desk's call, and nothing else where it comes", async () => {
    const { port, asked } = await site(say);
    const post = await exchange(
      port,
      "POST /api/desk HTTP/1.1",
      "Host: a",
      "Content-Length: 0",
      "Connection: close",
    );
    expect(post).toMatch(/^HTTP\/1\.1 200 /);
    const get = await exchange(port, "GET /api/desk HTTP/1.1", "Host: a", "Connection: close");
    expect(get).toMatch(/^HTTP\/1\.1 405 /);
    expect(get).toMatch(/^Allow: POST, OPTIONS\r$/m);
    expect(asked).toEqual(["POST /api/desk"]);
  });

  it("answers HEAD as GET, without the body", async () => {
    const { port, asked } = await site(say);
    const answer = await exchange(port, "HEAD /world HTTP/1.1", "Host: a", "Connection: close");
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/\r\n\r\n$/);
    expect(asked).toEqual(["GET /world"]);
  });

  it("ignores an upgrade that it does not support, and leaves no socket open", async () => {
    const { port } = await site(say);
    const answer = await exchange(
      port,
      "GET /healthz HTTP/1.1",
      "Host: a",
      "Connection: Upgrade, HTTP2-Settings, close",
      "Upgrade: h2c",
      "HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain("said");
  });

  it.each([
    ["none", []],
    ["two", ["Host: a", "Host: b"]],
    ["one that is no host", ["Host: a b"]],
    ["one with a path", ["Host: evil.example/path"]],
    ["one with a backslash", ["Host: a\\b"]],
    ["a port without end", ["Host: a:1234567"]],
  ])("answers 400 to a request with %s for Host", async (_, hosts) => {
    const { port, asked } = await site(say);
    const answer = await exchange(port, "GET /world HTTP/1.1", ...hosts, "Connection: close");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(asked).toEqual([]);
  });

  it("leads to another spelling, and hands on what can be meant", async () => {
    const { port, asked } = await site(say);
    const answer = await exchange(
      port,
      "GET //World?q HTTP/1.1",
      "Host: evil.example",
      "Connection: close",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 308 /);
    expect(answer.match(/^location: .*$/gim)).toEqual(["Location: /world?q"]);
    await exchange(port, "GET http://evil.example/world HTTP/1.1", "Host: a", "Connection: close");
    expect(asked).toEqual(["GET /world"]);
  });

  it("hands none of Next's own words on to Next", async () => {
    const port = await freePort();
    let names: string[] = [];
    const server = await serveSite(
      { port },
      requestListener(async ({ headers }, response) => {
        names = Object.keys(headers);
        response.end();
      }),
    );
    onTestFinished(() => server.stop());
    await exchange(
      port,
      "GET /world HTTP/1.1",
      "Host: a",
      "RSC: 1",
      "Next-Router-State-Tree: broken",
      "x-middleware-subrequest: proxy",
      "X-Matched-Path: /saved",
      "X-Forwarded-Host: evil.example",
      "X-Forwarded-Proto: javascript",
      "Connection: close",
    );
    expect(names).toEqual(["host", "connection"]);
  });

  it("answers 500 where a page fails before its first byte, and goes on", async () => {
    const { port } = await site((response, url) => {
      if (url === "/broken") throw new Error("on purpose");
      say(response);
    });
    expect(await exchange(port, "GET /broken HTTP/1.1", "Host: a", "Connection: close")).toMatch(
      / 500 /,
    );
    expect(await exchange(port, "GET /whole HTTP/1.1", "Host: a", "Connection: close")).toMatch(
      / 200 /,
    );
  });

  it("answers the requests of a connection one after the other", async () => {
    const answers: Array<() => void> = [];
    const { port, asked } = await site((response) => {
      answers.push(() => void response.end("said"));
    });
    const requests = ["/a", "/b", "/c"].map((at) => `GET ${at} HTTP/1.1\r\nHost: a\r\n`);
    const whole = exchange(
      port,
      [...requests, "GET /d HTTP/1.1"].join("\r\n"),
      "Host: a",
      "Connection: close",
    );
    for (const count of [1, 2, 3, 4]) {
      while (answers.length < count) await wait(5);
      await wait(20);
      expect(asked).toHaveLength(count);
      answers.at(-1)?.();
    }
    expect((await whole).match(/said/g)).toHaveLength(4);
    expect(asked).toEqual(["GET /a", "GET /b", "GET /c", "GET /d"]);
  });

  it("goes on for others when a client asks for hundreds of answers at once and reads none", async () => {
    const { port, asked } = await site(async (response, url) => {
      if (url === "/slow") await wait(300);
      say(response);
    });
    const greedy = connect(port, "127.0.0.1", () => {
      greedy.write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n".repeat(500));
    });
    greedy.on("error", () => {});
    greedy.resume();
    await new Promise((resolve) => greedy.once("close", resolve));
    expect(asked.length).toBeLessThan(2);
    expect(await exchange(port, "GET /world HTTP/1.1", "Host: a", "Connection: close")).toContain(
      "said",
    );
  });

  it("that is stopped finishes the answers under way and closes every connection", async () => {
    let finish = () => {};
    const { port, server } = await site(
      (response) =>
        new Promise((resolve) => {
          response.setHeader("Content-Type", "text/plain");
          response.write("half ");
          finish = () => {
            response.end("whole");
            resolve();
          };
        }),
    );
    const idle = connect(port, "127.0.0.1");
    const idleEnded = new Promise((resolve) => idle.once("close", resolve));
    await new Promise((resolve) => idle.once("connect", resolve));
    const answer = new Promise<string>((resolve, reject) => {
      const sent = request({ port, path: "/world", agent: false }, (got) => {
        let text = "";
        got.on("data", (chunk) => {
          text += chunk;
        });
        got.on("end", () => resolve(text));
      });
      sent.on("error", reject);
      sent.end();
    });
    while (finish.toString() === "() => {}") await wait(5);
    const stopped = server.stop();
    await idleEnded;
    await expect(exchange(port, "GET / HTTP/1.1", "Host: a")).rejects.toThrow("ECONNREFUSED");
    finish();
    expect(await answer).toBe("half whole");
    await stopped;
  });

  it("that is stopped answers a request that was on its way over a kept connection, and closes it", async () => {
    const { port, server } = await site(say);
    const { ask, closed } = await kept(port);
    expect(await ask()).not.toMatch(/^(?:Connection|Keep-Alive):/im);
    const stopped = server.stop();
    expect(await ask()).toMatch(/^Connection: close\r$/m);
    await closed;
    await stopped;
  });

  it("that is stopped answers a request that comes on a kept connection when the port is closed", async () => {
    const { port, server } = await site(say);
    const { ask, closed } = await kept(port);
    await ask();
    const stopped = server.stop();
    while (!(await refuses(port))) await wait(5);
    expect(await ask()).toMatch(/^Connection: close\r$/m);
    await closed;
    await stopped;
  });

  it("that is stopped answers a first request that comes late on a connection made before", async () => {
    const { port, server } = await site(say);
    const { socket, ask, closed } = await kept(port);
    const stopped = server.stop();
    while (!(await refuses(port))) await wait(5);
    expect(await ask()).toMatch(/^Connection: close\r$/m);
    await closed;
    await stopped;
    expect(socket.destroyed).toBe(true);
  });

  it("that is stopped waits for the rest of a request of which a part has come", async () => {
    const { port, server } = await site(say, { ...STOP_TIMES, idle: 50 });
    const { socket, closed } = await kept(port);
    const idle = await kept(port);
    socket.write("GET /world HTTP/1.1\r\nHo");
    while (socket.bytesWritten < 20) await wait(5);
    const stopped = server.stop();
    await idle.closed;
    socket.write("st: a\r\n\r\n");
    expect(await closed).toMatch(/^HTTP\/1\.1 200 [\s\S]*said$/);
    await stopped;
  });

  it("that is stopped says in an answer that was being made that it is the last one", async () => {
    let finish: (() => void) | undefined;
    const { port, server } = await site(
      (response) =>
        new Promise<void>((resolve) => {
          finish = () => resolve(say(response));
        }),
    );
    const { ask, closed } = await kept(port);
    const answer = ask();
    while (!finish) await wait(5);
    const stopped = server.stop();
    while (!(await refuses(port))) await wait(5);
    finish();
    expect(await answer).toMatch(/^Connection: close\r$/m);
    await closed;
    await stopped;
  });

  it("that is stopped does not wait for ever for an answer, nor for a client that does not close", async () => {
    const { port, server } = await site(() => new Promise(() => {}), {
      ...STOP_TIMES,
      idle: 10,
      lingering: 50,
      answers: 300,
    });
    const asking = await kept(port);
    asking.socket.write("GET /world HTTP/1.1\r\nHost: a\r\n\r\n");
    const deaf = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    await new Promise((resolve) => deaf.once("connect", resolve));
    onTestFinished(() => void deaf.destroy());
    await server.stop();
    expect(await asking.closed).toBe("");
  });

  it("says which port is taken, and what to do", async () => {
    const taken: Server = createServer();
    await new Promise<void>((resolve) => taken.listen(0, resolve));
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    await expect(
      serveSite(
        { port },
        requestListener(async () => {}),
      ),
    ).rejects.toThrow(
      `port ${port} is in use by another program; end that one, or name another port, like PORT=${port + 1}`,
    );
  });
});
