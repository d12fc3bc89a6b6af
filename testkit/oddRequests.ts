import { connect } from "node:net";
import fc from "fast-check";
import { LEAD } from "./stories.ts";

/** A malicious, broken or unusual request, byte by byte. */
export interface OddRequest {
  method: string;
  target: string;
  /** Header lines, Host included. */
  headers: string[];
  body: string;
}

/** The server's answer. */
export interface OddAnswer {
  /** 0 when the server closed the connection without an answer. */
  status: number;
  /** All values of a header in the answer. */
  all(name: string): string[];
}

const KNOWN = [
  "/",
  "/world",
  "/world/page/1",
  LEAD,
  "/2014/06/12",
  "/topics/iraq",
  "/authors/world-desk",
  "/about",
  "/search?q=iraq&section=world",
  "/suggestions.json?q=ira",
  "/saved",
  "/feed.xml",
  "/world/feed.xml",
  "/atom.xml",
  "/feed.json",
  "/feed/archive/1.xml",
  "/sitemap.xml",
  "/sitemap-2014-06.xml",
  "/news-sitemap.xml",
  "/robots.txt",
  "/abcdefgh.txt",
  "/manifest.webmanifest",
  "/icons/icon-512.png",
  "/favicon.ico",
  "/speculation-rules.json",
  "/worker.js",
  "/scripts/paper.A1B2C3D4.js",
  "/healthz",
  "/readyz",
  "/api/desk",
  "/api/content",
  `/media${LEAD}/northern-iraq.png`,
  `/_next/image?url=%2Fmedia${encodeURIComponent(LEAD)}%2Fnorthern-iraq.png&w=480&q=60`,
  "/_next/static/chunks/none.js",
  "/_next/data/x/world.json",
  `/cards${LEAD}.jpg`,
  "/preview/any-slug/zzzzzz/0123456789abcdef",
  "/internal/sitemap/2014-06",
  "/drafts",
  "/world.rsc",
  "/world.segments/_tree.segment.rsc",
  "/%5Bplace%5D",
];

const PIECES = [
  ...[
    "/",
    "//",
    "\\",
    "..",
    "/..",
    "/.",
    "%",
    "%2e%2e",
    "%2f",
    "%5c",
    "%00",
    "%0a",
    "%0d%0a",
    "%09",
    "%25",
  ],
  ...[
    "%250a",
    "%252f",
    "%ff",
    "%c0%af",
    "%E0%A4%A",
    "%u0041",
    "?",
    "#",
    ";",
    "&",
    "=",
    "'",
    '"',
    "<script>",
  ],
  ...["{}", "[x]", "[...x]", "@evil.example", "evil.example", "http://evil.example", "$(id)", "~"],
  ...[
    ".rsc",
    ".segments",
    "/page/2",
    "/page/-1",
    "/page/99999999999999999999",
    "?_rsc=1",
    "?nxtPplace=x",
  ],
  ...[
    "?__proto__=1",
    `?q=${"x".repeat(3000)}`,
    "a".repeat(500),
    "\u00e9",
    "\u00ff",
    "A",
    "index",
    "__proto__",
  ],
];

const HEADERS = [
  ...[
    "Accept: text/x-component",
    "Accept: image/avif,*/*",
    "Accept: ,;q=",
    "Accept-Language: xx-\u00ff,*;q=9",
  ],
  ...[
    "Accept-Encoding: br",
    "Accept-Encoding: gzip;q=0.5, *;q=0",
    "Accept-Encoding: identity;q=0",
    "Accept-Encoding: ,,;",
  ],
  ...[
    "If-None-Match: *",
    'If-None-Match: W/"x", "y',
    "If-Modified-Since: never",
    "If-Range: W/x",
    "If-Match: x",
  ],
  ...[
    "Range: bytes=0-0",
    "Range: bytes=5-1",
    "Range: bytes=-",
    "Range: lines=1-2",
    "Range: bytes=0-1,3-4,9999999999-",
  ],
  ...[
    "RSC: 1",
    "Next-Router-State-Tree: broken",
    "Next-Router-Prefetch: 1",
    "Next-Url: //evil.example",
    "Next-Action: x",
  ],
  ...[
    "Next-Router-Segment-Prefetch: /_tree",
    "x-nextjs-data: 1",
    "x-middleware-subrequest: proxy:proxy:proxy:proxy:proxy",
  ],
  ...[
    "x-middleware-prefetch: 1",
    "x-matched-path: /saved",
    "x-invoke-path: /saved",
    "x-invoke-status: 500",
  ],
  ...[
    "x-prerender-revalidate: x",
    "x-now-route-matches: 1=x",
    "x-forwarded-host: evil.example",
    "x-forwarded-proto: a:",
  ],
  ...[
    "x-forwarded-port: x",
    "Cookie: __prerender_bypass=x; __next_preview_data=y",
    "Origin: null",
    "Purpose: prefetch",
  ],
  ...[
    "Connection: Upgrade\r\nUpgrade: websocket",
    "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c",
    "Expect: 200-ok",
  ],
  ...[
    "Expect: 100-continue",
    "TE: trailers",
    "Content-Type: multipart/form-data; boundary=x",
    "Content-Type: text/x-component",
  ],
  ...[
    "Content-Encoding: gzip",
    "Cache-Control: no-cache, no-store",
    "Pragma: no-cache",
    "Authorization: Basic \u00ff",
    "X: ",
  ],
];

const HOSTS = [
  "Host: localhost",
  "Host: evil.example",
  "Host: a b",
  "Host: [::1]:80",
  "Host:",
  "Host: a\\b",
  "Host: x/y",
];

const piece = fc.constantFrom(...PIECES);

/** A known address with something inserted, doubled or removed, or one of random pieces. */
const target = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...KNOWN), piece, fc.nat(100), fc.nat(2)).map(putIn),
  },
  { weight: 2, arbitrary: fc.constantFrom(...KNOWN) },
  {
    weight: 2,
    arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => `/${pieces.join("")}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom("/", "/2014/06/12/", "/topics/", "/authors/", "/world/page/", "/search?q="),
        fc.string(),
      )
      .map(([start, end]) => start + encodeURIComponent(end)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece, fc.constantFrom("480", "-1", "x", "99999999"), fc.constantFrom("60", "0", "x"))
      .map(
        ([of, w, q]) => `/_next/image?url=${encodeURIComponent(`/media/${of}.png`)}&w=${w}&q=${q}`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "*",
      "evil.example:443",
      "http://evil.example//World",
      "world",
      "ftp://x/",
    ),
  },
);

function putIn([address, what, at, cut]: [string, string, number, number]): string {
  const place = 1 + (at % address.length);
  return address.slice(0, place) + what + address.slice(place + cut);
}

export const oddRequest: fc.Arbitrary<OddRequest> = fc
  .record({
    method: fc.oneof(
      { weight: 8, arbitrary: fc.constant("GET") },
      { weight: 1, arbitrary: fc.constant("HEAD") },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          "POST",
          "PUT",
          "DELETE",
          "PATCH",
          "TRACE",
          "OPTIONS",
          "PROPFIND",
          "PURGE",
          "ODD",
        ),
      },
    ),
    target,
    host: fc.oneof(
      { weight: 9, arbitrary: fc.constant(HOSTS.slice(0, 1)) },
      fc.subarray(HOSTS, { maxLength: 2 }),
    ),
    headers: fc.subarray(HEADERS, { maxLength: 4 }),
    body: fc.constantFrom("", "", "", "x", '{"edition":1}', "x".repeat(5_000)),
  })
  .map(({ method, target: to, host, headers, body }) => ({
    method,
    // A space or line end would begin another part of the request.
    target: to.replace(/[\s\u007f]/g, "%20"),
    headers: [...host, ...headers, ...(body ? [`Content-Length: ${body.length}`] : [])],
    body,
  }));

/** Sends a request over a connection of its own. */
export function sendOdd(port: number, request: OddRequest, patience = 120_000): Promise<OddAnswer> {
  const { method, target: to, headers, body } = request;
  const head = [`${method} ${to} HTTP/1.1`, ...headers];
  if (!headers.some((line) => line.startsWith("Connection:"))) head.push("Connection: close");
  return new Promise((resolve, reject) => {
    let read = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`${head.join("\r\n")}\r\n\r\n${body}`, "latin1");
    });
    const timer = setTimeout(() => {
      socket.destroy();
      reject(
        new Error(`no end of the answer within ${patience / 1000} s to ${describeOdd(request)}`),
      );
    }, patience);
    socket.on("data", (chunk: Buffer) => {
      if (read.includes("\r\n\r\n")) return;
      // 100 (Continue) precedes the answer.
      read = (read + chunk.toString("latin1")).replace(/^HTTP\/1\.1 100 .*\r\n\r\n/, "");
      // The headers suffice where the connection stays open.
      if (read.includes("\r\n\r\n") && !/^connection: close/im.test(read)) socket.end();
    });
    // A server that refuses a request may close the connection before the body is sent.
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      const [lines = ""] = read.split("\r\n\r\n");
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(lines)?.[1] ?? 0),
        all: (name) =>
          lines
            .split("\r\n")
            .filter((line) => line.toLowerCase().startsWith(`${name}:`))
            .map((line) => line.slice(name.length + 1).trim()),
      });
    });
  });
}

/** What is wrong with an answer to any request; undefined when nothing is. */
export function faultOf({ method }: OddRequest, { status, all }: OddAnswer): string | undefined {
  const locations = all("location");
  if (status >= 500) return `status ${status}`;
  if (locations.length > 1 || all("refresh").length > 0) return "two words for where it leads";
  if (locations.some((location) => !/^\/(?![/\\])[^\s\\]*$/.test(location))) {
    return `leads to ${locations[0]}`;
  }
  if (status === 405 && all("allow").length !== 1) return "405 without one Allow";
  if (status === 200 && !["GET", "HEAD"].includes(method)) return `status 200 to ${method}`;
  return undefined;
}

export function describeOdd({ method, target: to, headers }: OddRequest): string {
  return `${method} ${to.slice(0, 200)} with ${JSON.stringify(headers)}`;
}
