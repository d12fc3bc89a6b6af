import type { IncomingMessage } from "node:http";
import { createServer, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";
import { PaperResponse } from "../delivery/paperResponse.ts";
import { refusal } from "../delivery/requestListener.ts";
import { SettingsError } from "../newsroom/settings/settings.ts";
import { systemFailure } from "../newsroom/system/failure.ts";

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

/** Milliseconds for pending answers when the server is asked to stop. */
const LAST_ANSWERS = 20_000;

/** The readers' server, listening. */
export interface SiteServer {
  /** Accepts no new request, finishes pending answers, and closes every connection. */
  stop(): Promise<void>;
}

/**
 * Starts the readers' server.
 * @throws SettingsError when it cannot listen on the port
 */
export function serveSite(
  port: number,
  listener: RequestListener<typeof IncomingMessage, typeof PaperResponse>,
): Promise<SiteServer> {
  const server = createServer(
    {
      ServerResponse: PaperResponse,
      headersTimeout: TIMES.headers,
      requestTimeout: TIMES.request,
      keepAliveTimeout: TIMES.keptAlive,
      connectionsCheckingInterval: TIMES.look,
    },
    listener,
  );
  server.timeout = TIMES.silence;
  // No tunnels. A method that Node's parser does not know arrives as a clientError.
  server.on("connect", (_, socket) => socket.end(refusal(405)));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else socket.end(refusal(STATUS_OF_ERROR[error.code ?? ""] ?? 400), () => socket.destroy());
  });
  const stop = stopper(server);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const said = systemFailure(error);
      reject(said === undefined ? error : new SettingsError(said));
    });
    server.listen(port, () => resolve({ stop }));
  });
}

const STATUS_OF_ERROR: Record<string, number> = {
  HPE_INVALID_METHOD: 405,
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Closes a server: idle connections at once, the others after their answer. */
function stopper(server: Server<typeof IncomingMessage, typeof PaperResponse>) {
  const answering = new Map<Socket, number>();
  let stopping = false;
  server.on("connection", (socket) => {
    answering.set(socket, 0);
    socket.once("close", () => answering.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    if (stopping) response.setHeader("Connection", "close");
    response.once("close", () => {
      const left = (answering.get(socket) ?? 1) - 1;
      if (answering.has(socket)) answering.set(socket, left);
      if (stopping && left === 0) socket.end(() => socket.destroy());
    });
  });
  return () =>
    new Promise<void>((resolve) => {
      stopping = true;
      server.close(() => resolve());
      for (const [socket, requests] of answering) if (requests === 0) socket.destroy();
      setTimeout(() => server.closeAllConnections(), LAST_ANSWERS).unref();
    });
}
