import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { PaperResponse } from "./paperResponse.ts";

const HTML = `<!doctype html>${"<p>One of many paragraphs.</p>".repeat(200)}`;

const DECODERS: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** How often each header stands in the answer. */
  times: (name: string) => number;
  body: Buffer;
  text: string;
}

/** One answer of a server that writes it as given. */
async function answerOf(
  write: (response: PaperResponse) => void,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  const server = createServer({ ServerResponse: PaperResponse }, (_, response) => write(response));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", headers, method, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        const coding = answer.headers["content-encoding"];
        const plain = body.length > 0 && coding ? DECODERS[coding]?.(body) : body;
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          times: (name) =>
            answer.rawHeaders.filter((each, at) => at % 2 === 0 && each.toLowerCase() === name)
              .length,
          body,
          text: String(plain),
        });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** A page as Next sends one. */
function page(response: PaperResponse, body = HTML, type = "text/html; charset=utf-8") {
  response.setHeader("ETag", '"abc"');
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(body);
}

const BROTLI = { "accept-encoding": "gzip, br" };

describe("text", () => {
  it.each([
    ["br", "gzip, br"],
    ["gzip", "gzip"],
  ])(
    "goes out as %s to who accepts it, with its length and a weak tag",
    async (coding, accepted) => {
      const { headers, body, text } = await answerOf((response) => page(response), {
        "accept-encoding": accepted,
      });
      expect(headers["content-encoding"]).toBe(coding);
      expect(headers["content-length"]).toBe(String(body.length));
      expect(body.length).toBeLessThan(HTML.length / 10);
      expect(headers.etag).toBe('W/"abc"');
      expect(headers.vary).toBe("Accept-Encoding");
      expect(text).toBe(HTML);
    },
  );

  it("goes out as it is to who accepts nothing, and says that others get it otherwise", async () => {
    const { headers, text } = await answerOf((response) => page(response));
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers.etag).toBe('"abc"');
    expect(headers.vary).toBe("Accept-Encoding");
    expect(text).toBe(HTML);
  });

  it("is what its type says, also where the type was put down as a list", async () => {
    for (const type of [
      "application/rss+xml; charset=utf-8",
      "application/feed+json",
      "application/manifest+json",
      "application/xml",
      "application/json",
      "text/javascript",
      "text/xsl",
      "image/svg+xml",
    ]) {
      const write = (response: PaperResponse) => {
        response.appendHeader("content-type", type);
        response.appendHeader("content-type", type);
        response.end(HTML);
      };
      const { headers, text } = await answerOf(write, BROTLI);
      expect(headers["content-encoding"], type).toBe("br");
      expect(text, type).toBe(HTML);
    }
  });

  it.each([
    "image/png",
    "font/woff2",
    "image/avif",
    "text/event-stream",
    "application/octet-stream",
  ])("is not %s", async (type) => {
    const { headers, text } = await answerOf((response) => page(response, HTML, type), BROTLI);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers.vary).toBeUndefined();
    expect(headers.etag).toBe('"abc"');
    expect(text).toBe(HTML);
  });

  it("is left as it is when it is short, in part, encoded already, or not to be transformed", async () => {
    const cases: Array<[string, (response: PaperResponse) => void]> = [
      ["short", (response) => page(response, "<p>Short</p>")],
      ["in part", (response) => page(Object.assign(response, { statusCode: 206 }))],
      [
        "encoded",
        (response) => page(response.setHeader("Content-Encoding", "zstd") as PaperResponse),
      ],
      [
        "kept",
        (response) =>
          page(response.setHeader("Cache-Control", "public, no-transform") as PaperResponse),
      ],
    ];
    for (const [name, write] of cases) {
      const { headers, body } = await answerOf(write, BROTLI);
      expect(headers.etag, name).toBe('"abc"');
      expect(["<p>Short</p>", HTML], name).toContain(body.toString());
    }
  });

  it("written in pieces is compressed as a whole, and piece by piece when it is long", async () => {
    for (const times of [3, 800]) {
      const pieces = Array.from({ length: times }, (_, at) => `${at}${HTML}`);
      const write = (response: PaperResponse) => {
        response.writeHead(200, { "Content-Type": "text/xml", "Content-Length": 5 });
        response.flushHeaders();
        const next = () => {
          for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
            if (!response.write(piece)) return response.once("drain", next);
          }
          response.end("</x>");
        };
        next();
      };
      const whole = `${pieces.join("")}</x>`;
      const { headers, text } = await answerOf(write, BROTLI);
      expect(headers["content-encoding"]).toBe("br");
      expect(text === whole).toBe(true);
    }
  });

  it("is sent the same when many ask for it, and smaller once it is worth the time", async () => {
    const sizes = new Set<number>();
    for (let reader = 0; reader < 12; reader += 1) {
      const { body, text } = await answerOf(
        (response) => page(response, `${HTML}<!--many-->`),
        BROTLI,
      );
      sizes.add(body.length);
      expect(text).toBe(`${HTML}<!--many-->`);
    }
    expect(sizes.size).toBeLessThanOrEqual(2);
  });
});

describe("an answer without a body", () => {
  it("to HEAD has the very headers of the one to GET", async () => {
    const get = await answerOf((response) => page(response), BROTLI);
    const head = await answerOf((response) => page(response), BROTLI, "HEAD");
    for (const name of ["content-encoding", "content-length", "etag", "vary", "content-type"]) {
      expect(head.headers[name], name).toBe(get.headers[name]);
    }
    expect(head.body.length).toBe(0);
  });

  it("304 carries the tag of the body that the reader has", async () => {
    const write = (response: PaperResponse) => {
      response.writeHead(304, { ETag: '"abc"' });
      response.end();
    };
    const weak = await answerOf(write, { ...BROTLI, "if-none-match": 'W/"abc"' });
    expect(weak.status).toBe(304);
    expect(weak.headers.etag).toBe('W/"abc"');
    expect(weak.headers.vary).toBe("Accept-Encoding");
    const strong = await answerOf(write, { "if-none-match": '"abc"' });
    expect(strong.headers.etag).toBe('"abc"');
  });
});

describe("a redirect", () => {
  it("has one Location, and no second word for the same", async () => {
    const { headers, times } = await answerOf((response) => {
      response.statusCode = 308;
      response.appendHeader("location", "/sport");
      response.appendHeader("location", "/sport");
      response.setHeader("Refresh", "0;url=/sport");
      response.end();
    });
    expect(headers.location).toBe("/sport");
    expect(times("location")).toBe(1);
    expect(headers.refresh).toBeUndefined();
  });

  it.each([
    "http://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "world",
  ])("to %s is none", async (location) => {
    const { status, headers } = await answerOf((response) => {
      response.writeHead(307, { Location: location });
      response.end();
    });
    expect(status).toBe(404);
    expect(headers.location).toBeUndefined();
  });
});

describe("Next's words", () => {
  it("for its own script are left out of Vary", async () => {
    const { headers } = await answerOf((response) => {
      response.setHeader("Vary", "rsc, next-router-state-tree, Accept, accept-encoding");
      page(response);
    });
    expect(headers.vary).toBe("Accept, accept-encoding");
  });
});

describe("an answer that says nothing of caching", () => {
  it.each([
    [308, undefined, "max-age=0, must-revalidate", "10"],
    [404, undefined, "max-age=0, must-revalidate", "3"],
    [400, undefined, "private, no-store", undefined],
    [500, undefined, "private, no-store", undefined],
    [200, undefined, "private, no-store", undefined],
    [304, undefined, undefined, undefined],
    [200, "public, max-age=31536000, must-revalidate", undefined, "600"],
    [200, "public, max-age=60", undefined, undefined],
    [404, "private, no-store", undefined, undefined],
  ])("with status %i and Cache-Control %j is given it", async (status, said, browser, nginx) => {
    const { headers } = await answerOf((response) => {
      response.writeHead(status, said === undefined ? {} : { "Cache-Control": said });
      response.end();
    });
    expect(headers["cache-control"]).toBe(browser ?? said);
    expect(headers["x-accel-expires"]).toBe(nginx);
    expect(headers["cdn-cache-control"]).toBe(nginx && `max-age=${nginx}`);
  });
});

describe("the length of a file, which Next takes off a route's answer", () => {
  const sent = (type: string, body: string, method = "GET") =>
    answerOf(
      (response) => {
        response.setHeader("Content-Type", type);
        response.setHeader("x-body-length", String(body.length));
        if (method === "HEAD") return void response.end();
        response.write(body.slice(0, 5));
        response.end(body.slice(5));
      },
      { "accept-encoding": "br" },
      method,
    );

  it("is said of a body that goes in pieces, and of one that is not sent", async () => {
    for (const method of ["GET", "HEAD"]) {
      const { headers } = await sent("video/mp4", "0123456789", method);
      expect(headers["content-length"]).toBe("10");
      expect(headers["transfer-encoding"]).toBeUndefined();
      expect(headers["x-body-length"]).toBeUndefined();
    }
  });

  it("is not that of a compressed body", async () => {
    const { headers, text } = await sent("text/vtt", HTML);
    expect(headers["content-encoding"]).toBe("br");
    expect(Number(headers["content-length"])).toBeLessThan(HTML.length);
    expect(headers["x-body-length"]).toBeUndefined();
    expect(text).toBe(HTML);
  });
});
