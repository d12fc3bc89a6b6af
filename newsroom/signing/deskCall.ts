import { sameText, sign } from "./secret.ts";

/** The desk's message to a running server after a change of the edition. */
export interface DeskCall {
  /** The edition's number after the change. */
  edition: number;
  /** Pictures were removed that must not be served any longer. */
  picturesGone: boolean;
}

/** The server's answer. */
export interface DeskAnswer {
  edition: number;
  /** Addresses of the pages that were rendered again. */
  renewed: string[];
}

/** The server's address for desk calls. */
export const DESK_CALL_ADDRESS = "/api/desk";
/** The server's address for the content that it fetches by Git. */
export const CONTENT_ADDRESS = "/api/content";
/** What is signed where a question has no body. */
export const CONTENT_QUESTION = `GET ${CONTENT_ADDRESS}`;
/** Body of a code host's call that one server passes on to another. */
export const CONTENT_PASSED_ON = "passed on";
/** Contains the time of the call and its signature. */
export const SIGNATURE_HEADER = "x-desk-signature";
/** Bytes of a call at most; calls are far smaller. */
export const CALL_BYTES = 1024;
/** Milliseconds for which a signature is valid, to allow for clocks that differ. */
const HOLDS = 5 * 60_000;

/** The signature of a call. The secret itself is never sent, as others may read the connection. */
export function callSignature(secret: string, body: string, now: number): string {
  return `${now}.${sign(secret, "call", `${now}\n${body}`)}`;
}

/** Whether a body was signed with the secret within the last minutes. */
export function isSignedCall(
  secret: string,
  body: string,
  signature: string | null,
  now: number,
): boolean {
  const [time = ""] = (signature ?? "").split(".");
  if (!/^\d{1,16}$/.test(time) || Math.abs(now - Number(time)) > HOLDS) return false;
  return sameText(signature ?? "", callSignature(secret, body, Number(time)));
}

/** Parses a call's body; undefined if invalid. */
export function parseCall(body: string): DeskCall | undefined {
  try {
    const { edition, picturesGone } = JSON.parse(body) as Record<string, unknown>;
    return typeof edition === "number" && typeof picturesGone === "boolean"
      ? { edition, picturesGone }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A request's body as text; undefined if it exceeds the limit, without reading further. */
export async function boundedText(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) return Buffer.concat(chunks).toString("utf8");
    bytes += value.length;
    if (bytes > limit) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
