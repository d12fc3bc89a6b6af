import { createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { sameText } from "./secret.ts";

/** Bytes of a code host's call at most: GitHub's own limit. Only their digest is kept. */
export const HOOK_BYTES = 25_000_000;

/** Checks one call of a code host, whose body is added piece by piece. */
export interface HookCheck {
  add(piece: Uint8Array): void;
  /** Whether the call was made with the secret; to be asked once, after the whole body. */
  isValid(): boolean;
}

/**
 * Headers with the body's HMAC-SHA-256 in hexadecimal digits, and what precedes it there.
 * https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries,
 * https://docs.gitea.com/usage/webhooks, https://forgejo.org/docs/latest/user/webhooks,
 * https://support.atlassian.com/bitbucket-cloud/docs/manage-webhooks (the last one)
 */
const SIGNED: ReadonlyArray<[header: string, prefix: string]> = [
  ["x-hub-signature-256", "sha256="],
  ["x-forgejo-signature", ""],
  ["x-gitea-signature", ""],
  ["x-hub-signature", "sha256="],
];

/** GitLab sends the secret itself. https://docs.gitlab.com/user/project/integrations/webhooks */
const TOKEN = "x-gitlab-token";

/** @returns undefined if the call has none of the headers by which it could be checked */
export function hookCheck(headers: IncomingHttpHeaders, secret: string): HookCheck | undefined {
  const token = headers[TOKEN];
  if (typeof token === "string") return { add: () => {}, isValid: () => sameText(token, secret) };
  for (const [header, prefix] of SIGNED) {
    const written = headers[header];
    if (typeof written !== "string" || !written.startsWith(prefix)) continue;
    const digest = createHmac("sha256", secret);
    return {
      add: (piece) => void digest.update(piece),
      isValid: () => sameText(written.slice(prefix.length), digest.digest("hex")),
    };
  }
  return undefined;
}
