import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { fileType } from "../../newsroom/http/fileTypes.ts";
import { failureText, Refusal, systemFailure } from "../../newsroom/system/failure.ts";
import type { CallName, Refused } from "../api/calls.ts";
import type { Person } from "../api/session.ts";
import { StoryErrors } from "../checkStory.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { CallContext } from "./calls/call.ts";
import { CALLS } from "./calls/calls.ts";
import { changeLine, uploadLine } from "./changeLog.ts";
import type { DeskBundle } from "./deskBundle.ts";
import { deskPage } from "./deskPage.ts";
import { withoutCommands } from "./deskWords.ts";
import { GoneFile } from "./namedStory.ts";
import { passToPaper } from "./paperProxy.ts";
import type { PaperServer } from "./paperServer.ts";
import { bytesOf } from "./requestBody.ts";
import { checkEmbedding, checkOrigin, type DeskAddress, RequestRefused } from "./requestChecks.ts";
import { PICTURES, sendPicture } from "./storyPictures.ts";
import { takeUpload, UPLOADS } from "./uploads.ts";

/** Bytes of a call at most; files are uploaded by themselves. */
const LARGEST_CALL = 5_000_000;

/** What the desk's server is made of. */
export interface DeskParts extends Omit<CallContext, "person"> {
  /** Milliseconds that a request has to arrive as a whole; 30 seconds unless a test says otherwise. */
  patience?: number;
  address: DeskAddress;
  bundle: DeskBundle;
  paper: PaperServer;
  /** Who a request is from. @throws RequestRefused */
  personOf(request: IncomingMessage): Person;
  /** Takes a line for each change that somebody makes; undefined where only one person works. */
  log?: ((line: string) => void) | undefined;
}

/** The desk's server: its pages and calls below `/desk`, and the paper as its files stand everywhere else. */
export function deskServer(parts: DeskParts): Server {
  let number = 0;
  parts.content.on("changed", (files) => {
    number += 1;
    parts.events.tell({ kind: "changed", files, number });
  });
  return createServer((request, response) => {
    answer(request, response, parts).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      const status = error instanceof RequestRefused ? error.status : 500;
      if (status === 500) console.error(failureText(error));
      const text = status === 500 ? tellAnswer("somethingWrong") : (error as Error).message;
      // The rest of a body that was refused is not worth waiting for.
      if (!request.complete) response.setHeader("Connection", "close");
      const isCall = /^\/desk\/(?:api|upload)\//.test(request.url ?? "");
      if (isCall) sendJson(response, status, { error: text } satisfies Refused);
      else send(response, status, "text/plain; charset=utf-8", `${text}\n`);
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: DeskParts,
): Promise<void> {
  checkOrigin(request, parts.address);
  const person = parts.personOf(request);
  const url = targetOf(request);
  const { pathname, searchParams } = url;
  if (pathname !== "/desk" && !pathname.startsWith("/desk/")) {
    checkEmbedding(request);
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new RequestRefused(405, tellAnswer("previewsOnlyRead"));
    }
    return passToPaper(request, response, parts.paper.port);
  }
  checkEmbedding(request);
  const call = /^\/desk\/api\/(\w+)$/.exec(pathname)?.[1];
  if (call !== undefined) return answerCall(request, response, call, person, parts);
  if (pathname.startsWith(UPLOADS) && request.method === "POST") {
    return answerJson(response, async () => {
      const taken = await takeUpload(request, url, { ...parts, person });
      parts.log?.(uploadLine(person, url));
      return taken;
    });
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    throw new RequestRefused(405, tellAnswer("addressOnlyRead"));
  }
  if (pathname.startsWith(PICTURES)) {
    const { folder } = parts.content.content ?? {};
    return sendPicture(response, folder, url, COMMON_HEADERS);
  }
  if (pathname === "/desk/events") {
    const page = searchParams.get("page");
    if (page) response.on("close", () => parts.people.gone(page));
    return parts.events.connect(request, response);
  }
  const file = /^\/desk\/files\/([\w-]+\.[\w.-]+)$/.exec(pathname)?.[1];
  if (file !== undefined) return sendFile(response, path.join(parts.bundle.folder, file));
  sendPage(response, parts);
}

/** @throws RequestRefused for a target that is no address */
function targetOf({ url = "/" }: IncomingMessage): URL {
  if (!URL.canParse(url, "http://desk")) {
    throw new RequestRefused(400, tellAnswer("deskElsewhere"));
  }
  return new URL(url, "http://desk");
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  person: Person,
  parts: DeskParts,
): Promise<void> {
  if (request.method !== "POST") throw new RequestRefused(405, tellAnswer("callsByPost"));
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) {
    throw new RequestRefused(415, tellAnswer("callsAreJson"));
  }
  if (!Object.hasOwn(CALLS, name)) throw new RequestRefused(404, tellAnswer("noSuchCall"));
  const body = await bytesOf(request, { limit: LARGEST_CALL, patience: parts.patience });
  const question = parsed(body.toString("utf8"));
  const call = CALLS[name as CallName] as (question: unknown, context: CallContext) => unknown;
  return answerJson(response, async () => {
    const given = await call(question, { ...parts, person });
    // Every page asks for the session first.
    if (name !== "session") parts.content.servedPage();
    const line = changeLine(person, name as CallName, question);
    if (line !== undefined) parts.log?.(line);
    return given;
  });
}

/** Sends what the work gives, or in words for an editor why it is refused. */
async function answerJson(response: ServerResponse, work: () => unknown): Promise<void> {
  try {
    sendJson(response, 200, await work());
  } catch (failure) {
    if (failure instanceof RequestRefused) throw failure;
    const refused: Refused = {
      error: failureText(failure),
      ...(failure instanceof StoryErrors ? { problems: failure.problems } : {}),
      ...(failure instanceof GoneFile ? { isGone: true } : {}),
    };
    if (failure instanceof Refusal) {
      const said = failure instanceof DeskRefusal ? failure.atDesk : undefined;
      const error = said ?? withoutCommands(refused.error);
      return sendJson(response, 422, { ...refused, error });
    }
    console.error(refused.error);
    const error = systemFailure(failure) ?? tellAnswer("somethingWrong");
    sendJson(response, 500, { error });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestRefused(400, tellAnswer("callNotJson"));
  }
}

const COMMON_HEADERS = {
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Robots-Tag": "noindex, nofollow",
};

function sendPage(response: ServerResponse, { bundle, content }: DeskParts): void {
  const nonce = randomBytes(18).toString("base64");
  const { language, name } = content.paper;
  send(response, 200, "text/html; charset=utf-8", deskPage({ bundle, nonce, language, name }), {
    "Content-Security-Policy": [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' blob: data:",
      "media-src 'self' blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "frame-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  });
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile() || file.endsWith("list.json")) {
    throw new RequestRefused(404, tellAnswer("noSuchFile"));
  }
  response.writeHead(200, {
    ...COMMON_HEADERS,
    // Its name has the hash of its content.
    "Cache-Control": "private, max-age=31536000, immutable",
    "Content-Type": fileType(file),
    "Content-Length": found.size,
  });
  createReadStream(file).pipe(response);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, "application/json; charset=utf-8", JSON.stringify(value ?? {}));
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...COMMON_HEADERS,
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
