import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import type { PaperResponse } from "../delivery/paperResponse.ts";
import type { Listener } from "../delivery/requestListener.ts";
import type { AccessLog } from "../newsroom/settings/serverSettings.ts";
import type { TrustedProxies } from "../newsroom/settings/trustedProxies.ts";
import { clientAddress, peerAddress } from "./clientAddress.ts";
import { requestId, withinRequest } from "./requestId.ts";

/** Addresses whose path tells what somebody has searched for, or opens an unpublished story. */
const PRIVATE_PATH = /^\/(?:search|preview)\/(?=.)/;

/**
 * Gives every request an id, and writes the access log. The answer has the id in `X-Request-Id` where it leads to a line
 * of a log: an error, with an access log, and behind a proxy that has sent one. Others save its bytes.
 * @param access undefined writes none
 */
export function withRequestLog(
  listener: Listener,
  log: Logger,
  { access, isTrusted }: { access: AccessLog | undefined; isTrusted: TrustedProxies },
): Listener {
  return (request, response) => {
    const peer = peerAddress(request.socket);
    const believed = peer !== undefined && isTrusted(peer);
    const given = believed ? request.headers["x-request-id"] : undefined;
    const id = requestId(given);
    response.requestId = id;
    if (access || given !== undefined) response.setHeader("X-Request-Id", id);
    if (access) logWhenAnswered(request, response, log, access, isTrusted);
    withinRequest(id, () => listener(request, response));
  };
}

function logWhenAnswered(
  request: IncomingMessage,
  response: PaperResponse,
  log: Logger,
  access: AccessLog,
  isTrusted: TrustedProxies,
): void {
  // Read now, since what answers changes both, and a connection that is closed has no address.
  const { method = "", url = "" } = request;
  const id = response.requestId;
  const started = performance.now();
  const before = request.socket.bytesWritten;
  const address = access.addresses ? clientAddress(request, isTrusted) : undefined;
  response.once("close", () => {
    const path = access.queries ? url : publicPath(url);
    const ms = Math.round(performance.now() - started);
    const bytes = request.socket.bytesWritten - before;
    const { statusCode: status } = response;
    const cutOff = !response.writableFinished;
    log.info(
      {
        request: id,
        method,
        path,
        status,
        bytes,
        ms,
        ...(cutOff && { cutOff }),
        ...(access.addresses && { address: address ?? "unknown" }),
      },
      [
        `${method} ${path} ${status}`,
        `${bytes} bytes, ${ms} ms`,
        ...(cutOff ? ["cut off"] : []),
        ...(access.addresses ? [address ?? "unknown"] : []),
      ].join(", "),
    );
  });
}

/** An address without its query, and without what is private in its path. */
function publicPath(url: string): string {
  const path = url.replace(/[?#].*$/, "");
  const start = PRIVATE_PATH.exec(path)?.[0];
  return start === undefined ? path : `${start}…`;
}
