import { describe, expect, it, onTestFinished } from "vitest";
import { requestListener } from "../delivery/requestListener.ts";
import { readServerSettings } from "../newsroom/settings/serverSettings.ts";
import { freePort } from "../testkit/ports.mjs";
import { rawRequest } from "../testkit/rawRequest.ts";
import { withRequestLog } from "./requestLog.ts";
import { serverLog } from "./serverLog.ts";
import { serveSite } from "./siteServer.ts";

/** A server with a log of these settings, which tests read as objects. */
async function serve(
  env: Record<string, string> = {},
  { format = "json" as "json" | "text" } = {},
) {
  const { log, isTrusted } = readServerSettings(env as unknown as NodeJS.ProcessEnv, false);
  const lines: string[] = [];
  const output = { write: (line: string) => lines.push(line) };
  const logger = serverLog({ format }, output, output);
  const port = await freePort();
  const pages = requestListener(async ({ url }, response) => {
    if (url === "/broken") throw new Error("on purpose");
    if (url === "/noted") logger.warn("a note");
    response.end("page");
  });
  const server = await serveSite(
    { port },
    withRequestLog(pages, logger, { access: log.access, isTrusted }),
  );
  onTestFinished(() => server.stop());
  return {
    lines,
    ask: (address: string, headers = {}, method: "GET" | "HEAD" = "GET") =>
      rawRequest(`http://127.0.0.1:${port}`, address, headers, method),
    /** The log, when every answer has been written. */
    logged: async () => {
      await server.stop();
      return lines.map((line) => JSON.parse(line));
    },
  };
}

describe("a request's id", () => {
  it("is in its answer where there is an access log, each another, and in what is logged meanwhile", async () => {
    const { ask, logged } = await serve({ ACCESS_LOG: "1" });
    const [one, two] = [await ask("/"), await ask("/noted")];
    expect(one.headers["x-request-id"]).toMatch(/^[\w-]{8,20}$/);
    expect(two.headers["x-request-id"]).not.toBe(one.headers["x-request-id"]);
    const notes = (await logged()).filter(({ msg }) => msg === "a note");
    expect(notes).toMatchObject([{ level: "warn", request: two.headers["x-request-id"] }]);
  });

  it("is in an error's answer without one, and costs no other a byte", async () => {
    const { ask } = await serve();
    expect((await ask("/broken")).headers["x-request-id"]).toMatch(/^[\w-]{8,20}$/);
    expect((await ask("/")).headers["x-request-id"]).toBeUndefined();
  });

  it.each([
    ["a1b2c3d4e5f60718", true],
    ["short", false],
    ["x".repeat(65), false],
    ["with a space", false],
    ['"quoted-id"', false],
  ])("that a proxy has given, %s, is taken over if it is well-formed (%s)", async (id, taken) => {
    const { ask } = await serve();
    const { headers } = await ask("/", { "X-Request-Id": id });
    expect(headers["x-request-id"] === id).toBe(taken);
  });

  it("of somebody else is not", async () => {
    const { ask } = await serve({ TRUSTED_PROXIES: "none" });
    const { headers } = await ask("/", { "X-Request-Id": "a1b2c3d4e5f60718" });
    expect(headers["x-request-id"]).not.toBe("a1b2c3d4e5f60718");
  });

  it("is in the answers that ask no page too", async () => {
    const { ask } = await serve({ ACCESS_LOG: "1" });
    for (const address of ["/broken", "//World"]) {
      expect((await ask(address)).headers["x-request-id"], address).toBeDefined();
    }
  });
});

describe("the access log", () => {
  it("is not written unless it is asked for", async () => {
    const { ask, logged } = await serve();
    await ask("/world");
    expect(await logged()).toEqual([]);
  });

  it("has a line for each request, without addresses, queries and private paths", async () => {
    const { ask, logged } = await serve({ ACCESS_LOG: "1" });
    const reader = { "X-Forwarded-For": "192.0.2.1" };
    const { headers } = await ask("/world?utm_source=x", reader);
    await ask("/search?q=my+illness", reader);
    await ask("/search/q%3Dillness", reader);
    await ask("/preview/dam/zzzz/signature", reader);
    await ask("/world", reader, "HEAD");
    await ask("//World", reader);
    const lines = await logged();
    expect(lines[0]).toMatchObject({
      level: "info",
      request: headers["x-request-id"],
      method: "GET",
      path: "/world",
      status: 200,
      msg: expect.stringMatching(/^GET \/world 200, \d+ bytes, \d+ ms$/),
    });
    expect(lines[0].bytes).toBeGreaterThan(100);
    expect(lines.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      "GET /world 200",
      "GET /search 200",
      "GET /search/… 308",
      "GET /preview/… 200",
      "HEAD /world 200",
      "GET //World 308",
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/192\.0\.2\.1|illness|signature|127\.0\.0\.1/);
  });

  it("has addresses and queries where they are asked for", async () => {
    const { ask, logged } = await serve({ ACCESS_LOG: "addresses,queries" });
    await ask("/search?q=dam", { "X-Forwarded-For": "192.0.2.1" });
    await ask("/world");
    expect(await logged()).toMatchObject([
      { path: "/search?q=dam", address: "192.0.2.1" },
      { path: "/world", address: "unknown" },
    ]);
  });

  it("is lines for a person in a terminal", async () => {
    const { ask, lines } = await serve({ ACCESS_LOG: "1" }, { format: "text" });
    await ask("/world");
    await expect.poll(() => lines.join("")).toMatch(/^GET \/world 200, \d+ bytes, \d+ ms\n$/);
  });
});
