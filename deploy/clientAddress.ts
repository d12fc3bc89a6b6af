import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import type { TrustedProxies } from "../newsroom/settings/trustedProxies.ts";

/**
 * The address of a request's client: the connection's other end, or what a trusted proxy there says of it. The last
 * address of `X-Forwarded-For` is the proxy's own word; those before it are the client's, and anything.
 * @returns undefined where a trusted proxy does not say it
 */
export function clientAddress(
  { socket, headers }: Pick<IncomingMessage, "socket" | "headers">,
  isTrusted: TrustedProxies,
): string | undefined {
  const peer = peerAddress(socket);
  if (peer === undefined || !isTrusted(peer)) return peer;
  const said = String(headers["x-forwarded-for"] ?? "").split(",");
  for (const entry of said.reverse()) {
    const address = plainAddress(entry.trim());
    if (address === undefined || !isTrusted(address)) return address;
  }
  return undefined;
}

/** The address of a connection's other end; undefined when that has closed it. */
export function peerAddress({ remoteAddress }: IncomingMessage["socket"]): string | undefined {
  return plainAddress(remoteAddress);
}

/** An address without a port, and an IPv4 address that is written as IPv6 as itself (RFC 4291, 2.5.5.2). */
function plainAddress(written: string | undefined): string | undefined {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(written ?? "")?.[1] ?? written ?? "";
  const address = bare.replace(/^([\d.]+):\d+$/, "$1").replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(address) === 0 ? undefined : address.toLowerCase();
}
