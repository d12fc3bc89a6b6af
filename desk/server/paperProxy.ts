import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** Headers of one connection, which are not passed on (RFC 9110, 7.6.1). */
const OF_THE_CONNECTION = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Scripts that would take the desk's own pages over: the readers' service worker has the whole origin. */
const NOT_HERE = new Set(["/worker.js"]);

/**
 * Passes a request on to the desk's own server of the paper, so that previews are readers' pages, made by what makes
 * those of readers. Only the desk may show them in a frame.
 * @param port of that server, on this machine; undefined while it starts
 */
export function passToPaper(
  request: IncomingMessage,
  response: ServerResponse,
  port: number | undefined,
): void {
  const { pathname } = new URL(request.url ?? "/", "http://desk");
  if (NOT_HERE.has(pathname)) {
    end(response, 404, tellAnswer("noServiceWorker"));
    return;
  }
  if (port === undefined) {
    end(response, 503, tellAnswer("previewPrepared"));
    return;
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      ([name]) => !OF_THE_CONNECTION.has(name) && name !== "cookie" && name !== "origin",
    ),
  );
  const asked = ask(
    {
      host: "127.0.0.1",
      port,
      method: request.method,
      path: request.url,
      headers: { ...headers, host: `localhost:${port}` },
    },
    (answer) => {
      const kept = Object.entries(answer.headers).filter(
        ([name]) => !OF_THE_CONNECTION.has(name) && name !== "strict-transport-security",
      );
      response.writeHead(answer.statusCode ?? 502, {
        ...Object.fromEntries(kept),
        ...framedByDesk(answer.headers),
        "cache-control": cachedAsSent(answer.headers),
      });
      answer.pipe(response);
      answer.on("error", () => response.destroy());
    },
  );
  asked.on("error", () => {
    if (response.headersSent) response.destroy();
    else end(response, 502, tellAnswer("previewSilent"));
  });
  response.on("close", () => asked.destroy());
  request.pipe(asked);
}

/** Pages are never cached; fonts and scripts with a digest in their address are, or a preview comes without its letters. */
function cachedAsSent({ "cache-control": sent = "" }: IncomingMessage["headers"]): string {
  return /\bimmutable\b/.test(sent) ? sent.replace(/\bpublic\b/, "private") : "no-store";
}

function framedByDesk(headers: IncomingMessage["headers"]): Record<string, string> {
  const policy = headers["content-security-policy"];
  return {
    ...(policy === undefined
      ? {}
      : {
          "content-security-policy": String(policy).replace(
            /frame-ancestors [^;]*/,
            "frame-ancestors 'self'",
          ),
        }),
    ...(headers["x-frame-options"] === undefined ? {} : { "x-frame-options": "SAMEORIGIN" }),
  };
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(`${text}\n`);
}
