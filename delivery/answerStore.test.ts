import { createServer, get, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { cachingHeaders } from "../newsroom/http/caching.ts";
import { AnswerStore } from "./answerStore.ts";
import { MARK_HEADER } from "./pageMark.ts";
import { bodies, PaperResponse } from "./paperResponse.ts";
import { requestListener, storedFirst } from "./requestListener.ts";

interface State {
  number: number;
}

vi.mock("./pageState.ts", () => ({ isMixed: () => false, outdatedState: () => undefined }));

afterEach(() => {
  vi.useRealTimers();
});

interface Answer {
  status: number | undefined;
  headers: IncomingMessage["headers"];
  body: string;
  bytes: number;
}

/** A server whose pages are made by a function, with the store in front of it. */
async function site(
  make: (request: IncomingMessage, response: PaperResponse, state: State) => void,
) {
  let state: State | undefined = { number: 1 };
  const affected = new Set<string>();
  const asked: string[] = [];
  const store = new AnswerStore<State>(
    {
      state: () => state,
      isAffected: (key, since, now) => since.number !== now.number && affected.has(key),
    },
    bodies,
  );
  const answer = requestListener(
    async (request, response) => {
      asked.push(`${request.method} ${request.url}`);
      make(request, response, state ?? { number: 0 });
    },
    undefined,
    store,
  );
  const server = createServer({ ServerResponse: PaperResponse }, storedFirst(store, answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: OutgoingHttpHeaders = {}, method = "GET") =>
    new Promise<Answer>((resolve, reject) => {
      const options = { port, host: "127.0.0.1", path, method, agent: false };
      get({ ...options, headers: { "accept-encoding": "gzip", ...headers } }, (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () => {
          const bytes = Buffer.concat(pieces);
          const coding = response.headers["content-encoding"];
          const body =
            bytes.length === 0
              ? ""
              : coding === "br"
                ? brotliDecompressSync(bytes)
                : coding === "gzip"
                  ? gunzipSync(bytes)
                  : bytes;
          const { statusCode: status, headers: own } = response;
          resolve({ status, headers: own, body: body.toString(), bytes: bytes.length });
        });
      }).on("error", reject);
    });
  return {
    ask,
    asked,
    publish: (...keys: string[]) => {
      state = { number: (state?.number ?? 0) + 1 };
      for (const key of keys) affected.add(key);
    },
    lose: () => {
      state = undefined;
    },
  };
}

const TEXT = Array.from({ length: 300 }, (_, at) => `<p>${(at * 7919) % 1009} words.</p>`).join("");

/** Answers with a page of the present state, as the page cache marks it. */
function page(key: (url: string) => string = (url) => url) {
  return ({ url = "" }: IncomingMessage, response: PaperResponse, state: State) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      etag: `"${state.number}"`,
      "cache-control": "max-age=0, must-revalidate",
      "x-nextjs-cache": "MISS",
      [MARK_HEADER]: JSON.stringify({ key: key(url), state }),
    });
    response.end(`${TEXT}${url} ${state.number}`);
  };
}

/** Answers with a document of the present state, as feeds and sitemaps are. */
function feed(more: OutgoingHttpHeaders = {}) {
  return ({ url = "" }: IncomingMessage, response: PaperResponse, state: State) => {
    response.writeHead(200, {
      "content-type": "application/rss+xml",
      ...cachingHeaders("content"),
      etag: `W/"${state.number}"`,
      "last-modified": "Thu, 12 Jun 2014 22:05:00 GMT",
      ...more,
    });
    response.end(`${TEXT}${url} ${state.number}`);
  };
}

const withoutDate = ({ headers, ...rest }: Answer) => {
  const { date: _, "x-cache": __, ...same } = headers;
  return { ...rest, headers: same };
};

it("an answer is sent again as it was, without asking for the page", async () => {
  const { ask, asked } = await site(page());
  const first = await ask("/world");
  const second = await ask("/world");
  expect(withoutDate(second)).toEqual(withoutDate(first));
  expect(second.headers).toMatchObject({ etag: 'W/"1"', vary: "Accept-Encoding" });
  expect(second.headers).not.toHaveProperty(MARK_HEADER);
  expect(second.body).toBe(`${TEXT}/world 1`);
  expect(asked).toEqual(["GET /world"]);
});

it("HEAD has the headers alone, and a client that has the page is told so", async () => {
  const { ask, asked } = await site(page());
  const { headers } = await ask("/world");
  const head = await ask("/world", {}, "HEAD");
  expect(head).toMatchObject({ status: 200, bytes: 0 });
  expect(head.headers["content-length"]).toBe(headers["content-length"]);
  for (const tag of ['W/"1"', '"1"', '"0", W/"1"', " * "]) {
    const again = await ask("/world", { "if-none-match": tag });
    expect(again, tag).toMatchObject({ status: 304, bytes: 0 });
    expect(again.headers, tag).toMatchObject({ etag: 'W/"1"', vary: "Accept-Encoding" });
    expect(Object.keys(again.headers).filter((name) => name.startsWith("content-"))).toEqual([]);
  }
  expect(await ask("/world", { "if-none-match": '"10"' })).toMatchObject({ status: 200 });
  expect(asked).toEqual(["GET /world"]);
});

it("each coding and scheme has an answer of its own, and a client without a coding is not given one", async () => {
  const { ask, asked } = await site(page());
  for (const accepted of ["gzip", "br", "gzip, deflate, br, zstd", "GZIP;q=0.5, br;q=0.1"]) {
    for (const _ of [1, 2]) {
      const answer = await ask("/world", { "accept-encoding": accepted });
      expect(answer.body).toBe(`${TEXT}/world 1`);
      expect(answer.headers["content-encoding"]).toBe(
        accepted.includes("br") && !accepted.includes("q=") ? "br" : "gzip",
      );
    }
  }
  expect(asked).toHaveLength(2);
  await ask("/world", { "x-forwarded-proto": "https" });
  await ask("/world", { "x-forwarded-proto": "HTTPS" });
  expect(asked).toHaveLength(3);
  expect((await ask("/world", { "accept-encoding": "identity" })).headers).not.toHaveProperty(
    "content-encoding",
  );
});

it("after a change only pages that it affects are asked for again", async () => {
  const { ask, asked, publish } = await site(page());
  await ask("/world");
  await ask("/sport");
  publish("/world");
  expect((await ask("/world")).body).toContain("/world 2");
  expect((await ask("/sport")).body).toContain("/sport 1");
  expect(asked).toEqual(["GET /world", "GET /sport", "GET /world"]);
  await ask("/world");
  expect(asked).toHaveLength(3);
});

it("nothing is sent while the edition's state is unknown, and nothing for longer than ten seconds", async () => {
  const { ask, asked, lose } = await site(page());
  await ask("/world");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 9_000 });
  await ask("/world");
  expect(asked).toHaveLength(1);
  vi.setSystemTime(Date.now() + 2_000);
  await ask("/world");
  expect(asked).toHaveLength(2);
  // A clock that was set back.
  vi.setSystemTime(Date.now() - 60_000);
  await ask("/world");
  expect(asked).toHaveLength(3);
  lose();
  await ask("/world");
  expect(asked).toHaveLength(4);
});

it.each([
  ["a preview", page(() => "/preview/plan/1/abc"), "/world"],
  ["a search", page((url) => `/search/${url}`), "/search"],
  ["an address with a query", page(), "/world?utm_source=x"],
  ["a document that is private", feed({ "cache-control": "private, no-store" }), "/feed.xml"],
  ["a document of settings", feed(cachingHeaders("settings")), "/manifest.json"],
  ["a page with a document's headers", feed(), "/feed"],
  [
    "a page without a mark",
    (_: IncomingMessage, response: PaperResponse) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(TEXT);
    },
    "/world",
  ],
  [
    "a page of an unknown state",
    (_: IncomingMessage, response: PaperResponse) => {
      response.writeHead(200, {
        "content-type": "text/html",
        [MARK_HEADER]: JSON.stringify({ key: "/world" }),
      });
      response.end(TEXT);
    },
    "/world",
  ],
  [
    "an error",
    (_: IncomingMessage, response: PaperResponse, state: State) => {
      response.writeHead(404, {
        "content-type": "text/html",
        [MARK_HEADER]: JSON.stringify({ key: "/world", state }),
      });
      response.end(TEXT);
    },
    "/world",
  ],
])("%s is not stored", async (_, make, address) => {
  const { ask, asked } = await site(make);
  await ask(address);
  await ask(address);
  expect(asked).toHaveLength(2);
});

it("files of a build are stored for as long as the server runs, and no other files", async () => {
  const { ask, asked, publish } = await site((_, response) => {
    response.writeHead(200, { "content-type": "text/css", "set-cookie": "a=b" });
    response.end(TEXT);
  });
  await ask("/_next/static/chunks/a.css");
  publish("/_next/static/chunks/a.css");
  const { headers } = await ask("/_next/static/chunks/a.css");
  expect(headers).not.toHaveProperty("set-cookie");
  await ask("/media/a.css");
  await ask("/media/a.css");
  expect(asked).toHaveLength(3);
});

it("a feed is sent again as it was until anything changes, and asked for again after ten seconds", async () => {
  const { ask, asked, publish } = await site(feed());
  const first = await ask("/feed.xml");
  expect(withoutDate(await ask("/feed.xml"))).toEqual(withoutDate(first));
  expect(asked).toHaveLength(1);
  publish();
  expect((await ask("/feed.xml")).body).toBe(`${TEXT}/feed.xml 2`);
  await ask("/feed.xml");
  expect(asked).toHaveLength(2);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 11_000 });
  await ask("/feed.xml");
  expect(asked).toHaveLength(3);
});

it("a program that has a feed is told so, by its tag or else by its time", async () => {
  const { ask, asked } = await site(feed());
  const status = async (headers: OutgoingHttpHeaders) => (await ask("/feed.xml", headers)).status;
  await ask("/feed.xml");
  expect(await status({ "if-none-match": '"1"' })).toBe(304);
  expect(await status({ "if-modified-since": "Thu, 12 Jun 2014 22:05:00 GMT" })).toBe(304);
  expect(await status({ "if-modified-since": "Thu, 12 Jun 2014 22:04:59 GMT" })).toBe(200);
  for (const odd of ["yesterday", "99999", "foo 2030", "2094-01-01", "0", "-1"]) {
    expect(await status({ "if-modified-since": odd }), odd).toBe(200);
  }
  for (const older of ["Thursday, 12-Jun-14 22:05:00 GMT", "Thu Jun 12 22:05:00 2014"]) {
    expect(await status({ "if-modified-since": older }), older).toBe(304);
  }
  for (const odd of ['"1', 'x"1"', 'w/"1"', '"0" "1"', '"0", *']) {
    expect(await status({ "if-none-match": odd }), odd).toBe(200);
  }
  for (const list of ['"0", W/"1"', ',, "1" ,', " * "]) {
    expect(await status({ "if-none-match": list }), list).toBe(304);
  }
  expect(
    await status({
      "if-none-match": '"0"',
      "if-modified-since": "Thu, 12 Jun 2014 22:05:00 GMT",
    }),
  ).toBe(200);
  expect(asked).toHaveLength(1);
});

it("a short document is sent again uncompressed, however often it is asked for", async () => {
  const { ask, asked } = await site((_, response) => {
    response.writeHead(200, { "content-type": "text/plain", ...cachingHeaders("content") });
    response.end("User-agent: *\n");
  });
  const first = await ask("/robots.txt");
  for (let times = 0; times < 10; times += 1) {
    expect(withoutDate(await ask("/robots.txt"))).toEqual(withoutDate(first));
  }
  expect(first.headers).not.toHaveProperty("content-encoding");
  expect(first).toMatchObject({ body: "User-agent: *\n", bytes: 14 });
  expect(asked).toHaveLength(1);
});

it("a feed that was made while something changed is not stored", async () => {
  const change = { during: () => {} };
  const { ask, asked, publish } = await site((request, response, state) => {
    change.during();
    feed()(request, response, state);
  });
  change.during = publish;
  await ask("/feed.xml");
  change.during = () => {};
  expect((await ask("/feed.xml")).body).toBe(`${TEXT}/feed.xml 2`);
  expect(asked).toHaveLength(2);
});

it("an answer that is asked for again is compressed as well as possible", async () => {
  const { ask, asked } = await site(page());
  const first = await ask("/often", { "accept-encoding": "br" });
  await vi.waitFor(
    async () => {
      const { bytes, headers, body } = await ask("/often", { "accept-encoding": "br" });
      expect(bytes).toBeLessThan(first.bytes);
      expect(headers["content-length"]).toBe(String(bytes));
      expect(body).toBe(first.body);
    },
    { timeout: 30_000, interval: 5 },
  );
  expect(asked).toHaveLength(1);
});

it("a request without one valid host is refused, stored or not", async () => {
  const { ask } = await site(page());
  await ask("/world");
  expect(await ask("/world", { host: "paper.example/evil" })).toMatchObject({ status: 400 });
});
