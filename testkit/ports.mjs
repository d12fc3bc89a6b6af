// Plain JavaScript, since `npm test` needs a port before anything is compiled.
import { connect, createServer } from "node:net";

/**
 * Below the ephemeral ports of outgoing connections: a connection to an ephemeral port at which nobody
 * listens may get that very port as its own, and is then connected to itself.
 */
const FIRST = 15_000;
const PORTS = 15_000;
const TRIES = 100;

/**
 * A port at which nobody listens, on any address of this machine.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const port = FIRST + Math.floor(Math.random() * PORTS);
    if (await canListen(port)) return port;
  }
  throw new Error(`none of ${TRIES} ports was free`);
}

/**
 * Whether this process can listen on the port.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function canListen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/**
 * Whether any process listens on the port.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function listens(port) {
  return new Promise((resolve) => {
    // By number: of several addresses of a name, Node gives up each after 250 ms, also when the process was busy.
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      const own = isOwnEnd(socket);
      socket.destroy();
      resolve(!own);
    });
    socket.once("error", () => resolve(false));
  });
}

/**
 * Whether nobody listens at the port for certain: connections to it are refused. Any other failure of a connection
 * says nothing of the other end.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function refuses(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(false);
    });
    socket.once("error", ({ code }) => resolve(code === "ECONNREFUSED"));
  });
}

/**
 * Whether a connection is connected to itself (RFC 9293, 3.5: simultaneous open).
 * @param {import("node:net").Socket} socket
 */
export function isOwnEnd({ localPort, remotePort, localAddress, remoteAddress }) {
  return localPort === remotePort && localAddress === remoteAddress;
}
