import type { IncomingMessage } from "node:http";
import type { HostedDesk } from "../../newsroom/content/deskFile.ts";
import { trustedProxies } from "../../newsroom/settings/trustedProxies.ts";
import type { Person } from "../api/session.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { type DeskAddress, RequestRefused } from "./requestChecks.ts";

/** Where a hosted desk is reached: at the address of its proxy alone. */
export function hostedAddress({ origin }: HostedDesk): DeskAddress {
  return { origin, hosts: new Set([new URL(origin).host]) };
}

/**
 * Who a proxy has signed in. Its header is believed only from its own addresses, only once, and only for people whom
 * desk.yaml names.
 * @param desk undefined where desk.yaml has a mistake or is gone, which lets nobody in
 * @throws RequestRefused
 */
export function signedIn(request: IncomingMessage, desk: HostedDesk | undefined): Person {
  if (!desk) {
    throw new RequestRefused(503, tellAnswer("nobodyLetIn"));
  }
  const isProxy = trustedProxies(desk.proxies);
  if (!isProxy?.(peerOf(request))) {
    throw new RequestRefused(403, tellAnswer("throughSignIn"));
  }
  const names = valuesOf(request, desk.header);
  const [name = ""] = names;
  if (names.length !== 1 || name === "") {
    throw new RequestRefused(401, tellAnswer("signInSaysNobody"));
  }
  const person = desk.people.get(name);
  if (!person) {
    throw new RequestRefused(403, tellAnswer("notAtThisDesk", { name }));
  }
  return person;
}

/** The address from which a request has come. */
function peerOf({ socket }: IncomingMessage): string {
  // Of a socket for both families, an IPv4 address is written within IPv6's (RFC 4291, 2.5.5.2).
  return (socket.remoteAddress ?? "").replace(/^::ffff:(?=\d+\.)/i, "");
}

/** Every value that was sent for a header, before Node joins or drops any. */
function valuesOf({ rawHeaders }: IncomingMessage, header: string): string[] {
  return rawHeaders.flatMap((name, at) =>
    at % 2 === 0 && name.toLowerCase() === header
      ? // Node reads bytes as Latin 1; names come in UTF-8.
        [
          Buffer.from(rawHeaders[at + 1] ?? "", "latin1")
            .toString("utf8")
            .trim(),
        ]
      : [],
  );
}
