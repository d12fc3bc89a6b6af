import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { IncrementalCache } from "next/dist/server/lib/incremental-cache/index.js";
import { nodeFs } from "next/dist/server/lib/node-fs-methods.js";
import RenderResult from "next/dist/server/render-result.js";
import ResponseCache from "next/dist/server/response-cache/index.js";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { putArticle } from "../newsroom/edition/changeEdition.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { editionPlace } from "../testkit/editions.ts";
import { article, content, PAPER } from "../testkit/records.ts";
import Handler from "./cacheHandler.ts";
import { PaperResponse } from "./paperResponse.ts";
import { requestListener } from "./requestListener.ts";

const FLIGHT = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";

let file: string;

beforeEach(() => {
  file = editionPlace();
  vi.stubEnv("EDITION_FILE", file);
  vi.stubEnv("BROADSHEET_NOW", "2014-06-20T12:00:00Z");
  writeEdition(file, PAPER, content([article("a")]));
});

afterEach(() => vi.unstubAllEnvs());

/** A promise, and what resolves it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/**
 * A server with Next's own caches of responses, which let requests join a rendering that has begun. Its
 * pages say what the edition was when their rendering began.
 * @param lifetime seconds after which a page is rendered again
 */
async function site(lifetime: number) {
  const route = { kind: "APP_PAGE", sourceRoute: "/page" } as never;
  const responses = new ResponseCache({ minimalMode: false, route });
  const renderings: Array<ReturnType<typeof gate>> = [];
  let words = "before";
  let held = false;
  const address = `/${Math.random()}`;

  async function render() {
    const html = `<html><head></head><body>${words}${FLIGHT}</body></html>`;
    const rendering = gate();
    renderings.push(rendering);
    if (held) await rendering.opened;
    return {
      value: {
        kind: "APP_PAGE",
        html: RenderResult.fromStatic(html, "text/html; charset=utf-8"),
        headers: {},
        status: 200,
      },
      cacheControl: { revalidate: lifetime, expire: 600 },
    } as never;
  }

  const server = createServer(
    { ServerResponse: PaperResponse },
    requestListener(async (_, response) => {
      const entry = await responses.get(address, render, {
        routeKind: "APP_PAGE" as never,
        isFallback: false,
        incrementalCache: new IncrementalCache({
          dev: false,
          requestHeaders: {},
          fs: nodeFs,
          serverDistDir: path.dirname(file),
          maxMemoryCacheSize: 10_000_000,
          previewProps: {},
          prerenderManifest: { routes: {}, dynamicRoutes: {}, notFoundRoutes: [] },
          CurCacheHandler: Handler,
        } as never),
      });
      const value = (entry as unknown as { value: { html: RenderResult; headers: object } }).value;
      for (const [name, header] of Object.entries(value.headers)) response.setHeader(name, header);
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(value.html.toUnchunkedString());
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    renderings,
    /** Makes renderings wait until they are released. */
    hold: () => {
      held = true;
    },
    letGo: () => {
      held = false;
      for (const { open } of renderings) open();
    },
    /** Puts a story into the edition, which every page of this server then shows. */
    change: () => {
      words = "after";
      putArticle(file, article("b", { published: "2014-06-13T00:00:00.000Z" }), []);
    },
    ask: () =>
      new Promise<{ body: string; headers: object }>((resolve, reject) => {
        request({ port, path: "/", agent: false }, (answer) => {
          let body = "";
          answer.setEncoding("utf8");
          answer.on("data", (text: string) => {
            body += text;
          });
          answer.on("end", () => resolve({ body, headers: answer.headers }));
        })
          .on("error", reject)
          .end();
      }),
  };
}

/** Waits until that many renderings have begun. */
async function begun(renderings: unknown[], count: number): Promise<void> {
  while (renderings.length < count) await wait(5);
}

describe("a request that comes after a change of the edition", () => {
  it("does not get the page whose rendering had begun before it", async () => {
    const { ask, hold, letGo, change, renderings } = await site(60);
    hold();
    const first = ask();
    await begun(renderings, 1);
    change();
    const second = ask();
    await wait(50);
    letGo();
    expect((await second).body).toContain("after");
    await first;
    expect((await ask()).body).toContain("after");
  });

  it("does not get the page that is being rendered again because of its age", async () => {
    const { ask, hold, letGo, change, renderings } = await site(1);
    await ask();
    await wait(1_100);
    hold();
    expect((await ask()).body).toContain("before");
    await begun(renderings, 2);
    change();
    const late = ask();
    await wait(50);
    letGo();
    expect((await late).body).toContain("after");
  });

  it("gets one page like any other, without a mark of ours", async () => {
    const { ask, hold, letGo, change, renderings } = await site(60);
    hold();
    const first = ask();
    await begun(renderings, 1);
    change();
    letGo();
    for (const { body, headers } of [await first, await ask(), await ask()]) {
      expect(body).toMatch(/^<html><head><\/head><body>after<\/body><\/html>$/);
      expect(Object.keys(headers).sort()).toEqual(
        [
          "cache-control",
          "cdn-cache-control",
          "connection",
          "content-length",
          "content-security-policy",
          "content-type",
          "date",
          "keep-alive",
          "surrogate-control",
          "vary",
          "x-accel-expires",
        ].filter((name) => name !== "keep-alive" || name in headers),
      );
    }
  });
});
