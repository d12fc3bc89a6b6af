import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { MARK_HEADER } from "./pageMark.ts";
import * as pageState from "./pageState.ts";
import { PaperResponse } from "./paperResponse.ts";

const HTML = `<!doctype html>${"<p>One of many paragraphs.</p>".repeat(200)}`;

const DECODERS: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

interface Answer {
  status: number;
  message: string;
  headers: IncomingHttpHeaders;
  /** How often each header stands in the answer. */
  times: (name: string) => number;
  body: Buffer;
  text: string;
}

/**
 * One answer of a server that writes it as given.
 * @param onHead called when the head of the answer has come
 */
async function answerOf(
  write: (response: PaperResponse) => void,
  headers: Record<string, string> = {},
  method = "GET",
  onHead: () => void = () => {},
): Promise<Answer> {
  const server = createServer({ ServerResponse: PaperResponse }, (_, response) => write(response));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", headers, method, agent: false }, (answer) => {
      onHead();
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        const coding = answer.headers["content-encoding"];
        const plain = body.length > 0 && coding ? DECODERS[coding]?.(body) : body;
        resolve({
          status: answer.statusCode ?? 0,
          message: answer.statusMessage ?? "",
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

  it("304 says nothing of the type of what it leaves out", async () => {
    const { headers } = await answerOf((response) => {
      response.writeHead(304, { ETag: '"abc"', "Content-Type": "application/rss+xml" });
      response.end();
    });
    expect(headers).not.toHaveProperty("content-type");
    expect(headers.vary).toBe("Accept-Encoding");
  });
});

it("An error has no tag by which it could be asked for on a condition", async () => {
  for (const status of [404, 410, 500]) {
    const answer = await answerOf((response) => {
      response.statusCode = status;
      page(response);
    });
    expect([answer.status, answer.headers.etag]).toEqual([status, undefined]);
  }
});

describe("a page", () => {
  it("has no header for Next's own script", async () => {
    const { headers } = await answerOf((response) => {
      response.setHeader("x-nextjs-prerender", "1");
      response.end("a page");
    });
    expect(headers["x-nextjs-prerender"]).toBeUndefined();
  });

  it("does not name the address at which Next makes it", async () => {
    const { headers } = await answerOf((response) => {
      response.setHeader("x-middleware-rewrite", `/search/q%3D${"%25D8%25B9".repeat(400)}`);
      response.end("found");
    });
    expect(headers["x-middleware-rewrite"]).toBeUndefined();
  });

  it("keeps it where that script is sent", async () => {
    PaperResponse.compresses = false;
    try {
      const { headers } = await answerOf((response) => {
        response.setHeader("x-nextjs-prerender", "1");
        response.end("a page");
      });
      expect(headers["x-nextjs-prerender"]).toBe("1");
    } finally {
      PaperResponse.compresses = true;
    }
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

describe("the bounds of compression", () => {
  const text = (length: number) => "a".repeat(length);

  it("leave a body alone that fits into a packet", async () => {
    const codings = [999, 1_000].map(
      async (length) =>
        (await answerOf((response) => page(response, text(length)), BROTLI)).headers[
          "content-encoding"
        ],
    );
    expect(await Promise.all(codings)).toEqual([undefined, "br"]);
  });

  it("stream a body that is longer than what is held in memory", async () => {
    for (const [length, whole] of [
      [2_000_000, true],
      [2_000_001, false],
    ] as const) {
      const write = (response: PaperResponse) => {
        response.setHeader("Content-Type", "text/plain");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", '"abc"');
        response.setHeader("Content-Length", length);
        response.write(text(length - 1));
        response.end("a");
      };
      const answer = await answerOf(write, BROTLI);
      expect(answer.headers["content-length"] !== undefined).toBe(whole);
      expect(answer.headers["content-encoding"]).toBe("br");
      expect(answer.headers["accept-ranges"]).toBeUndefined();
      expect(answer.headers.etag).toBe('W/"abc"');
      expect(answer.text.length).toBe(length);
    }
  });

  it("are off for all answers where the server is told so", async () => {
    PaperResponse.compresses = false;
    onTestFinished(() => {
      PaperResponse.compresses = true;
    });
    const { headers, text } = await answerOf((response) => page(response), BROTLI);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers.vary).toBeUndefined();
    expect(headers["content-length"]).toBe(String(HTML.length));
    expect(text).toBe(HTML);
  });

  it.each([
    "application/yaml",
    "application/ld+json; charset=utf-8",
    "TEXT/CSS",
    "application/vnd.api.v1+xml",
  ])("take %s for text", async (type) => {
    const { headers } = await answerOf((response) => page(response, HTML, type), BROTLI);
    expect(headers["content-encoding"]).toBe("br");
  });

  it.each(["application/jsonlines", "x-text/html", "image/svg", "application/x+y+json", ""])(
    "do not take %j for text",
    async (type) => {
      const write = (response: PaperResponse) => {
        if (type) response.setHeader("Content-Type", type);
        response.end(HTML);
      };
      const { headers } = await answerOf(write, BROTLI);
      expect(headers["content-encoding"]).toBeUndefined();
      expect(headers.vary).toBeUndefined();
    },
  );
});

describe("what writes an answer", () => {
  const LONG = `${"é".repeat(1_000)}`;

  it.each([
    ["text/plain", 1],
    ["text/plain", 800],
    ["image/png", 1],
  ])("is told when its bytes have been taken, of %s in %i pieces", async (type, times) => {
    const told: string[] = [];
    const { text } = await answerOf((response) => {
      response.setHeader("Content-Type", type);
      for (let piece = 0; piece < times; piece += 1) {
        const taken = () => told.push("piece");
        if (piece % 2) response.write(Buffer.from(LONG), taken);
        else response.write(LONG, "utf8", taken);
      }
      response.end(LONG, "utf8", () => told.push("end"));
      response.end("once more");
    }, BROTLI);
    expect(text).toBe(LONG.repeat(times + 1));
    await vi.waitFor(() => expect(told.length).toBe(times + 1));
    expect(told.at(-1)).toBe("end");
  });

  it("may name an encoding, or give its function in the place of a piece", async () => {
    for (const type of ["text/plain", "image/png"]) {
      const told = vi.fn();
      const { text } = await answerOf((response) => {
        response.setHeader("Content-Type", type);
        response.write("e9", "hex");
        response.write("\u00e9", "latin1");
        response.write("6161", "hex");
        response.end(told);
      }, BROTLI);
      expect(text).toBe(Buffer.from("e9e96161", "hex").toString());
      await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    }
    for (const end of ["piece", "encoding"]) {
      const told = vi.fn();
      const { text } = await answerOf((response) => {
        response.setHeader("Content-Type", "text/plain");
        if (end === "piece") response.end("said", told);
        else response.end("73616964", "hex", told);
      }, BROTLI);
      expect(text).toBe("said");
      await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    }
  });

  it("sees an answer as begun from its first byte on", async () => {
    const begun: boolean[] = [];
    await answerOf((response) => {
      response.setHeader("Content-Type", "text/plain");
      begun.push(response.headersSent);
      response.write("a");
      begun.push(response.headersSent);
      response.end();
    }, BROTLI);
    expect(begun).toEqual([false, true]);
  });

  it("may give headers as a list or by name, with words for the status", async () => {
    const named = await answerOf((response) => {
      response.writeHead(404, "Nothing", { "X-A": "1", "X-B": undefined });
      response.end("x");
    });
    expect(named.status).toBe(404);
    expect(named.message).toBe("Nothing");
    expect(named.headers["x-a"]).toBe("1");
    expect(named.headers).not.toHaveProperty("x-b");
    const listed = await answerOf((response) => {
      response.writeHead(201, ["X-A", "1", "X-B", "2"]);
      response.end("x");
    });
    expect(listed.status).toBe(201);
    expect(listed.message).toBe("Created");
    expect(listed.headers).toMatchObject({ "x-a": "1", "x-b": "2" });
    const worded = await answerOf((response) => {
      response.writeHead(200, "Fine");
      response.end("x");
    });
    expect(worded.message).toBe("Fine");
  });

  it("sends headers ahead of a body that is not compressed", async () => {
    let finish = () => {};
    const answer = answerOf(
      (response) => {
        response.setHeader("Content-Type", "image/png");
        response.flushHeaders();
        finish = () => response.end("bytes");
      },
      {},
      "GET",
      () => finish(),
    );
    expect((await answer).text).toBe("bytes");
  });
});

describe("headers that an answer brings along", () => {
  it("are one Vary, with what it said itself", async () => {
    const vary = async (...said: string[]) => {
      const { headers } = await answerOf((response) => {
        for (const each of said) response.appendHeader("Vary", each);
        page(response);
      });
      return headers.vary;
    };
    expect(await vary("Accept", "Cookie")).toBe("Accept, Cookie, Accept-Encoding");
    expect(await vary("ACCEPT-ENCODING,, RSC")).toBe("ACCEPT-ENCODING");
    expect(await vary("Next-Url", "x-rsc", "accept-encoding-x")).toBe(
      "x-rsc, accept-encoding-x, Accept-Encoding",
    );
    const picture = await answerOf((response) => {
      response.setHeader("Vary", "RSC, Next-Url");
      page(response, HTML, "image/png");
    });
    expect(picture.headers.vary).toBeUndefined();
  });

  it("stay as they are where they say what shared caches may keep", async () => {
    const { headers } = await answerOf((response) => {
      response.setHeader("CDN-Cache-Control", "max-age=77");
      response.writeHead(404);
      response.end();
    });
    expect(headers["cdn-cache-control"]).toBe("max-age=77");
    expect(headers["x-accel-expires"]).toBe("3");
  });

  it.each([
    [299, "private, no-store"],
    [300, "max-age=0, must-revalidate"],
    [399, "max-age=0, must-revalidate"],
    [410, "max-age=0, must-revalidate"],
  ])("say of status %i what may be kept: %s", async (status, control) => {
    const { headers } = await answerOf((response) => {
      response.writeHead(status);
      response.end();
    });
    expect(headers["cache-control"]).toBe(control);
  });

  it("are those of a weak tag where the reader has an encoded body among others", async () => {
    const tag = async (ifNoneMatch: string) => {
      const write = (response: PaperResponse) => {
        response.writeHead(304, { ETag: '"abc"' });
        response.end();
      };
      return (await answerOf(write, { "if-none-match": ifNoneMatch })).headers.etag;
    };
    expect(await tag('"old", W/"abc"')).toBe('W/"abc"');
    expect(await tag('"oldW/"')).toBe('"abc"');
    const weak = await answerOf((response) => {
      response.setHeader("ETag", 'W/"abc"');
      response.setHeader("Content-Type", "text/plain");
      response.end(HTML);
    }, BROTLI);
    expect(weak.headers.etag).toBe('W/"abc"');
  });

  it("are not looked at for an outdated page unless that is asked for", async () => {
    const outdated = vi.spyOn(pageState, "outdatedState").mockReturnValue("a state");
    const { text } = await answerOf((response) => {
      response.setHeader(MARK_HEADER, "a state");
      response.end("said");
    });
    expect(text).toBe("said");
    expect(outdated).not.toHaveBeenCalled();
    outdated.mockRestore();
  });

  it("are none of the page cache's own, and none of a place on another site", async () => {
    const { status, message, headers } = await answerOf((response) => {
      response.setHeader("x-broadsheet-page", '{"key":"/"}');
      response.setHeader("Location", "//evil.example");
      response.statusCode = 302;
      response.end();
    });
    expect(status).toBe(404);
    expect(message).toBe("Not Found");
    expect(headers).not.toHaveProperty("x-broadsheet-page");
  });
});
