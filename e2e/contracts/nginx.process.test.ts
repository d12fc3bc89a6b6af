import { readFileSync } from "node:fs";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from "node:http";
import { Agent, request } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askNginx, HOST, type Nginx, SHIPPED, startNginx } from "../../testkit/nginx.ts";
import { hasNginx } from "../../testkit/nginxPackage.mjs";
import { freePort } from "../../testkit/ports.mjs";
import { ROOT } from "../../testkit/project.ts";

/** Addresses of every kind; `{n}` makes one that has not been requested before. */
const TARGETS = [
  "/?n={n}",
  "/privacy?n={n}",
  "/2014/06/13/story-{n}",
  "/search?q=brazil&n={n}",
  "/feed.xml?n={n}",
  "/media/2014/06/13/story/map-{n}.png",
  "/_next/image?url=%2Fmedia%2Fmap.png&w=640&q=60&n={n}",
  "/_next/static/media/face.woff2?n={n}",
];

/** Spellings of an address that some program may take for another address. */
const SPELLINGS: ReadonlyArray<(address: string) => string> = [
  (address) => address,
  (address) => `/api/..%2f${address.slice(1)}`,
  (address) => `/_next/..%2F${address.slice(1)}`,
  (address) => `/_next/image/..%2f..${address}`,
  (address) => `/x/..${address}`,
  (address) => `/.${address}`,
  (address) => `/${address}`,
  (address) => `/%2e%2e${address}`,
  (address) => `${address.slice(0, 1)}%2f${address.slice(1)}`,
  (address) => address.replace("?", "%3F"),
  (address) => address.replace("?", "%3f").replaceAll("&", "%26"),
  (address) => address.replaceAll("/", "%2f").replace("%2f", "/"),
  (address) => address.replaceAll("/", "%5c").replace("%5c", "/"),
  (address) => address.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (address) => address.toUpperCase(),
  (address) => address.replace("?", "/?"),
  (address) => address.replace("?", ";x?"),
  (address) => `${address}#x`,
  (address) => `${address}%23x`,
  (address) => `${address}%20`,
  (address) => `${address}%0a`,
  (address) => `${address}%00`,
  (address) => address.replaceAll("%", "%25"),
  (address) => `https://${HOST}${address}`,
  (address) => `http://evil.example${address}`,
];

const HOSTS = [HOST, HOST.toUpperCase(), `${HOST}:81`, `${HOST}.`, "evil.example", "127.0.0.1"];

/** Parts of a request besides its address, each of which changes some server's answer. */
const SAID: Record<string, readonly string[]> = {
  accept: [
    "*/*",
    "image/avif,image/webp,*/*",
    "image/webp",
    "text/x-component",
    "application/json",
  ],
  "accept-encoding": ["gzip", "br", "gzip, deflate, br, zstd", "identity", "br;q=0, gzip", "zstd"],
  "accept-language": ["de"],
  authorization: ["Basic YTpi"],
  "cache-control": ["no-cache", "only-if-cached"],
  cookie: ["__prerender_bypass=1; __next_preview_data=1", "session=1"],
  forwarded: ["host=evil.example;proto=http"],
  "if-modified-since": ["Thu, 01 Jan 2032 00:00:00 GMT"],
  "if-none-match": ['"x"', "*"],
  "if-range": ['"x"'],
  "next-action": ["x"],
  "next-router-prefetch": ["1"],
  "next-router-state-tree": ["%5B%5D"],
  origin: ["https://evil.example"],
  purpose: ["prefetch"],
  range: ["bytes=0-1", "bytes=5-"],
  rsc: ["1"],
  "sec-fetch-dest": ["image", "script"],
  te: ["trailers"],
  "user-agent": ["Googlebot/2.1", "curl/8"],
  via: ["1.1 other"],
  "x-forwarded-for": ["127.0.0.1"],
  "x-forwarded-host": ["evil.example"],
  "x-forwarded-prefix": ["/evil"],
  "x-forwarded-proto": ["http"],
  "x-http-method-override": ["POST"],
  "x-invoke-path": ["/evil"],
  "x-matched-path": ["/evil"],
  "x-middleware-subrequest": ["proxy:proxy:proxy"],
  "x-original-url": ["/evil"],
  "x-prerender-revalidate": ["1"],
  "x-rewrite-url": ["/evil"],
};

interface Asked {
  host: string;
  address: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

const said = fc
  .subarray(Object.keys(SAID), { maxLength: 5 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(names.map((name) => [name, fc.constantFrom(...(SAID[name] ?? []))])),
    ),
  ) as fc.Arbitrary<Record<string, string>>;

/** Requests that attempt cache poisoning. */
const attack = fc.record({
  spelling: fc.constantFrom(...SPELLINGS),
  host: fc.oneof({ weight: 3, arbitrary: fc.constant(HOST) }, fc.constantFrom(...HOSTS)),
  method: fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "OPTIONS"),
  headers: said,
  body: fc.constantFrom("", "", "evil=1"),
});

/** Requests of browsers and other readers' programs. */
const reader = fc.record({
  accept: fc.constantFrom(...(SAID.accept ?? []), undefined),
  encoding: fc.constantFrom(...(SAID["accept-encoding"] ?? []), "gzip;q=0, br;q=0.5", undefined),
});

describe.skipIf(!hasNginx() && !process.env.CI)("The shipped nginx configuration", () => {
  let nginx: Nginx;
  let site: Server;
  let count = 0;
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });

  beforeAll(async () => {
    site = createServer(tellWhatWasAsked);
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    nginx = await startNginx([(site.address() as AddressInfo).port]);
  });

  afterAll(async () => {
    agent.destroy();
    await nginx?.stop();
    site?.close();
  });

  it("shows every reader the answer to the reader's own question, whatever others have asked before", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TARGETS),
        fc.array(attack, { minLength: 1, maxLength: 4 }),
        fc.array(reader, { minLength: 1, maxLength: 3 }),
        async (target, attacks, readers) => {
          count += 1;
          const address = target.replace("{n}", String(count));
          await Promise.allSettled(
            attacks.map(({ spelling, ...rest }) => ask({ ...rest, address: spelling(address) })),
          );
          for (const { accept, encoding } of readers) {
            const headers = {
              ...(accept && { accept }),
              ...(encoding && { "accept-encoding": encoding }),
            };
            const answer = await ask({ host: HOST, address, method: "GET", headers, body: "" });
            expect(answer.status).toBe(200);
            expect(accepts(encoding, answer.encoding), `${answer.encoding} for ${encoding}`).toBe(
              true,
            );
            expect(answer.text).toBe(told(address, accept, encoding));
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it("stands in the documentation as it is shipped", () => {
    const documentation = readFileSync(path.join(ROOT, "docs/operating.md"), "utf8");
    expect(documentation).toContain(`\`\`\`nginx\n${readFileSync(SHIPPED, "utf8")}\`\`\``);
  });

  it("asks every process until one answers", async () => {
    const down = [await freePort(), await freePort(), await freePort()];
    const many = await startNginx([...down, (site.address() as AddressInfo).port]);
    try {
      for (let n = 0; n < 4; n += 1) {
        expect((await askNginx(many, `/privacy?down=${n}`)).status).toBe(200);
      }
    } finally {
      await many.stop();
    }
  });

  it("passes a code host's call on whole, and nothing else of the desk's", async () => {
    const arrived: string[] = [];
    const note = ({ method, url, headers }: IncomingMessage) =>
      arrived.push(
        `${method} ${url} ${headers["x-hub-signature-256"]} ${headers["content-length"]}`,
      );
    site.on("request", note);
    const headers = { "x-hub-signature-256": "sha256=0a" };
    const call = (method: string, address: string, body = "x".repeat(2_000_000)) =>
      ask({ host: HOST, address, method, headers, body });
    const statuses = [
      await call("POST", "/api/content"),
      await call("GET", "/api/content", ""),
      await call("POST", "/api/desk", ""),
    ].map(({ status }) => status);
    site.off("request", note);
    expect(statuses).toEqual([200, 403, 404]);
    expect(arrived).toEqual(["POST /api/content sha256=0a 2000000"]);
  });

  it("leads on from the longest address that it takes", async () => {
    for (const length of [100, 2_000, 3_500, 6_000, 8_000]) {
      const address = `${MOVED}?q=${"x".repeat(length)}`;
      const asked = { host: HOST, address, method: "GET", headers: {}, body: "" };
      expect((await ask(asked)).status, `${length}`).toBe(308);
    }
  });

  it("answers no other host than the paper's", async () => {
    for (const host of ["evil.example", "127.0.0.1", `${HOST}.evil.example`]) {
      const asked = { host, address: "/", method: "GET", headers: {}, body: "" };
      await expect(ask(asked), host).rejects.toThrow("socket hang up");
    }
  });

  /** One request through nginx, exactly as written. */
  function ask({ host, address, method, headers, body }: Asked) {
    return new Promise<{ status: number; encoding: string; text: string }>((resolve, reject) => {
      const options = { host: "127.0.0.1", port: nginx.port, servername: HOST, agent };
      const length = body ? { "content-length": String(body.length) } : {};

      const sent = request(
        { ...options, path: address, method, headers: { ...headers, ...length, host } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("error", reject);
          answer.on("end", () => {
            const encoding = answer.headers["content-encoding"] ?? "identity";
            const bytes = Buffer.concat(chunks);
            const text = () => (DECODE[encoding] ?? ((plain: Buffer) => plain))(bytes).toString();
            const { statusCode: status = 0 } = answer;
            resolve({ status, encoding, text: status === 200 && method === "GET" ? text() : "" });
          });
        },
      );
      sent.on("error", reject);
      sent.setTimeout(5_000, () => sent.destroy(new Error("no answer")));
      sent.end(body);
    });
  }
});

const DECODE: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: (bytes) => gunzipSync(bytes),
};

/** An address that leads to another one, with its query and with as many bytes of headers as a page has. */
const MOVED = "/Privacy";

/** A site that answers with everything that it got of the request, cacheable for ten minutes. */
function tellWhatWasAsked(
  ...[asked, answer]: Parameters<NonNullable<Parameters<typeof createServer>[1]>>
): void {
  const chunks: Buffer[] = [];
  asked.on("data", (chunk: Buffer) => chunks.push(chunk));
  asked.on("end", () => {
    const { method = "", url = "", headers } = asked;
    if (url.startsWith(MOVED)) {
      answer.writeHead(308, { location: url.toLowerCase(), "x-others": "x".repeat(1_500) }).end();
      return;
    }
    const text = textOf(method, url, headers, Buffer.concat(chunks).toString());
    const taken = String(headers["accept-encoding"]);
    const encoding = /br/.test(taken) ? "br" : /gzip/.test(taken) ? "gzip" : "identity";
    answer.writeHead(200, {
      "content-type": "text/html",
      "cache-control": "max-age=0, must-revalidate",
      "x-accel-expires": "600",
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    });
    answer.end(
      encoding === "br" ? brotliCompressSync(text) : encoding === "gzip" ? gzipSync(text) : text,
    );
  });
}

function textOf(method: string, url: string, headers: IncomingHttpHeaders, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines.sort(), "", body].join("\n");
}

/** Everything that the site may get of a reader's request. */
function told(address: string, accept = "", encoding = ""): string {
  const picture = address.startsWith("/_next/image?");
  const format = /image\/avif/.test(accept)
    ? "image/avif,image/webp"
    : /image\/webp/.test(accept)
      ? "image/webp"
      : "";
  const headers: IncomingHttpHeaders = {
    host: HOST,
    "x-forwarded-proto": "https",
    // Never what the reader says of it.
    "x-forwarded-for": "127.0.0.1",
    "accept-encoding": accepts(encoding, "br") && encoding ? "br, gzip" : "gzip",
    ...(picture && format ? { accept: format } : {}),
  };
  return textOf("GET", address, headers, "");
}

/**
 * Whether an Accept-Encoding header accepts an encoding (RFC 9110, 12.5.3, without its asterisk).
 */
function accepts(header: string | undefined, encoding: string): boolean {
  if (encoding === "identity") return true;
  return (header ?? "").split(",").some((item) => {
    const [name, weight = "q=1"] = item.split(";").map((part) => part.trim());
    return name === encoding && Number(weight.slice(2)) > 0;
  });
}
