import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { TDM_ADDRESS } from "../newsroom/addresses/addresses.ts";
import { partsOf } from "../newsroom/addresses/redirectRules.ts";
import { resolveTarget } from "../newsroom/addresses/requestTarget.ts";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import type { Edition } from "../newsroom/edition/edition.ts";
import { isPublicFile, publicFileResponse } from "../newsroom/edition/publicFiles.ts";
import { ruleAnswer } from "../newsroom/edition/redirectRules.ts";
import { cachingHeaders } from "../newsroom/http/caching.ts";
import type { FileRequest } from "../newsroom/http/media.ts";
import { reservesMining, TDM_HEADER, tdmDocument } from "../newsroom/seo/tdmReservation.ts";
import { readClock, readSettings } from "../newsroom/settings/settings.ts";
import { ownHeaders } from "./headers.ts";
import type { PaperResponse } from "./paperResponse.ts";
import { hasOneHost, type Listener } from "./requestListener.ts";

/**
 * Answers what a paper itself has at the root of its site: files of `public/`, and redirects by redirects.yaml. All
 * other requests are passed on. They are answered before other spellings of an address are redirected, since the names
 * of files have capitals, and so that a reader is led on once.
 */
export function rootFirst(listener: Listener): Listener {
  return (request, response) => {
    const judged = judgement(request);
    if (judged?.reserves) response.setHeader(TDM_HEADER.name, TDM_HEADER.value);
    if (!judged?.answer) return listener(request, response);
    judged.answer.then(
      (made) => (made ? send(made, request, response) : listener(request, response)),
      (error: unknown) => {
        console.error(error);
        response.destroy();
      },
    );
  };
}

/** Undefined while no edition can be read: what comes after says so. */
function judgement(
  request: IncomingMessage,
): { reserves: boolean; answer: Promise<Response | undefined> | undefined } | undefined {
  try {
    const edition = currentEdition();
    return {
      reserves: reservesMining(edition.paper),
      answer: isReading(request) ? answerOf(edition, request.url ?? "/", request) : undefined,
    };
  } catch {
    return undefined;
  }
}

function isReading(request: IncomingMessage): boolean {
  const { method = "GET" } = request;
  return (method === "GET" || method === "HEAD") && hasOneHost(request);
}

function answerOf(
  edition: Edition,
  url: string,
  request: IncomingMessage,
): Promise<Response | undefined> | undefined {
  const verdict = resolveTarget(url, (address) => isPublicFile(edition, address));
  if (verdict.kind === "nowhere") return undefined;
  const { path, query } = partsOf(verdict.kind === "serve" ? verdict.target : verdict.location);
  const address = decodeURI(path);
  if (verdict.kind === "serve") {
    if (address === TDM_ADDRESS && reservesMining(edition.paper)) {
      return Promise.resolve(tdmResponse());
    }
    if (isPublicFile(edition, address)) {
      return publicFileResponse(readSettings().contentDir, address, fileRequestOf(request));
    }
  }
  const ruled = ruleAnswer(edition, { path: address, query }, readClock());
  if (!ruled || ruled.status === 410) return undefined;
  const { status, location } = ruled;
  return Promise.resolve(
    new Response(null, { status, headers: { location: encodedAddress(location) } }),
  );
}

/** The query is encoded already. */
function encodedAddress(address: string): string {
  const { path, query, fragment } = partsOf(address);
  return `${encodeURI(path)}${query === "" ? "" : `?${query}`}${encodeURI(fragment)}`;
}

function tdmResponse(): Response {
  return new Response(tdmDocument(), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
      ...cachingHeaders("content"),
    },
  });
}

function fileRequestOf({ method = "GET", headers }: IncomingMessage): FileRequest {
  const header = (name: string) => {
    const value = headers[name];
    return typeof value === "string" ? value : null;
  };
  return {
    method,
    ifMatch: header("if-match"),
    ifNoneMatch: header("if-none-match"),
    range: header("range"),
    ifRange: header("if-range"),
  };
}

async function send(
  made: Response,
  request: IncomingMessage,
  response: PaperResponse,
): Promise<void> {
  response.writeHead(made.status, {
    ...ownHeaders(request),
    ...Object.fromEntries(made.headers),
  });
  if (!made.body || request.method === "HEAD") {
    response.end();
    return;
  }
  // A reader may leave before the end.
  await pipeline(Readable.fromWeb(made.body as never), response).catch(() => {});
}
