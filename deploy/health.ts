import { ownHeaders } from "../delivery/headers.ts";
import type { Handler } from "../delivery/requestListener.ts";
import { HEALTH_ADDRESS, READY_ADDRESS } from "../newsroom/addresses/addresses.ts";
import { type EditionHealth, editionHealth } from "../newsroom/edition/editionHealth.ts";
import { cachingHeaders } from "../newsroom/http/caching.ts";

/**
 * Answers whether the process is alive, and whether it is to be sent readers, without Next. Everything else goes
 * to the handler.
 * @param isStopping whether the server has been asked to stop
 */
export function withHealth(handle: Handler, isStopping: () => boolean): Handler {
  return async (request, response) => {
    const address = request.url?.replace(/\?.*$/, "");
    if (address !== HEALTH_ADDRESS && address !== READY_ADDRESS) return handle(request, response);
    const health = editionHealth();
    const { status, body } = address === HEALTH_ADDRESS ? health : readiness(health, isStopping());
    response.writeHead(status, {
      ...ownHeaders(request),
      ...cachingHeaders("private"),
      "Content-Type": "application/json",
    });
    response.end(JSON.stringify(body));
  };
}

function readiness({ status, body }: EditionHealth, stopping: boolean): EditionHealth {
  if (stopping) return { status: 503, body: { status: "stopping" } };
  return status === 200 ? { status, body: { status: "ready" } } : { status, body };
}
