import { request } from "node:http";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { requestListener } from "../delivery/requestListener.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { editionPlace } from "../testkit/editions.ts";
import { freePort } from "../testkit/ports.mjs";
import { rawRequest } from "../testkit/rawRequest.ts";
import { articles, content, PAPER } from "../testkit/records.ts";
import { withHealth } from "./health.ts";
import { serveSite } from "./siteServer.ts";

afterEach(() => vi.unstubAllEnvs());

/** A server of an edition. */
async function serve({ built = true } = {}) {
  const file = editionPlace();
  if (built) writeEdition(file, PAPER, content(articles(1)));
  vi.stubEnv("EDITION_FILE", file);
  const port = await freePort();
  const state = { stopping: false };
  const pages = async (_: unknown, response: { end(text: string): void }) => response.end("page");
  const server = await serveSite(
    { port },
    requestListener(withHealth(pages as never, () => state.stopping)),
  );
  onTestFinished(() => server.stop());
  const url = `http://127.0.0.1:${port}`;
  return {
    state,
    ask: async (address: string, headers = {}) => {
      const { status, headers: got, text } = await rawRequest(url, address, headers);
      return { status, headers: got, body: text === "page" ? text : JSON.parse(text) };
    },
    head: (path: string) =>
      new Promise((resolve, reject) => {
        request({ port, path, method: "HEAD", agent: false }, (answer) => {
          answer.resume();
          answer.on("end", () => resolve(answer.statusCode));
        })
          .on("error", reject)
          .end();
      }),
  };
}

describe("a server's health", () => {
  it("is its edition, which is read without a page, and nothing keeps the answer", async () => {
    const { ask, head } = await serve();
    const alive = await ask("/healthz?probe=1");
    expect(alive).toMatchObject({ status: 200, body: { status: "ok", edition: 1 } });
    expect(alive.headers).toMatchObject({
      "cache-control": "private, no-store",
      "content-type": "application/json",
      "x-content-type-options": "nosniff",
    });
    const ready = await ask("/readyz", { "X-Forwarded-Proto": "https" });
    expect(ready).toMatchObject({ status: 200, body: { status: "ready" } });
    expect(ready.headers["strict-transport-security"]).toBe("max-age=63072000");
    expect([await head("/healthz"), await head("/readyz")]).toEqual([200, 200]);
    expect((await ask("/world")).body).toBe("page");
  });

  it("is good while it stops, but it is not ready any more", async () => {
    const { ask, head, state } = await serve();
    state.stopping = true;
    expect(await ask("/healthz")).toMatchObject({ status: 200, body: { status: "ok" } });
    expect(await ask("/readyz")).toMatchObject({ status: 503, body: { status: "stopping" } });
    expect(await head("/readyz")).toBe(503);
  });

  it("is bad without an edition that can be read", async () => {
    const { ask } = await serve({ built: false });
    for (const address of ["/healthz", "/readyz"]) {
      expect(await ask(address)).toMatchObject({
        status: 503,
        body: { status: "no edition can be read" },
      });
    }
  });
});
