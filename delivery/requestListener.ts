import { type IncomingMessage, type RequestListener, STATUS_CODES } from "node:http";
import { setTimeout } from "node:timers/promises";
import { MISSING_ADDRESS, resolveTarget } from "../newsroom/addresses/requestTarget.ts";
import { CONTENT_ADDRESS, DESK_CALL_ADDRESS } from "../newsroom/signing/deskCall.ts";
import type { AnswerStore } from "./answerStore.ts";
import { EVERYWHERE } from "./headers.ts";
import type { PaperResponse } from "./paperResponse.ts";

/** Addresses of files that are served from the disk. */
const MEDIA = /^\/(?:media|preview\/[^?]*\/media)\//;

/** Renders pages: Next's request handler. */
export type Handler = (request: IncomingMessage, response: PaperResponse) => Promise<void>;

/** A host with an optional port (RFC 3986, 3.2.2). */
const HOST = /^(?:\[[0-9a-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[0-9a-f]{2})*)(?::\d{0,5})?$/i;

/**
 * Headers of Next's client script, its proxy and its hosting. Readers' browsers never send them;
 * from others they would change the meaning of an address, or break the page. And cookies: the paper has none, and
 * Next answers those of its own drafts with cookies, on every page.
 */
const NEXT_HEADERS =
  /^(?:rsc$|next-|x-nextjs-|x-middleware-|x-invoke-|x-matched-path$|x-now-|x-vercel-|x-prerender-|x-forwarded-(?:host|port)$|cookie$)/;

/** What answers requests. */
export type Listener = RequestListener<typeof IncomingMessage, typeof PaperResponse>;

/**
 * Sends a stored answer, or passes the request on. Answers are stored by the canonical addresses of requests
 * that were found valid, so that one that is found here needs no check but that of its host.
 */
export function storedFirst(
  store: Pick<AnswerStore<object>, "find">,
  listener: Listener,
): Listener {
  return (request, response) => {
    const stored = hasOneHost(request) ? store.find(request) : undefined;
    if (stored) response.sendStored(stored);
    else listener(request, response);
  };
}

/**
 * Validates a request's host, method and address before Next reads it. Invalid requests are
 * answered here; others are passed on in canonical form.
 */
export function requestListener(
  handle: Handler,
  waiting: Waiting = { delay: 20, timeout: 5_000 },
  store?: Pick<AnswerStore<object>, "recorder">,
): Listener {
  return (request, response) => {
    const { url = "/", method = "GET" } = request;
    if (!hasOneHost(request)) return answer(response, 400, {}, "The Host header is not one host.");
    const verdict = resolveTarget(url);
    const methods = methodsAt(verdict.kind === "serve" ? verdict.target : "");
    if (method === "OPTIONS") return answer(response, 204, { Allow: methods.join(", ") });
    if (!methods.includes(method)) {
      return answer(response, 405, { Allow: methods.join(", ") });
    }
    if (verdict.kind === "redirect") return answer(response, 308, { Location: verdict.location });
    request.url = verdict.kind === "serve" ? verdict.target : MISSING_ADDRESS;
    // Rendered like GET; Node drops the body. Files are not read for it (newsroom/http/media.ts).
    if (method === "HEAD" && !MEDIA.test(request.url)) request.method = "GET";
    cleanHeaders(request);
    response.onWhole = store?.recorder(request);
    answerUpToDate(handle, request, response, waiting).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answer(response, 500, {}, "Something went wrong.");
    });
  };
}

/** How an outdated page is requested again. */
interface Waiting {
  /** Milliseconds before the second attempt, doubled for each further one. */
  delay: number;
  /** Milliseconds after which an outdated page is sent. */
  timeout: number;
}

/** Where Next stores data derived from a request (next/dist/server/request-meta.js). */
const NEXT_META = Symbol.for("NextInternalRequestMeta");

/**
 * Passes a request to Next, and again while the page is outdated: Next also gives the result of a
 * rendering to requests that arrived after a change of the edition.
 */
async function answerUpToDate(
  handle: Handler,
  request: IncomingMessage,
  response: PaperResponse,
  { delay, timeout }: Waiting,
): Promise<void> {
  const { url } = request;
  const headers = { ...request.headers };
  const own = { ...response.getHeaders() };
  let next = delay;
  for (let waited = 0; ; waited += next, next *= 2) {
    response.refusesOutdated = waited < timeout;
    await handle(request, response);
    if (!response.isRefused) return;
    await setTimeout(next);
    response.restart(own);
    if (url !== undefined) request.url = url;
    request.headers = { ...headers };
    delete (request as { [NEXT_META]?: unknown })[NEXT_META];
  }
}

/** Methods allowed at an address. */
function methodsAt(target: string): string[] {
  const address = target.replace(/\?.*$/, "");
  if (address === DESK_CALL_ADDRESS) return ["POST", "OPTIONS"];
  return address === CONTENT_ADDRESS
    ? ["GET", "HEAD", "POST", "OPTIONS"]
    : ["GET", "HEAD", "OPTIONS"];
}

/** HTTP/1.1 requires exactly one (RFC 9112, 3.2); HTTP/1.0 had none. */
export function hasOneHost({ rawHeaders, headers, httpVersion }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host");
  if (hosts.length === 0) return httpVersion === "1.0";
  return hosts.length === 1 && HOST.test(headers.host ?? "");
}

function cleanHeaders({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (NEXT_HEADERS.test(name)) delete headers[name];
  }
  const forwarded = /^\s*(https?)\s*(?:,|$)/i.exec(String(headers["x-forwarded-proto"] ?? ""))?.[1];
  if (forwarded) headers["x-forwarded-proto"] = forwarded.toLowerCase();
  else delete headers["x-forwarded-proto"];
  // The tag alone counts where there is one (RFC 9110, 13.1.3), while Next asks for both to match.
  if (headers["if-none-match"] !== undefined) delete headers["if-modified-since"];
}

/** A complete response to bytes that Node cannot parse as a request. */
export function refusal(status: number): string {
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...(status === 405 ? [`Allow: ${methodsAt("").join(", ")}`] : []),
    "Content-Length: 0",
    "Connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n`;
}

function answer(
  response: PaperResponse,
  status: number,
  headers: Record<string, string>,
  text?: string,
): void {
  const body = text === undefined ? undefined : `${text}\n`;
  response.writeHead(status, {
    ...EVERYWHERE,
    ...(body ? { "Content-Type": "text/plain; charset=utf-8" } : {}),
    ...headers,
  });
  response.end(body);
}
