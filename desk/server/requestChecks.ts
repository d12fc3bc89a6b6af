import type { IncomingMessage } from "node:http";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** A request that the desk does not answer, with the status of its refusal. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The status of a desk's answer to a request for another host (RFC 9110, 15.5.20). */
export const ELSEWHERE = 421;

/** Where the desk is reached: the only hosts that a request may name. */
export interface DeskAddress {
  /** `http://localhost:4400` */
  origin: string;
  /** Lower case, with port: `localhost:4400`. */
  hosts: ReadonlySet<string>;
}

/** The address of a desk that answers this machine alone. */
export function localAddress(port: number): DeskAddress {
  return {
    origin: `http://localhost:${port}`,
    hosts: new Set([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]),
  };
}

/**
 * Refuses a request for another host, which a page elsewhere sends after it has pointed its own name at this machine
 * (DNS rebinding), and one that another site has sent (CSRF). Browsers say both truthfully: `Host`, `Origin`, and
 * `Sec-Fetch-Site` (W3C Fetch Metadata).
 * @throws RequestRefused
 */
export function checkOrigin(request: IncomingMessage, address: DeskAddress): void {
  const { host = "", origin } = request.headers;
  if (!address.hosts.has(host.toLowerCase())) {
    throw new RequestRefused(ELSEWHERE, tellAnswer("deskElsewhere"));
  }
  const isSafe = request.method === "GET" || request.method === "HEAD";
  if (origin !== undefined && !isOwn(origin, address)) {
    throw new RequestRefused(403, tellAnswer("requestFromElsewhere"));
  }
  if (isSafe) return;
  const site = request.headers["sec-fetch-site"];
  if (origin === undefined || (site !== undefined && site !== "same-origin")) {
    throw new RequestRefused(403, tellAnswer("requestOfNoDesk"));
  }
}

/** A page of another site may follow a link to the desk, but may fetch or frame nothing of it. */
export function checkEmbedding(request: IncomingMessage): void {
  const {
    "sec-fetch-site": site,
    "sec-fetch-mode": mode,
    "sec-fetch-dest": dest,
  } = request.headers;
  if (site === undefined || site === "same-origin" || site === "none") return;
  if (mode === "navigate" && dest === "document") return;
  throw new RequestRefused(403, tellAnswer("requestFromElsewhere"));
}

function isOwn(origin: string, { hosts, origin: own }: DeskAddress): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  return protocol === new URL(own).protocol && hosts.has(host);
}
