import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";

/** The times of a stop, in milliseconds. */
export interface StopTimes {
  /** For connections that the system has made and the process has not accepted yet. */
  accepting: number;
  /** For which a connection has to be idle, since a request may be on its way over it. */
  idle: number;
  /** For a client to close its side of a connection. */
  lingering: number;
  /** For everything, after which what is not answered is cut off. */
  answers: number;
}

export const STOP_TIMES: StopTimes = {
  accepting: 2_000,
  idle: 1_000,
  lingering: 2_000,
  answers: 8_000,
};

/** Between two looks for idle connections, in milliseconds. */
const LOOK = 50;

interface Connection {
  pending: Set<ServerResponse>;
  /** When its last answer ended, or a stop began, by `performance.now()`. */
  idleSince: number;
  /** Bytes received by then; more of them are a request that is arriving. */
  received: number;
  /** When the server closed its side. */
  closedAt?: number;
}

/**
 * Prepares a server to be stopped without losing a request that a client has sent. Node's `server.close()` closes
 * idle connections at once, and a request that is on its way over one is lost: a client cannot know whether it may
 * repeat it (RFC 9112, 9.3.1). Here everything answered after the stop says `Connection: close` (9.6), which ends
 * most connections; one is closed by the server only when it has been idle for a while, its sending side first.
 * @param server with its listeners for requests
 * @returns stops the server; it resolves when every connection is closed
 */
export function gracefulStop<
  Request extends typeof IncomingMessage,
  Response extends typeof ServerResponse<InstanceType<Request>>,
>(server: Server<Request, Response>, times: StopTimes = STOP_TIMES): () => Promise<void> {
  const connections = new Map<Socket, Connection>();
  let accepted = 0;
  let stopping = false;
  server.on("connection", (socket: Socket) => {
    accepted += 1;
    connections.set(socket, { pending: new Set(), idleSince: performance.now(), received: 0 });
    socket.once("close", () => connections.delete(socket));
  });
  const listeners = server.listeners("request") as RequestListener<Request, Response>[];
  type Arguments = Parameters<RequestListener<Request, Response>>;
  const answer = (...request: Arguments) => {
    for (const listener of listeners) listener(...request);
  };
  let held: Arguments[] | undefined;
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    const { socket } = request;
    const connection = connections.get(socket);
    connection?.pending.add(response);
    // Unlike a header, this outlasts what a listener does to the response's headers.
    if (stopping) response.shouldKeepAlive = false;
    response.once("close", () => {
      if (!connection) return;
      connection.pending.delete(response);
      connection.idleSince = performance.now();
      connection.received = socket.bytesRead;
    });
    if (held) held.push([request, response]);
    else answer(request, response);
  });

  /**
   * The system drops connections of a closed port that it has made and the process has not accepted yet. Node
   * accepts one in a turn of its event loop, so that a busy server is behind: new requests wait meanwhile.
   */
  const acceptAll = async () => {
    const limit = performance.now() + times.accepting;
    for (let before = -1; before !== accepted && performance.now() < limit; ) {
      before = accepted;
      // The first one may end within the same turn.
      await turn();
      await turn();
    }
  };

  const closeIdle = () => {
    const now = performance.now();
    for (const [socket, connection] of connections) {
      const { pending, idleSince, received, closedAt } = connection;
      if (closedAt !== undefined) {
        if (now - closedAt >= times.lingering) socket.destroy();
      } else if (
        pending.size === 0 &&
        socket.bytesRead === received &&
        now - idleSince >= times.idle
      ) {
        connection.closedAt = now;
        socket.end();
      }
    }
  };

  return async () => {
    const cutOff = setTimeout(() => server.closeAllConnections(), times.answers);
    held = [];
    await acceptAll();
    // http.Server's own close() would close idle connections.
    const closed = new Promise<void>((resolve) => {
      NetServer.prototype.close.call(server, () => resolve());
    });
    stopping = true;
    const now = performance.now();
    for (const connection of connections.values()) {
      connection.idleSince = now;
      for (const response of connection.pending) response.shouldKeepAlive = false;
    }
    for (const request of held.splice(0)) answer(...request);
    held = undefined;
    const ended = closed.then(() => true);
    while (!(await Promise.race([ended, wait(LOOK, false)]))) {
      // Immediates run after everything that had arrived before has been read.
      await turn();
      closeIdle();
    }
    clearTimeout(cutOff);
    // Ends Node's own interval that watches connections.
    server.close(() => {});
  };
}
