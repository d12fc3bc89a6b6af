import { type IncomingHttpHeaders, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** A server's answer to one request; redirects are not followed. */
export interface Answer {
  /** 0 when there was no answer; `text` is the reason then. */
  status: number;
  /** Media type in lower case, without parameters. */
  type: string;
  location: string | undefined;
  /** X-Robots-Tag. */
  robots: string;
  /** Bytes on the wire: status line, headers and encoded body. */
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

/** A response as it was received, or the reason for none. */
export type Received =
  | {
      status: number;
      message: string;
      headers: IncomingHttpHeaders;
      rawHeaders: readonly string[];
      /** As sent, compressed or not. */
      body: Buffer;
    }
  | { status: 0; reason: string };

/** Requests a URL like a crawler without scripts, accepting gzip. */
export async function ask(url: string): Promise<Answer> {
  return answerOf(await receive(url));
}

/** The same, without decoding. */
export function receive(url: string): Promise<Received> {
  const send = url.startsWith("https:") ? requestSecure : requestPlain;
  const headers = { "user-agent": AGENT, "accept-encoding": "gzip", accept: "*/*" };
  return new Promise((resolve) => {
    const nothing = (reason: string) => resolve({ status: 0, reason });
    const sent = send(url, { headers, timeout: PATIENCE }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", (error) => nothing(error.message));
      answer.on("end", () => {
        const { statusCode: status = 0, statusMessage: message = "", rawHeaders } = answer;
        const body = Buffer.concat(chunks);
        resolve({ status, message, headers: answer.headers, rawHeaders, body });
      });
    });
    sent.on("timeout", () => sent.destroy(new Error(`no answer in ${PATIENCE / 1000} s`)));
    sent.on("error", (error) => nothing(error.message));
    sent.end();
  });
}

/** Decodes a response for a crawler. */
export function answerOf(received: Received): Answer {
  const none = { status: 0, type: "", location: undefined, robots: "", bytes: 0 };
  if ("reason" in received) return { ...none, text: received.reason };
  const { status, message, headers, rawHeaders, body } = received;
  const type = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const isText = /^text\/|[/+](?:xml|json|javascript)$/.test(type);
  // “HTTP/1.1 200 OK”, then “name: value” a line, each with CRLF, then an empty line.
  const head = `HTTP/1.1 ${status} ${message}`.length + 4;
  const lines = rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
  try {
    return {
      status,
      type,
      location: headers.location,
      robots: String(headers["x-robots-tag"] ?? "").toLowerCase(),
      bytes: head + lines + body.length,
      text: isText ? decoded(headers, body).toString() : "",
    };
  } catch (error) {
    return { ...none, text: `the body cannot be read: ${(error as Error).message}` };
  }
}

/** Decompresses a body. @throws when it does not match its Content-Encoding */
export function decoded(headers: IncomingHttpHeaders, body: Buffer): Buffer {
  return DECODERS[headers["content-encoding"] ?? ""]?.(body) ?? body;
}
