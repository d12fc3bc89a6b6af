import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { ownHeaders } from "../../delivery/headers.ts";
import type { PaperResponse } from "../../delivery/paperResponse.ts";
import type { Handler } from "../../delivery/requestListener.ts";
import { cachingHeaders } from "../../newsroom/http/caching.ts";
import {
  CALL_BYTES,
  CONTENT_ADDRESS,
  CONTENT_PASSED_ON,
  CONTENT_QUESTION,
  isSignedCall,
  SIGNATURE_HEADER,
} from "../../newsroom/signing/deskCall.ts";
import { HOOK_BYTES, hookCheck } from "../../newsroom/signing/hookSignature.ts";
import type { ContentFetcher } from "./contentFetcher.ts";

/** Milliseconds that a call of the desk waits for the result, below the server's limit for a silent answer. */
const PATIENCE = 45_000;

interface Keys {
  /** The desk's secret; undefined while there is none. */
  desk: () => string | undefined;
  /** The code host's. */
  hook: string | undefined;
}

/**
 * Answers calls for the content that is fetched by Git. The desk asks for its state (GET), or has it fetched and
 * gets the state after that (POST), both signed by the desk's secret; a code host has it fetched (POST) and is
 * answered at once. Everything else goes to the handler.
 * @param passOn called when a fetch that a code host has asked for has ended, for the servers that its call did not reach
 */
export function withContentRequests(
  handle: Handler,
  fetcher: Pick<ContentFetcher, "fetchNow" | "state">,
  keys: Keys,
  passOn: () => Promise<void>,
): Handler {
  return async (request, response) => {
    if (request.url?.replace(/\?.*$/, "") !== CONTENT_ADDRESS) return handle(request, response);
    if (request.method !== "POST") {
      if (!isFromDesk(request, CONTENT_QUESTION, keys)) return refuse(request, response, 403);
      return answer(request, response, 200, fetcher.state);
    }
    if (request.headers[SIGNATURE_HEADER] !== undefined) {
      const body: Buffer[] = [];
      if (!(await readBody(request, CALL_BYTES, (piece) => body.push(piece)))) {
        return refuse(request, response, 413);
      }
      const text = Buffer.concat(body).toString();
      if (!isFromDesk(request, text, keys)) return refuse(request, response, 403);
      await Promise.race([
        fetcher.fetchNow({ again: text !== CONTENT_PASSED_ON }),
        wait(PATIENCE, undefined, { ref: false }),
      ]);
      return answer(request, response, 200, fetcher.state);
    }
    const check = keys.hook === undefined ? undefined : hookCheck(request.headers, keys.hook);
    if (!check) return refuse(request, response, 403);
    if (!(await readBody(request, HOOK_BYTES, (piece) => check.add(piece)))) {
      return refuse(request, response, 413);
    }
    if (!check.isValid()) return refuse(request, response, 403);
    void fetcher.fetchNow().then(passOn);
    return answer(request, response, 202, { state: "fetching" });
  };
}

function isFromDesk({ headers }: IncomingMessage, body: string, { desk }: Keys): boolean {
  const secret = desk();
  const signature = headers[SIGNATURE_HEADER];
  return (
    secret !== undefined &&
    typeof signature === "string" &&
    isSignedCall(secret, body, signature, Date.now())
  );
}

/** @returns whether the body ended within the limit */
async function readBody(
  request: IncomingMessage,
  limit: number,
  take: (piece: Buffer) => void,
): Promise<boolean> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return false;
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > limit) return false;
    take(piece);
  }
  return true;
}

function answer(
  request: IncomingMessage,
  response: PaperResponse,
  status: number,
  body: object,
): void {
  response.writeHead(status, {
    ...ownHeaders(request),
    ...cachingHeaders("private"),
    "Content-Type": "application/json",
  });
  response.end(JSON.stringify(body));
}

function refuse(request: IncomingMessage, response: PaperResponse, status: number): void {
  // What is left of the body is not read.
  response.writeHead(status, {
    ...ownHeaders(request),
    ...cachingHeaders("private"),
    Connection: "close",
  });
  response.end();
}
