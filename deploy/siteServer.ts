import { createServer } from "node:http";
import type { Socket } from "node:net";
import { PaperResponse } from "../delivery/paperResponse.ts";
import { type Listener, refusal } from "../delivery/requestListener.ts";
import { SettingsError } from "../newsroom/settings/settings.ts";
import { systemFailure } from "../newsroom/system/failure.ts";
import { gracefulStop, type StopTimes } from "./gracefulStop.ts";

/** Time limits in milliseconds, against clients that send or read slowly. */
const TIMES = {
  /** For all headers of a request. */
  headers: 15_000,
  /** For the whole request. */
  request: 30_000,
  /** Without a byte in either direction while an answer is sent. */
  silence: 60_000,
  /**
   * Between two requests: longer than the proxy keeps idle connections, 60 s by nginx's default.
   */
  keptAlive: 75_000,
  /** Between two checks of these limits. */
  look: 5_000,
};

/** The readers' server, listening. */
export interface SiteServer {
  /** Accepts no new connection, answers what has been sent, and closes every connection. */
  stop(): Promise<void>;
}

/**
 * Starts the readers' server.
 * @param at the port, and the only address of this machine to listen on
 * @throws SettingsError when it cannot listen on the port
 */
export function serveSite(
  at: { port: number; host?: string | undefined },
  listener: Listener,
  stopTimes?: StopTimes,
): Promise<SiteServer> {
  const server = createServer(
    {
      ServerResponse: PaperResponse,
      headersTimeout: TIMES.headers,
      requestTimeout: TIMES.request,
      keepAliveTimeout: TIMES.keptAlive,
      connectionsCheckingInterval: TIMES.look,
    },
    inTurn(listener),
  );
  server.timeout = TIMES.silence;
  // No tunnels. A method that Node's parser does not know arrives as a clientError.
  server.on("connect", (_, socket) => socket.end(refusal(405)));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else socket.end(refusal(STATUS_OF_ERROR[error.code ?? ""] ?? 400), () => socket.destroy());
  });
  const stop = gracefulStop(server, stopTimes);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const said = systemFailure(error);
      reject(said === undefined ? error : new SettingsError(said));
    });
    server.listen(at, () => resolve({ stop }));
  });
}

/** Requests of one connection that wait for their turn. */
const MOST_WAITING = 100;

/**
 * Has the requests of a connection answered one after the other. Node gives all of them to the listener as they
 * arrive, so that a client that sends hundreds at once and reads nothing would have all their answers made, and kept
 * in memory.
 */
function inTurn(listener: Listener): Listener {
  const waiting = new WeakMap<Socket, number>();
  return (request, response) => {
    // A response has its connection when those before it have been sent.
    if (response.socket) {
      listener(request, response);
      return;
    }
    const { socket } = request;
    const count = (waiting.get(socket) ?? 0) + 1;
    if (count > MOST_WAITING) {
      socket.destroy();
      return;
    }
    waiting.set(socket, count);
    response.once("socket", () => {
      waiting.set(socket, (waiting.get(socket) ?? 1) - 1);
      listener(request, response);
    });
  };
}

const STATUS_OF_ERROR: Record<string, number> = {
  HPE_INVALID_METHOD: 405,
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
