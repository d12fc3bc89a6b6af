import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** What a server answers to one request; redirects are not followed. */
export interface Answer {
  /** 0 when there was no answer at all; `text` then says why. */
  status: number;
  /** Media type in lower case, without parameters. */
  type: string;
  location: string | undefined;
  /** X-Robots-Tag. */
  robots: string;
  /** Bytes on the wire: status line, headers and body as it was sent. */
  bytes: number;
  /** The body, if it is text. */
  text: string;
}

const AGENT = "BroadsheetCrawler/1.0";
const PATIENCE = 30_000;

const DECODERS: Record<string, (body: Buffer) => Buffer> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
};

/** Asks for an address as a machine without script does, gzip accepted. */
export function ask(url: string): Promise<Answer> {
  const send = url.startsWith("https:") ? requestSecure : requestPlain;
  const headers = { "user-agent": AGENT, "accept-encoding": "gzip", accept: "*/*" };
  return new Promise((resolve) => {
    const nothing = (reason: string) =>
      resolve({ status: 0, type: "", location: undefined, robots: "", bytes: 0, text: reason });
    const sent = send(url, { headers, timeout: PATIENCE }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", (error) => nothing(error.message));
      answer.on("end", () => {
        try {
          resolve(read(answer, Buffer.concat(chunks)));
        } catch (error) {
          nothing(`the body cannot be read: ${(error as Error).message}`);
        }
      });
    });
    sent.on("timeout", () => sent.destroy(new Error(`no answer in ${PATIENCE / 1000} s`)));
    sent.on("error", (error) => nothing(error.message));
    sent.end();
  });
}

function read(answer: IncomingMessage, sent: Buffer): Answer {
  const { headers, rawHeaders, statusCode = 0, statusMessage = "" } = answer;
  const type = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const decode = DECODERS[headers["content-encoding"] ?? ""];
  const isText = /^text\/|[/+](?:xml|json|javascript)$/.test(type);
  // “HTTP/1.1 200 OK”, then “name: value” a line, each with a line end of two bytes, then an empty one.
  const head = `HTTP/1.1 ${statusCode} ${statusMessage}`.length + 4;
  const lines = rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
  return {
    status: statusCode,
    type,
    location: headers.location,
    robots: String(headers["x-robots-tag"] ?? "").toLowerCase(),
    bytes: head + lines + sent.length,
    text: isText ? (decode ? decode(sent) : sent).toString() : "",
  };
}
