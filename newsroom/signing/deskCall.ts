import { sameText, sign } from "./secret.ts";

/** What the desk tells a running server after a change of the edition. */
export interface DeskCall {
  /** The edition's number after the change. */
  edition: number;
  /** Pictures have gone that readers may not have any longer. */
  picturesGone: boolean;
}

/** What the server answers. */
export interface DeskAnswer {
  edition: number;
  /** Addresses of the pages that it has rendered anew. */
  renewed: string[];
}

/** Where a server is told. */
export const DESK_CALL_ADDRESS = "/api/desk";
/** Carries the time of the call and its signature. */
export const SIGNATURE_HEADER = "x-desk-signature";
/** A call is far smaller. */
export const CALL_BYTES = 1024;
/** Milliseconds for which a signature holds; the clocks of two machines may differ by as much. */
const HOLDS = 5 * 60_000;

/** The signature of a call: the secret itself is never sent, whoever may be listening at the port. */
export function callSignature(secret: string, body: string, now: number): string {
  return `${now}.${sign(secret, "call", `${now}\n${body}`)}`;
}

/** Whether a body was signed with the secret, a moment ago. */
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

/** Reads a call's body; undefined when it is none. */
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

/** A request's body as text; undefined as soon as it is longer than a limit. */
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
